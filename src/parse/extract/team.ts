import type { TeamMember } from "../../model/index.ts";
import { textOf, type Block } from "../document.ts";
import type { SectionTree } from "../sections/section.ts";
import type { Extracted } from "./extracted.ts";
import { namesIn } from "./team/names.ts";
import { isOfRole, isRole } from "./team/role-words.ts";

export { namesIn };

const roles: readonly [RegExp, TeamMember["role"]][] = [
  [/^deputy lead/iu, "deputy"],
  [/^lead/iu, "lead"],
  [/^shadow/iu, "shadow"],
  [/(?:data|analy)/iu, "data-analyst"],
  [/^quality/iu, "quality-assurance"],
  [
    /^(?:team|additional|associate|supernumerary|contracted|other|seconded)? ?inspectors?/iu,
    "inspector",
  ],
  [/\binspectors?(?:\(s\))?$/iu, "inspector"],
];

/** "Lead inspector: Ann Brown", "Social care regulatory inspector(s):": each word of the label belongs to a role. */
function labelled(text: string): RegExpExecArray | null {
  const match = /^([^:]{3,60}):(.*)$/su.exec(text);
  const label = (match?.[1] ?? "").replace(/\(s\)/gu, "s").trim();
  const words = label.split(/\s+/u);
  const isLabel = words.every((word) => isOfRole(word) || /^(?:and|&)$/iu.test(word));
  return /^(?:deputy )?lead$/iu.test(label) || (isLabel && words.some(isRole)) ? match : null;
}

/** The label without its colon, or with a dash: only the roles that are sure. */
const bare =
  /^((?:deputy )?lead inspectors?|team inspectors?|quality assurance managers?)\s+(?:[–—-]\s+)?(?=\p{Lu})(.+)$/iu;

/** A label within a list of names: "Ann Brown Shadow inspector: Carol Day". */
const within =
  /(?:^|[\s,;])((?:deputy lead|lead|team|shadow|additional|associate|supernumerary|contracted|seconded|quality assurance|senior data|senior analytical|data)(?: [a-z-]+){0,2}) ?:(?: |$)/iu;

type Labelled = { printed: string; names: string };

const listed = (list: Labelled) => ({ ...list, aline: list.names === "" });

/** The labelled lists of one text: its own label and names, and those of labels within. */
function listsIn(printed: string, text: string): Labelled[] {
  const match = within.exec(text);
  const label = match?.[1];
  if (match === null || label === undefined) return [{ printed, names: text.trim() }];
  const rest = listsIn(label, text.slice(match.index + match[0].length));
  return [{ printed, names: text.slice(0, match.index).trim() }, ...rest];
}

const looksLikeNames = (text: string): boolean =>
  text.length < 300 &&
  text
    .split(/[\s,/]+/u)
    .every(
      (word) =>
        /^(?:$|[\p{Lu}(&–-])|^(?:and|al|ap|bin|da|de|del|della|den|der|di|du|el|la|le|ten|ter|van|von|d['’])/u.test(
          word,
        ) || isOfRole(word.replace(/[().]/gu, "")),
    );

/** The inspection team with the roles as printed; empty where none is printed. */
export function extractTeam(tree: SectionTree): Extracted<TeamMember[]> {
  const read: Block[] = [];
  const lists: (Labelled & { aline: boolean })[] = [];
  for (const section of tree.sections) {
    if (!["cover", "about", "team"].includes(section.part)) continue;
    let open = false;
    for (const { node } of section.entries) {
      const cells = node.data.cells;
      const text =
        cells === null
          ? textOf(node)
          : `${cells[0]?.replace(/:$/u, "") ?? ""}: ${cells.slice(1).join(" ")}`;
      const match = labelled(text) ?? bare.exec(text);
      const last = lists.at(-1);
      const [more, ...others] = listsIn(last?.printed ?? "", text);
      if (match !== null && text.length < 600) {
        lists.push(...listsIn((match[1] ?? "").trim(), match[2] ?? "").map(listed));
        read.push(node);
        open = true;
      } else if (open && last !== undefined && more !== undefined && looksLikeNames(more.names)) {
        // A label alone on its line heads a list of one name a line; elsewhere a line may break inside a name.
        last.names = `${last.names}${last.aline ? ", " : " "}${more.names}`;
        lists.push(...others.map(listed));
        read.push(node);
      } else open = false;
    }
  }
  const value = lists.flatMap(({ printed, names }) => {
    const role = roles.find(([pattern]) => pattern.test(printed))?.[1] ?? "other";
    return namesIn(names).map((name): TeamMember => ({ role, name, printed }));
  });
  return { value, read };
}
