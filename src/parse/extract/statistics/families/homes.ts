import { readAmount } from "../amounts.ts";
import type { Figure, Reading } from "../figure.ts";
import { pattern } from "../pattern.ts";
import { sentencesOf } from "../plain-text.ts";

const operated = pattern(
  String.raw`\b(?:operates?|runs?|manages?) {value} (?:(?:registered|short-break|short|break|residential|children'?s'?|of|its|own|mainstream) )*homes?\b`,
);
const operatedBy = pattern(
  String.raw`{value} (?:(?:registered|residential|mainstream|of|the|its) )*(?:children'?s'? (?:residential )?homes?) (?:(?:which|that|are|is|were|was) )*(?:operated|run|managed) by the (?:local )?(?:authority|council|trust)\b`,
);
const noneOperated =
  /\bdo(?:es)? not (?:currently )?(?:operate|run|manage|have) (?:any )?(?:of its own )?(?:registered )?(?:children'?s'? )?(?:residential )?homes?\b/iu;
/** After a grade: it was another before or is another now. */
const changed =
  /\b(?:until|previously|formerly|re-?(?:rated|graded|judged|inspected)|(?:is|are) now|subsequently|since then)\b/iu;
/** Homes that are not the authority's, or no longer: grades after these words are not of those counted. */
const others = /\b(?:private|voluntary|until|also operates?|previously)\b/iu;

const grade =
  "outstanding|good|better|requir(?:e|es|ing) improvement|adequate|satisfactory|inadequate";
const gradeWord = new RegExp(String.raw`\b(?:${grade})\b`, "iu");
const graded = new RegExp(
  String.raw`(?<who>\b(?:\d+|all|both|none|neither|it|this|they|which|one|each|the others?)\b)(?<between>(?:(?!\b(?:\d+|all|both|none|neither|${grade})\b)[^.;]){0,70}?)\b(?<grade>(?:${grade})(?: (?:or|and) (?:${grade}))?)\b`,
  "giu",
);

/** Children's homes the authority operates, with how many had which grade. */
export function readHomes({ plain }: Reading): Figure[] {
  if (noneOperated.test(plain)) {
    return [{ key: "children_homes_operated", value: 0, percent: null, qualifier: "none" }];
  }
  const match = operated.exec(plain) ?? operatedBy.exec(plain);
  if (match === null) return [];
  const amount = readAmount(match.groups?.["value"] ?? "");
  const rest = plain.slice(match.index + match[0].length);
  const unclear = sentencesOf(rest).some(
    (part) => changed.test(part.slice(Math.max(0, part.search(gradeWord)))) && gradeWord.test(part),
  );
  const after = unclear ? "" : (rest.split(others)[0] ?? "");
  return [{ key: "children_homes_operated", ...amount, parts: gradesOf(after, amount.value) }];
}

/** Grades of the homes; none where they do not fit the number of homes, and so were not understood. */
function gradesOf(after: string, homes: number | null): { name: string; value: number }[] {
  // "six homes and one secure unit": the grades that follow are of all of them
  if (homes === null || /^ and (?:\d+|an?) /u.test(after)) return [];
  const parts: { name: string; value: number }[] = [];
  let left = homes;
  const text = after
    .replace(/\bthe other(?: \d+)?\b/giu, "the others")
    .replace(/\ball (?:\d+|of (?:these|them|which))\b/giu, "all");
  for (const match of text.matchAll(graded)) {
    const who = (match.groups?.["who"] ?? "").toLowerCase();
    const between = match.groups?.["between"] ?? "";
    if (/\bat least\b|\binspected\b|\bsuspen/iu.test(between)) continue;
    const value = numberOf(who, between, homes, left);
    if (value === null || value > left) return [];
    left -= value;
    parts.push({ name: nameOf(match.groups?.["grade"] ?? ""), value });
  }
  return parts;
}

function numberOf(who: string, between: string, homes: number, left: number): number | null {
  if (/^\d+$/u.test(who)) return Number(who);
  if (/\bnot\b/iu.test(between) || who === "none" || who === "neither") return 0;
  if (who.startsWith("the other")) return left;
  if (who === "it" || who === "this") return homes === 1 ? 1 : null;
  if (who === "both") return homes === 2 ? 2 : null;
  return homes;
}

function nameOf(printed: string): string {
  return printed.toLowerCase().replace(/^requir(?:es|ing) /u, "require ");
}
