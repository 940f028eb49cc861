import { amountPattern, readAmount, type Amount } from "../amounts.ts";
import type { Figure, Reading } from "../figure.ts";
import { pattern } from "../pattern.ts";

const period =
  /^(?:since (?:the )?(?:last|previous)? ?(?:inspection(?: in [a-z]* ?\d{4}| \([^()]*\)| of [^,]{3,120})?|[a-z]+ \d{4})|(?:in|over|during|within) the (?:last |past )?[a-z0-9]+ (?:years|months)(?: (?:before|prior to) (?:the |this )?inspection)?)/iu;
const periodAtEnd =
  /\bsince the (?:last|previous) inspection\b|\b(?:in|over|during|within) the (?:last|past) [a-z0-9]+ (?:years|months)(?=\.?$)/iu;
const notifications = pattern(String.raw`{value} ~ (?:serious )?incident notifications?\b`);
const reviewNoun = String.raw`(?:serious case reviews?|SCRs?)(?: \(SCRs?\))?`;
const elsewhere = /\bcontribut\w+ to [^.;]*|\bin other (?:local )?authorities\b[^.;]*/giu;
const reviews = new RegExp(
  String.raw`(?<value>${amountPattern}) (?:(?:of|these|those|this|is|are|were|was|now|have|has|had|been|the|subject|to|other) )*${reviewNoun}(?<after>[^.;]{0,90})`,
  "giu",
);
const elliptic = new RegExp(
  String.raw`(?<value>${amountPattern}) (?:(?:of these|other|more|further) )?(?:is|are|was|were|remains?|remained) (?:still |currently )?(?<state>on ?-?going|under ?way|in progress)\b`,
  "giu",
);
const done = /\b(?:completed|undertaken|concluded|published|finished)\b/iu;
const open = /\b(?:on ?-?going|under ?way|in progress|initiated|commissioned)\b/iu;

const ongoingBasis = "ongoing at the time of the inspection";

type Part = { name: "completed" | "ongoing"; amount: Amount };

/** Serious incident notifications, and serious case reviews completed and ongoing. */
export function readIncidents(reading: Reading): Figure[] {
  const plain = reading.plain;
  const basis = period.exec(reading.words)?.[0] ?? periodAtEnd.exec(reading.words)?.[0];
  const base = {
    basis: basis === undefined ? null : basis.slice(0, 1).toLowerCase() + basis.slice(1),
    asAt: null,
  };
  const figures: Figure[] = [];
  const notified = notifications.exec(plain)?.groups?.["value"];
  if (notified !== undefined) {
    figures.push({ key: "serious_incident_notifications", ...readAmount(notified), ...base });
  }
  const review = reviewsIn(plain.replace(elsewhere, ""));
  if (review !== null) {
    const ongoing = review.parts?.every((part) => part.name === "ongoing") === true;
    figures.push({
      key: "serious_case_reviews",
      ...review,
      ...base,
      basis: base.basis ?? (ongoing && review.parts?.length ? ongoingBasis : null),
    });
  }
  return figures;
}

/**
 * The reviews a statement counts. "Completed or ongoing" cannot be split; "one has been completed and one
 * was ongoing" is their sum with its two parts, for a review is never both.
 */
function reviewsIn(
  plain: string,
): Pick<Figure, "value" | "percent" | "qualifier" | "parts"> | null {
  const parts: Part[] = [];
  for (const match of plain.matchAll(reviews)) {
    const amount = readAmount(match.groups?.["value"] ?? "");
    const after = match.groups?.["after"] ?? "";
    const state = (after.split(/\band (?=\d|no\b|one\b)/u)[0] ?? "").trim();
    const completed = done.test(state);
    const ongoing = open.test(state) || (open.test(match[0]) && !completed);
    if (completed && ongoing) return amount;
    if (!completed && !ongoing) {
      if (state !== "" || parts.length > 0) continue;
      return amount;
    }
    parts.push({ name: completed ? "completed" : "ongoing", amount });
  }
  if (parts.length === 0) return null;
  for (const match of plain.matchAll(elliptic)) {
    if (parts.some((part) => part.name === "ongoing")) break;
    parts.push({ name: "ongoing", amount: readAmount(match.groups?.["value"] ?? "") });
  }
  return total(parts);
}

function total(parts: Part[]): Pick<Figure, "value" | "percent" | "qualifier" | "parts"> {
  let sum = 0;
  const printed: { name: string; value: number }[] = [];
  for (const { name, amount } of parts) {
    if (amount.value === null) return { ...amount, parts: [] };
    sum += amount.value;
    printed.push({ name, value: amount.value });
  }
  return { value: sum, percent: null, qualifier: sum === 0 ? "none" : "exact", parts: printed };
}
