import type { Figure, Reading } from "../figure.ts";
import { beyondArea, opening, pattern } from "../pattern.ts";
import { templateReader, type Template } from "../template.ts";

/** A figure of a part of a part ("of whom 12 live with foster families") is not the figure of the whole. */
const whole = String.raw`(?<!\b(?:whom|which|including|includes|these|them|those),? )`;
/** Whose the children looked after are: those of other authorities are not counted. */
const own = String.raw`(?: by (?!other\b|another\b|neighbouring\b)| in (?:the |this )?(?:care\b|area\b|local authority\b|authority\b|borough\b|county\b|city\b)| (?:as )?at | on \d| compared\b| which\b| and this\b|[.,;:]| ?\(|$)`;
/** A verb after "40 children looked after by the council": only these are counted. */
const saysMore =
  /^(?: (?:by|in) [^.,;:()\d]{2,40}?)? (?:also|are|were|have|had|live|lived|attend|attended|achieved|received?|went|who)\b/iu;
const narrowing = /\((?<basis>(?:including|excluding)[^()\d]{0,120})\)/iu;

/** What may follow: a verb of their own ("arrived in the county") makes them other children. */
const ownUasc = String.raw`$|[.,;:]| ?\(|(?: who)?(?: are| were)?(?: currently)?(?: being)? looked after\b| in (?:care|the care)\b| (?:within|in|over|during) the (?:last|past) | of whom\b| (?:as )?at \d| \d| live with\b`;

const lookedAfter: readonly Template[] = [
  {
    key: "looked_after",
    patterns: [
      pattern(
        String.raw`{value} ~ (?<=\b(?:is|are|was|were|being|been) )looked after(?: children)?(?=${own})`,
      ),
      pattern(String.raw`{value} ~ in the care of\b`),
      pattern(
        String.raw`${opening}{value} ~ in (?:public |local authority )?care\b(?! leaver| proceed| plan)`,
      ),
      pattern(String.raw`\blooking after {value} (?:children|young people)`),
      pattern(
        String.raw`${opening}{value} (?:children looked after|looked after children)(?=${own})`,
      ),
    ],
    unless: /\bceased\b|\bpreviously looked after\b|\bunaccompanied\b/iu,
    only: (after) => !saysMore.test(after),
    reads: "trend",
  },
];

/** What "of this number" splits the children looked after into. */
const breakdown: readonly Template[] = [
  {
    key: "looked_after_outside",
    patterns: [
      pattern(String.raw`(?<=^(?:but )?){value} ~~ ${beyondArea}`),
      pattern(String.raw`\bof this (?:number|total),? {value} ~ ${beyondArea}`),
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
        String.raw`{value} ~ unaccompanied,?(?: and)?(?: asylum[- ]seek(?:ing|ers?)| minors?| child(?:ren)?| young (?:people|person)| seeking asylum)(?:[- ](?:asylum[- ])?(?:seek(?:ing|ers?)|child(?:ren)?|minors?|young (?:people|person)))*(?=${ownUasc})`,
      ),
      pattern(String.raw`{value} ~ \(?UASCs?\)?\b`),
      pattern(String.raw`{value} children looked after and \S+ care leavers ~ unaccompanied`),
    ],
    unless:
      /\bceased\b|\barriv|\breceived\b|\benter(?:ed|ing)\b|\btransferred\b|\bdispers|\breferred\b|\b(?:other|another|neighbouring) (?:local )?(?:authorit|council|borough)/iu,
    reads: "part",
    basis:
      /\b(?:within|in|over|during) the (?:last|past) 12 months(?!:)|\bchildren looked after(?= and \S+ care leavers)/iu,
  },
];

const readLookedAfter = templateReader(lookedAfter);
const readBreakdown = templateReader(breakdown);
const ofThisNumber =
  /^(?:and )?of (?:this|these|the|that|those|all)(?: total)?(?: number| \d[\d,]*(?! \d))?(?: of)?(?: children| and young people| young people)*(?:(?: who (?:are|were))?(?: being| currently)? looked after| in care)?[,:]? (?=\d|no|an? |few|less|all|both)/iu;

/** Children looked after, and where they live. */
export function readCare(reading: Reading): Figure[] {
  const lead = ofThisNumber.exec(reading.plain)?.[0].length ?? 0;
  const rest = { ...reading, plain: reading.plain.slice(lead) };
  return [...readLookedAfter(reading), ...readBreakdown(rest)];
}
