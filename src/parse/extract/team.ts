import type { TeamMember } from "../../model/index.ts";
import { textOf, type Block } from "../document.ts";
import type { SectionTree } from "../sections/section.ts";
import type { Extracted } from "./extracted.ts";

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
];

const labelled =
  /^((?:(?:deputy )?lead|team|shadow|additional|associate|supernumerary|contracted|seconded|senior|principal|quality|data|regulatory|ofsted|other)(?: [a-z-]+){0,4}|(?:team )?inspectors?)\s*:\s*(.*)$/iu;
/** The label without its colon: only the roles that are sure. */
const bare =
  /^((?:deputy )?lead inspectors?|team inspectors?|quality assurance managers?)\s+(?=\p{Lu})(.+)$/iu;

/** A rank or status after a name. "(AI)" and "(OI)", which tell other inspectors apart, stay part of it. */
const rank =
  /(?:,\s*|(?<!\s)\s*)\(?(?:senior |deputy )*(?:s?hmi|(?:her|his) majesty['’]?s inspectors?|(?:associate|seconded|contracted|additional|regulatory|ofsted) inspectors?|designate)\)*\.?$/iu;
const rankAlone =
  /^\(?(?:s?hmi|designate|senior|deputy director.*|principal officer|(?:(?:senior|associate|seconded|contracted|additional|regulatory|ofsted|her|his|majesty['’]?s)\s*)+inspectors?(?:\s*\(s?hmi\))?)\)*$/iu;

/** Names of a printed list. */
export function namesIn(text: string): string[] {
  return text
    .replace(/(\)|\p{Ll}{3}\.)\s+(?=\p{Lu})/gu, "$1, ")
    .split(/[,;]|\band\b|&/u)
    .map((name) => name.replace(/\s+/gu, " ").trim().replace(/\.$/u, ""))
    .filter((name) => /\p{L}/u.test(name) && !rankAlone.test(name))
    .map((name) => name.replace(rank, "").replace(rank, "").trim())
    .filter((name) => name !== "");
}

const looksLikeNames = (text: string): boolean =>
  text.length < 300 &&
  text
    .split(/[\s,]+/u)
    .every((word) => word === "" || /^[\p{Lu}(&]|^(?:and|de|van|der|la|d['’])/u.test(word));

/** The inspection team with the roles as printed; empty where none is printed. */
export function extractTeam(tree: SectionTree): Extracted<TeamMember[]> {
  const read: Block[] = [];
  const lists: { printed: string; names: string; aline: boolean }[] = [];
  for (const section of tree.sections) {
    if (!["cover", "about", "team"].includes(section.part)) continue;
    let open = false;
    for (const { node } of section.entries) {
      const cells = node.data.cells;
      const text =
        cells === null
          ? textOf(node)
          : `${cells[0]?.replace(/:$/u, "") ?? ""}: ${cells.slice(1).join(" ")}`;
      const match = labelled.exec(text) ?? bare.exec(text);
      if (match !== null && text.length < 600) {
        const names = (match[2] ?? "").trim();
        lists.push({ printed: (match[1] ?? "").trim(), names, aline: names === "" });
        read.push(node);
        open = true;
      } else if (open && looksLikeNames(text)) {
        const last = lists.at(-1);
        // A label alone on its line heads a list of one name a line; elsewhere a line may break inside a name.
        if (last !== undefined) last.names = `${last.names}${last.aline ? ", " : " "}${text}`;
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
