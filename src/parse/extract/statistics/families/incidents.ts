import { readAmount } from "../amounts.ts";
import type { Figure, Reading } from "../figure.ts";
import { pattern } from "../pattern.ts";
import { readReviews } from "./reviews.ts";

const period =
  /^(?:since (?:the )?(?:last|previous)? ?(?:inspection(?: in [a-z]* ?\d{4}| \([^()]*\)| of [^,]{3,120})?|[a-z]+ \d{4})|(?:in|over|during|within) the (?:last |past )?[a-z0-9]+ (?:years|months)(?: (?:before|prior to) (?:the |this )?inspection)?)/iu;
const periodAtEnd =
  /\bsince the (?:last|previous) inspection\b|\b(?:in|over|during|within) the (?:last|past) [a-z0-9]+ (?:years|months)(?=\.?$)/iu;
const notifications = pattern(String.raw`{value} ~ (?:serious )?incident notifications?\b`);

/** Serious incident notifications, and serious case reviews completed and ongoing. */
export function readIncidents({ plain, words }: Reading): Figure[] {
  const printed = period.exec(words)?.[0] ?? periodAtEnd.exec(words)?.[0];
  const basis = printed === undefined ? null : printed.slice(0, 1).toLowerCase() + printed.slice(1);
  const notified = notifications.exec(plain)?.groups?.["value"];
  const figures: Figure[] =
    notified === undefined
      ? []
      : [{ key: "serious_incident_notifications", ...readAmount(notified), basis, asAt: null }];
  return [...figures, ...readReviews(plain, basis)];
}
