import type { Area, Grade, PreviousInspection } from "../../../model/index.ts";

type Judgement = PreviousInspection["judgements"][number];

const areas: readonly { area: Area; label: RegExp }[] = [
  { area: "overall", label: /^overall effectiveness\b/iu },
  { area: "help-and-protection", label: /^children who need help and protection\b/iu },
  { area: "looked-after", label: /^children looked after and achieving permanence\b/iu },
  { area: "adoption", label: /^adoption performance\b/iu },
  { area: "care-leavers", label: /^(?:the )?experiences and progress of care leavers\b/iu },
  { area: "leadership", label: /^leadership,? management and governance\b/iu },
];

/** The words of every framework so far. Those of older ones ("adequate", "satisfactory") are no grade of today. */
const gradeWords =
  /\b(?:outstanding|good|requir(?:e|es|ed|ing) improvement(?: to be good)?|inadequate|adequate|satisfactory)\b/iu;

/** The grade a text names first: null where it names none, or one of an older framework. */
export function gradeIn(text: string): { grade: Grade | null; printed: string } | null {
  const printed = gradeWords.exec(text)?.[0];
  if (printed === undefined) return null;
  const word = printed.toLowerCase();
  if (word.startsWith("requir")) return { grade: "requires-improvement", printed };
  if (word === "outstanding" || word === "good" || word === "inadequate") {
    return { grade: word, printed };
  }
  return { grade: null, printed };
}

/** A row of the judgements of an earlier inspection: "Adoption performance: requires improvement". */
export function earlierGrade(row: string): Judgement | null {
  const [label = "", ...rest] = row.replace(/^the /iu, "").split(":");
  const area = areas.find((known) => known.label.test(label));
  const grade = gradeIn(rest.join(":"));
  return area === undefined || grade === null ? null : { area: area.area, ...grade };
}
