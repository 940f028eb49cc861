import type { Check } from "./doubt.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** Characters. The longest finding of any report has 2,394, the next one 1,911. */
const longest = 2200;
const shortest = 50;
/** Recommendations may be a few words. */
const shortestRecommendation = 15;

/** A paragraph far longer than any, as two that were read as one are, or too short to be whole. */
export const paragraphLengths: Check = (report) =>
  paragraphsOf(report).flatMap(({ text, items, complete, place, about }) => {
    if (!complete) return [];
    const { length } = [text, ...items].join(" ");
    const least = about.part === "finding" ? shortest : shortestRecommendation;
    if (length >= least && length <= longest) return [];
    const message =
      length < least
        ? `It has ${String(length)} characters, fewer than paragraphs have`
        : `It has ${String(length)} characters, more than any other paragraph`;
    return [{ rule: "paragraph-length-odd", message, place, about }];
  });
