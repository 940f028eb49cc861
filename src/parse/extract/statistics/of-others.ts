import { datesIn } from "./dates.ts";
import { sentenceStart } from "./sentences.ts";
import type { Template } from "./template.ts";

const part = /\b(?:whom|which|including|includes?|among|amongst|of (?:these|those|them))\b|^of /iu;
/** "A further 14": as many more than were told before. */
const more = /\b(?:a further|another|an? (?:additional|extra)|further) $/iu;
const ofGroup = /^(?:and |but )?of /iu;
const aCount = /(?<![\w.,/\u00a3-])(?<!\bper )\d[\d,]*(?= (?!per )[a-z])/iu;

/**
 * Whether a figure is of a part of somebody named before: "of the 140 who went missing, 66 were looked after".
 * A part of the children looked after is named after them, so that only "of" at the start tells there.
 */
export function ofOthers(plain: string, index: number, reads: Template["reads"]): boolean {
  if (reads === "period") return false;
  const start = sentenceStart(plain, index);
  const lead = plain.slice(start, index);
  if (reads === "outside") return ofGroup.test(lead);
  if (more.test(lead)) return true;
  if (reads === "part") return ofGroup.test(lead);
  if (part.test(lead) || aCount.test(withoutDates(lead))) return true;
  return datesIn(lead).length === 0 && aCount.test(withoutDates(plain.slice(0, start)));
}

/** The text without its dates and years, so that a number left in it counts something. */
function withoutDates(text: string): string {
  let rest = text;
  for (const { from, to } of datesIn(text).toReversed()) {
    rest = rest.slice(0, from) + rest.slice(to);
  }
  return rest.replace(/\b(?:19|20)\d\d\b|\b12 months\b|\b\d{1,2} [A-Z][a-z]{2,8}\b/gu, "");
}
