import type { Area, Place } from "../../../model/index.ts";
import type { AreaRule } from "../../../frameworks/rules.ts";
import { denies } from "../../frameworks/grade.ts";
import type { RuleId } from "../../problems/rules.ts";
import { placesOf, type Doubtful, type Evidence } from "./evidence.ts";

/** Why an area's grade cannot be given: the rule, what was found in one sentence, and where. */
export type Reason = { rule: RuleId; message: string; place: Place | null };

const quoted = (words: readonly string[]): string =>
  [...new Set(words)].map((word) => `"${word}"`).join(" and ");

/**
 * Why a grade is not given, null where it can be: nothing states it, two statements differ, something that speaks
 * of the area denies it or ends in another grade, or the report also grades an area that stands in its place. `without`
 * are the areas that are judged wherever this one is and that the report does not name: then this one's name may be
 * half of the name of all of them.
 */
export function unreadable(
  { area, insteadOf }: AreaRule,
  evidence: readonly Evidence[],
  doubtful: readonly Doubtful[],
  without: readonly Area[],
): Reason | null {
  const own = evidence.filter((found) => found.area === area);
  const doubts = doubtful.filter((found) => found.area === area);
  const [first] = own;
  const place = placesOf(own.flatMap(({ nodes }) => nodes))[0] ?? null;
  if (first === undefined) {
    const [doubt] = doubts;
    const shown = doubt === undefined ? "" : ` in words that are known; not read: "${doubt.text}"`;
    return {
      rule: "judgement-unreadable",
      message: `No grade was found for ${area}${shown}`,
      place: doubt?.node.data.places[0] ?? null,
    };
  }
  const conflict = (message: string): Reason => ({ rule: "judgement-conflict", message, place });
  if (own.some(({ grade }) => grade !== first.grade)) {
    return conflict(`${quoted(own.map(({ printed }) => printed))} are both printed for ${area}`);
  }
  const beside = insteadOf?.filter((other) => evidence.some((found) => found.area === other)) ?? [];
  if (beside.length > 0) {
    return conflict(
      `Grades are printed for ${area} and for ${beside.join(", ")}, which are never judged side by side`,
    );
  }
  if (without.length > 0) {
    return conflict(
      `A grade is printed for ${area} and nothing for ${without.join(", ")}: its name may be half of one that names both`,
    );
  }
  const against = doubts.find(
    ({ text, grade, why }) =>
      why !== undefined || (grade !== null && grade !== first.grade) || denies(text),
  );
  if (against !== undefined) {
    return conflict(
      against.why ??
        `"${first.printed}" is printed for ${area}, and "${against.text}" may speak of it too`,
    );
  }
  return null;
}
