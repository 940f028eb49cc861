import type { Figure, Reading } from "../figure.ts";
import { readAmount, amountPattern } from "../amounts.ts";
import { pattern } from "../pattern.ts";
import { templateReader, type Template } from "../template.ts";

const ceased = String.raw`(?:ceased to be|ceased being|left) (?:looked after|in care|care)\b`;

/** A period or an aside between "ceased to be looked after" and what tells whether all are meant. */
const insertion =
  /^(?:,? \((?![^()]*\bage)[^()]{0,120}\)|,? (?:in|during|over|within|between|since|from|for|by|up to) (?:(?:the|this|that|last|past|previous|same|period|financial|year|years|12|months|and|to|ending|[\d/-]{1,10}|january|february|march|april|may|june|july|august|september|october|november|december)\b ?)+)+/iu;
/** All who ceased; a verb of their own ("and moved on to independent living", "because") makes them fewer. */
const allWhoLeft =
  /^(?:[ ,]*$| ?[.;:]| ?,? ?(?:and )?(?:none )?of (?:whom|which|these|those|this|them|the)\b| ?,? ?(?:and )?(?:\d|no young|no child|none\b))/iu;

/** What happened to children in the last twelve months, or the period a head names. */
const templates: readonly Template[] = [
  {
    key: "adoptions_12m",
    patterns: [
      pattern(
        String.raw`{value} ~ adoptions?\b(?! (?:services?|agenc|panels?|breakdowns?|disruptions?|support|plans?|placements?|decisions?|applications?|allowances?|cases|enquir))`,
      ),
      pattern(String.raw`{value} ~ adopted\b`),
    ],
    unless: /\binspect/iu,
    reads: "period",
  },
  {
    key: "special_guardianship_orders_12m",
    patterns: [
      pattern(
        String.raw`{value} ~~ (?:subjects? (?:of|to) )?(?:an? )?(?:special guardianship(?: orders?)?\b|SGOs?\b)`,
      ),
    ],
    reads: "period",
    // "of whom 20 were previously looked after" narrows nothing
    basis: /(?<!\b(?:whom|which|these|them)\b[^.;]{0,60})\bpreviously looked after\b/iu,
  },
  {
    key: "ceased_looked_after_12m",
    patterns: [pattern(String.raw`{value} ~ ${ceased}`)],
    only: (after) => allWhoLeft.test(after.replace(insertion, "")),
    reads: "period",
  },
  {
    key: "independent_living_12m",
    patterns: [
      pattern(
        String.raw`{value} ~~ (?:independent (?:living|accommodation)|independently|independence)\b`,
      ),
    ],
    reads: "period",
  },
  {
    key: "houses_multiple_occupation_12m",
    patterns: [
      pattern(
        String.raw`{value} ~~ (?:houses?|homes?|housing|accommodation) (?:of|in|with) multiple occup`,
      ),
    ],
    reads: "period",
  },
];

const read = templateReader(templates);
const back = String.raw`(?: of (?:these|whom|which|them))? ?(?:children |child |young people )?(?:have |has |had |were |was )?(?:subsequently |later |since |then )?(?:been )?(?:returned|re-?admitted|came back|re-?entered|went back)\b`;
const returned = new RegExp(
  [
    String.raw`\b(?:of (?:whom|which|these|those|this)(?: number)?(?: \d[\d,]*)?,? )(?<whom>${amountPattern})${back}`,
    String.raw`[.;,] (?<share>${amountPattern})(?= of )${back}`,
  ].join("|"),
  "iu",
);

/** Figures of the period, among them how many of those who ceased to be looked after returned. */
export function readYear(reading: Reading): Figure[] {
  const figures = read(reading);
  const leavers = figures.find((figure) => figure.key === "ceased_looked_after_12m");
  const groups = returned.exec(reading.plain)?.groups;
  const printed = groups?.["whom"] ?? groups?.["share"];
  if (leavers !== undefined && printed !== undefined) {
    figures.push({
      key: "ceased_returned_12m",
      ...readAmount(printed),
      asAt: leavers.asAt ?? null,
      basis: leavers.basis ?? null,
    });
  }
  return figures;
}
