import type { Area } from "../../../model/index.ts";

/**
 * What a phrase does in a sentence on grades. `topic` names what is judged (`area` null: something no framework
 * judges by itself, as fostering); `whole` names the authority or all its services, `bare` in words that could mean
 * one service too; `filler` belongs to such a name; `pronoun` and `service` stand for something named before. `strong` gives a
 * verdict of the past, `weak` joins it to its grade. `opens` begins a clause. `describes` belongs to "inspection".
 * `aside` says nothing here. `spoils` turns what follows, or speaks of today or of others; `narrows` speaks of a part, or compares;
 * `hearsay` makes the sentence the view of somebody else.
 */
export type Meaning = {
  kind: keyof typeof phrases | "topic" | "date" | "unknown" | "end";
  area?: Area | null;
  bare?: boolean;
};

/** The words for what is judged, of all frameworks so far. */
const topics: readonly (readonly [Area | null, string])[] = [
  [
    "overall",
    "overall effectiveness|overall judgement|overall judgment|overall grade|overall rating",
  ],
  [
    "help-and-protection",
    "help and protection|children who need help and protection|children that need help and protection|children in need of help and protection|protection of children|protection of children and young people|child protection|safeguarding|safeguarding children|safeguarding of children|safeguarding children and young people",
  ],
  [
    "looked-after",
    "looked after|looked-after|looked after children|looked-after children|looked after children's|children looked after|children and young people looked after|looked after children and young people|children looked after and achieving permanence",
  ],
  [
    "in-care-and-care-leavers",
    "children in care and care leavers|children in care and of care leavers",
  ],
  ["in-care", "children in care|children and young people in care"],
  ["adoption", "adoption|children who need adoption"],
  ["care-leavers", "care leavers|care leavers'|young people leaving care"],
  [
    "leadership",
    "leadership , management and governance|leadership management and governance|leadership",
  ],
  [
    "leaders",
    "impact of leaders|impact of leaders on social work practice|impact of leaders on social work practice with children and families",
  ],
  [
    "lscb",
    "local safeguarding children board|local safeguarding children's board|safeguarding children board|safeguarding children's board|lscb",
  ],
  [
    null,
    "fostering|private fostering|contact , referral and assessment|contact referral and assessment|capacity to improve|capacity for improvement|early help|children in need",
  ],
];

/** "Was given an overall grade of". */
const awards = ["received", "resulted in", "was given", "were given", "was awarded", "were awarded"]
  .flatMap((verb) => [`${verb} a`, `${verb} an overall`])
  .flatMap((start) =>
    ["judgement", "judgment", "grade", "rating"].map((noun) => `${start} ${noun} of`),
  );

const phrases = {
  grade:
    "outstanding|good|inadequate|adequate|satisfactory|requires improvement|requires improvement to be good|require improvement|require improvement to be good|requiring improvement|requiring improvement to be good|required improvement|required improvement to be good",
  whole:
    "local authority|local authority's|council|council's|authority|children's services|children's service|children's social care|children's social care services|local authority children's services|all services|all inspected services|all services inspected|all areas|all judgement areas|all judgements|all areas of the service|all areas of practice|all key areas of practice|all key areas",
  bare: "services",
  filler:
    "the|its|their|those|this|these|effectiveness|performance|experiences and progress|experience|experiences|children|children's|children and families|children and young people|children , young people and families|children , young people and their families|children and their families|children and care leavers|children , families and care leavers|children and families and care leavers|young people|families|county|city|borough|district|metropolitan|london|royal|upon|judgement|judgements|grade|rating",
  pronoun: "it|they|them|both|both services|both areas|both these areas",
  service:
    "service|arrangements|provision|the services|these services|those services|the overall quality|the overall quality rating|the overall quality of the service",
  overall: "overall",
  strong:
    "judged|rated|graded|found|deemed|identified|was|were|a judgement of|judgement of|a rating of|a grade of|continued to judge|inspected|re-inspected|reinspected",
  weak: "be|been|being|to be|had|has|have|as",
  link: "for|of|in|on|to|across|in respect of|in relation to",
  and: "and|but|with|as well as",
  comma: ",|(|)",
  opens:
    ";|:|when|where|which|who|that|after|since|because|while|whilst|whereas|although|though|before|until|having|following|however",
  inspection: "inspection|inspections|inspection's",
  describes:
    "last|previous|earlier|prior|most recent|recent|a|an|single|full|unannounced|announced|joint|ofsted's|same|report|reports|ilacs|sif|slac|framework",
  judge: "ofsted|inspectors",
  aside:
    "already|at|at the time of|during|under|from|by|also|again|previously|subsequently|then|each|all|at that time|by ofsted|by inspectors|still|published|undertaken|carried out|took place",
  "as-then": "as at|as was the case at|as was the case in|as they were at|as it was at",
  spoils:
    "not|no|never|neither|nor|unless|should|would|could|may|might|will|must|if|is|are|isn't|wasn't|weren't|now|remain|remains|remained|continue|continues|become|predecessor|neighbour|neighbours|neighbour's|neighbouring|another|other|similar|far|currently|current|today|cannot|hardly",
  hearsay:
    "told|tell|tells|said|say|says|claimed|claim|believed|believe|thought|think|self-assessment|self-evaluation|peer|audit|audits|according to|hoped|hope|expected|predicted",
  narrows:
    "without|except|apart|or|than|rather|least|some|many|most|majority|several|few|half|almost|nearly|partly|only",
} as const;

/** Every known phrase in lower case with one space between its words; of two meanings the later one counts. */
export const meanings: ReadonlyMap<string, Meaning> = new Map([
  ...Object.entries(phrases).flatMap(([kind, list]) =>
    list
      .split("|")
      .map((phrase): [string, Meaning] => [
        phrase,
        kind === "bare" ? { kind: "whole", bare: true } : { kind: kind as keyof typeof phrases },
      ]),
  ),
  ...awards.map((phrase): [string, Meaning] => [phrase, { kind: "strong" }]),
  ...topics.flatMap(([area, list]) =>
    list.split("|").map((phrase): [string, Meaning] => [phrase, { kind: "topic", area }]),
  ),
]);

/** The most words a known phrase has. */
export const longestPhrase = Math.max(...[...meanings.keys()].map((key) => key.split(" ").length));
