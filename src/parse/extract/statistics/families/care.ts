import type { Figure, Reading } from "../figure.ts";
import { opening, pattern } from "../pattern.ts";
import { templateReader, type Template } from "../template.ts";

/** A figure of a part of a part ("of whom 12 live with foster families") is not the figure of the whole. */
const whole = String.raw`(?<!\b(?:whom|which|including|includes|these|them|those),? )`;
const area = String.raw`(?:out of|outside)(?: of)?(?: the)?(?: local)?(?: authority| area| borough| county| city)`;
const narrowing = /\((?<basis>(?:including|excluding)[^()\d]{0,120})\)/iu;

const lookedAfter: readonly Template[] = [
  {
    key: "looked_after",
    patterns: [
      pattern(String.raw`{value} ~ (?<=\b(?:is|are|was|were|being|been) )looked after\b`),
      pattern(String.raw`{value} ~ in the care of\b`),
      pattern(
        String.raw`${opening}{value} ~ in (?:public |local authority )?care\b(?! leaver| proceed| plan)`,
      ),
      pattern(String.raw`\blooking after {value} (?:children|young people)`),
      pattern(
        String.raw`${opening}{value} (?:children looked after|looked after children)(?= (?:by|in|\(|at)|[.,(]|$)`,
      ),
    ],
    unless: /\bceased\b|\bpreviously looked after\b|\bunaccompanied\b/iu,
    reads: "trend",
  },
];

/** What "of this number" splits the children looked after into. */
const breakdown: readonly Template[] = [
  {
    key: "looked_after_outside",
    patterns: [
      pattern(String.raw`(?<=^(?:but )?){value} ~~ ${area}`),
      pattern(String.raw`\bof this (?:number|total),? {value} ~ ${area}`),
    ],
    reads: "part",
    basis: narrowing,
  },
  {
    key: "residential_homes",
    patterns: [
      pattern(
        String.raw`${whole}{value} ~ (?<=\bin (?:an? )?)(?:residential (?:children'?s'? )?homes?|children'?s'? (?:residential )?homes?|residential care)\b`,
      ),
    ],
    unless: /\boperates?\b/iu,
    reads: "outside",
    basis: narrowing,
  },
  {
    key: "residential_special_schools",
    patterns: [pattern(String.raw`${whole}{value} ~ residential special schools?\b`)],
    reads: "outside",
    basis: narrowing,
  },
  {
    key: "foster_families",
    patterns: [
      pattern(
        String.raw`${whole}{value} ~~ (?<=\bwith )(?:approved )?foster (?:famil(?:y|ies)|carers?|parents?)\b`,
      ),
      pattern(String.raw`${whole}{value} ~ in foster (?:care|placements?|homes?|families)\b`),
      pattern(
        String.raw`^{value}(?<tail>,? of whom [^.;]{3,70}), live with foster (?:families|carers)\b`,
      ),
    ],
    unless: /\bprivate/iu,
    reads: "outside",
    basis: narrowing,
  },
  {
    key: "with_parents",
    patterns: [
      pattern(
        String.raw`${whole}{value} ~ (?<=\bwith (?:their |a |own )*)(?:own )?(?:birth )?parents?\b(?! and)`,
      ),
      pattern(String.raw`^{value}(?<tail>,? of whom [^.;]{3,70}), live with (?:their )?parents\b`),
    ],
    unless: /\breturned\b|\bceased\b/iu,
    reads: "outside",
    basis: narrowing,
  },
  {
    key: "uasc",
    patterns: [
      pattern(
        String.raw`{value} ~ unaccompanied,?(?: and)?(?: asylum|minor| child| young| seeking)`,
      ),
      pattern(String.raw`{value} ~ \(?UASCs?\)?\b`),
      pattern(String.raw`{value} children looked after and \S+ care leavers ~ unaccompanied`),
    ],
    unless: /\bceased\b/iu,
    reads: "part",
    basis:
      /\b(?:within|in|over|during) the (?:last|past) 12 months(?!:)|\bchildren looked after(?= and \S+ care leavers)/iu,
  },
];

const readLookedAfter = templateReader(lookedAfter);
const readBreakdown = templateReader(breakdown);
const ofThisNumber =
  /^(?:and )?of (?:this|these|the|that|those)(?: total)?(?: number| \d[\d,]*)?(?: of)?(?: children| young people)?(?: looked after)?[,:]? (?=\d|no|an? |few|less|all|both)/iu;

/** Children looked after, and where they live. */
export function readCare(reading: Reading): Figure[] {
  const lead = ofThisNumber.exec(reading.plain)?.[0].length ?? 0;
  const rest = { ...reading, plain: reading.plain.slice(lead) };
  return [...readLookedAfter(reading), ...readBreakdown(rest)];
}
