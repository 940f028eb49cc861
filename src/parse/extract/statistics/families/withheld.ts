import type { StatisticKey } from "../../../../model/index.ts";
import type { Figure, Reading } from "../figure.ts";
import { sentencesOf } from "../plain-text.ts";

/** What a withheld number would have counted. */
const counted: readonly { key: StatisticKey; noun: RegExp }[] = [
  { key: "children_in_need", noun: /\bin need\b/iu },
  { key: "child_protection_plans", noun: /\bchild(?:ren)? protection plans?\b/iu },
  { key: "private_fostering", noun: /\bprivate(?:ly)?(?: arranged)? foster/iu },
  { key: "residential_homes", noun: /\bresidential children'?s'? homes?\b/iu },
  { key: "residential_special_schools", noun: /\bresidential special schools?\b/iu },
  { key: "uasc", noun: /\bunaccompanied\b/iu },
  { key: "with_parents", noun: /\bwith (?:their )?parents\b/iu },
  { key: "adoptions_12m", noun: /\b(?:adoptions?|adopted)\b/iu },
  { key: "special_guardianship_orders_12m", noun: /\bspecial guardianship\b/iu },
  { key: "independent_living_12m", noun: /\bindependent living\b/iu },
  { key: "houses_multiple_occupation_12m", noun: /\bmultiple occup/iu },
];
const withheld =
  /\b(?:numbers?|figures?|data)\b[^.]{0,200}\b(?:is|are|was|were|has been|have been) (?:currently )?(?:(?<low>suppressed|too (?:low|small) to)|not (?:yet |currently )?(?:available|known|recorded|published)|unavailable)\b/iu;

/** A number the statement withholds: "the number of children … is not available at this time". */
export function readWithheld({ plain }: Reading): Figure[] {
  const first = sentencesOf(plain)[0] ?? "";
  const match = withheld.exec(first);
  const subject = counted.find(({ noun }) => noun.test(first));
  if (match === null || subject === undefined) return [];
  const qualifier = match.groups?.["low"] === undefined ? "not-available" : "suppressed";
  return [{ key: subject.key, value: null, percent: null, qualifier }];
}
