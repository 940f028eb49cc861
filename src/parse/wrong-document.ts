import { textOf, type SourceTree } from "./document.ts";

/** Documents that look like reports of children's services and are none that we read, by words on their first page. */
const kinds: readonly [RegExp, string][] = [
  [
    /inspection of safeguarding and looked after children services/iu,
    "a report on safeguarding and looked-after children of before 2013",
  ],
  [
    /inspection of (?:local authority )?arrangements for the protection of children/iu,
    "a report on arrangements for the protection of children of before 2013",
  ],
  [/monitoring visit/iu, "a letter about a monitoring visit, which gives no judgements"],
  [
    /focuss?ed (?:assurance )?visit|assurance visit/iu,
    "a letter about a focused or assurance visit, which gives no judgements",
  ],
  [
    /special educational needs|\bSEND (?:inspection|services|arrangements)/u,
    "a report on services for children with special educational needs",
  ],
  [/joint targeted area inspection/iu, "a letter about a joint targeted area inspection"],
  [
    /review of the (?:effectiveness of the )?local safeguarding children board/iu,
    "a review of a safeguarding board only",
  ],
  [
    /school report|inspection of (?:a |an )?(?:\w+ ){0,6}(?:school|academy|college|nursery)|(?:school|academy|college) inspection/iu,
    "an inspection report about a school or college",
  ],
  [
    /fostering|adoption agency|children'?s home|residential/iu,
    "an inspection report about another kind of provider",
  ],
];

/** One clear line that says what a document seems to be instead of a report. */
export function wrongDocument(tree: SourceTree): string {
  const head = tree.children
    .slice(0, 25)
    .map(textOf)
    .join(" ")
    .slice(0, 3000)
    .replace(/[\u2018\u2019]/gu, "'");
  const found = kinds.find(([pattern]) => pattern.test(head));
  if (found !== undefined) return `this seems to be ${found[1]}`;
  return "this is no report of an inspection of a local authority's children's services: its title is not on the first page";
}
