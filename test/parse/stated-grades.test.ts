import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Area, Judgement } from "../../src/model/index.ts";
import { parseText } from "./read-report.ts";

/** Ways in which reports state a grade: `{name}` is the authority's, `{g}` the grade. Each is printed in a report. */
const affirmative: readonly [Area, "cover" | "heading", string][] = [
  ["overall", "cover", "Children’s services in {name} are {g}"],
  ["overall", "cover", "Children's services in the {name} area are {g}."],
  ["overall", "cover", "Children’s services are {g}"],
  ["overall", "cover", "The overall judgement is {g}."],
  ["overall", "cover", "The overall judgement is that children’s services are {g}"],
  ["overall", "cover", "The overall judgement is that childrens services are {g}"],
  ["overall", "cover", "The council's children's service is {g}"],
  ["overall", "cover", "Children's services in {name} are judged to be {g}"],
  ["overall", "cover", "Overall effectiveness: {g}"],
  ["overall", "cover", "Overall, children's services in the county are {g}"],
  ["overall", "cover", "Services for children and families in {name} are {g}."],
  ["overall", "cover", "The local authority is {g}"],
  ["overall", "cover", "The overall effectiveness of services is judged to be {g}"],
  ["overall", "cover", "Judgement on overall effectiveness: {g}"],
  ["lscb", "cover", "The effectiveness of the Local Safeguarding Children Board (LSCB) is {g}"],
  [
    "lscb",
    "cover",
    "The judgement for the effectiveness of the Local Safeguarding Children Board is {g}.",
  ],
  ["lscb", "heading", "The Local Safeguarding Children Board is {g}"],
  ["lscb", "heading", "The effectiveness of the LSCB is {g}."],
  ["adoption", "heading", "The graded judgement for adoption performance is that it is {g}"],
  ["adoption", "heading", "The graded judgment for adoption is {g}."],
  [
    "care-leavers",
    "heading",
    "The graded judgement about the experience and progress of care leavers is that it is {g}",
  ],
  [
    "care-leavers",
    "heading",
    "The graded judgment for the experiences and progress of Care Leavers is {g}",
  ],
  [
    "help-and-protection",
    "heading",
    "The experiences and progress of children who need help and protection are {g}",
  ],
  [
    "looked-after",
    "heading",
    "The experiences and progress of children looked after and achieving permanence is {g}",
  ],
  ["leadership", "heading", "Leadership, management and governance are {g}."],
  ["help-and-protection", "cover", "1. Children who need help and protection\t{g}"],
  ["looked-after", "cover", "2. Children looked after and achieving permanence {g}"],
  ["adoption", "cover", "2.1 Adoption performance\t{g}"],
  ["care-leavers", "cover", "2.2 Experiences and progress of care leavers {g}"],
  ["leadership", "cover", "3. Leadership, management and governance\t{g}"],
];

const printed: Readonly<Record<string, string>> = {
  good: "good",
  Good: "good",
  outstanding: "outstanding",
  Inadequate: "inadequate",
  "requires improvement": "requires-improvement",
  "requires improvement to be good": "requires-improvement",
};

/** Words that make a statement none, wherever among its words they stand. */
const spoilers = [
  "not",
  "no longer",
  "never",
  "neither",
  "nor",
  "hardly",
  "far from",
  "yet to be",
  "less than",
  "better than",
  "worse than",
  "from inadequate to",
  "to be",
  "would be",
  "could be",
  "if",
  "until",
  "not yet",
  "almost",
  "rarely",
  "the previous",
  "previously",
  "formerly",
  "was",
  "were",
  "some",
  "most",
  "some schools",
  "schools",
  "foster carers",
  "children's homes judged",
  "in Devon",
  "Devon",
  "apart from",
  "without",
  "in part",
  "partly",
  "only",
  "said to be",
  "expected to become",
  "striving to be",
  "other",
  "neighbouring",
  "at the last inspection",
  "in 2011",
  "between",
];

const places = fc.constantFrom(...affirmative);
const grades = fc.constantFrom(...Object.keys(printed));

/** A report that states no grade but by the lines given. */
const reportOf = (cover: readonly string[], headings: readonly string[]): string =>
  [
    "Somerset County Council",
    "",
    "Inspection of services for children in need of help and protection, children looked after and care leavers and",
    "Review of the effectiveness of the Local Safeguarding Children Board",
    "",
    "Inspection date: 7 November 2017 to 30 November 2017",
    "",
    "Report published: 29 January 2018",
    "",
    ...cover.flatMap((line) => [line, ""]),
    "Executive summary",
    "",
    "Services have changed since the last inspection, and inspectors saw that plans are read by managers.",
    "",
    "The experiences and progress of children who need help and protection",
    "",
    "1. Children are seen alone by their social workers and their views are written down in the plans.",
    "",
    "Leadership, management and governance",
    "",
    "2. Leaders know what children think of the services that they are given, and they act on it each month.",
    "",
    ...headings.flatMap((line) => [line, ""]),
    "3. Plans are read by managers each month, and children know what stands in them and who wrote it down.",
    "",
    "Information about this inspection",
    "",
    "Inspectors have looked closely at the experiences of children.",
  ].join("\n");

async function judgementOf(
  area: Area,
  at: "cover" | "heading",
  lines: readonly string[],
): Promise<Judgement | undefined> {
  const text = at === "cover" ? reportOf(lines, []) : reportOf([], lines);
  const result = await parseText("somerset-2018-01-29.txt", text);
  if (!result.ok) throw new Error(result.reason);
  return result.report.judgements.find((judgement) => judgement.area === area);
}

const sentence = (form: string, grade: string): string =>
  form.replace("{name}", "Somerset").replace("{g}", grade);

describe("a grade is given only where it is stated", () => {
  it.each(affirmative)("%s, %s: %s", async (area, at, form) => {
    for (const [words, grade] of Object.entries(printed)) {
      const found = await judgementOf(area, at, [sentence(form, words)]);
      expect([words, found]).toMatchObject([words, { status: "given", grade }]);
    }
  });

  it("never with a word among its words that denies, compares, hopes, or speaks of another", async () => {
    const spoiled = fc.record({
      place: places,
      grade: grades,
      spoiler: fc.constantFrom(...spoilers),
      at: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(spoiled, async ({ place: [area, where, form], grade, spoiler, at }) => {
        const words = sentence(form, grade).split(/[ \t]/u);
        const index = at % (words.length + 1);
        const line = [...words.slice(0, index), spoiler, ...words.slice(index)].join(" ");
        const found = await judgementOf(area, where, [line]);
        expect([line, found?.status]).toEqual([line, "unreadable"]);
      }),
      { numRuns: 600, seed: 11 },
    );
  });

  it("never where the sentence goes on, or begins in the line above", async () => {
    const around = fc.record({
      place: places,
      grade: grades,
      above: fc.constantFrom(
        "It is not the case that",
        "Inspectors cannot say whether",
        "Few would say that",
        "",
      ),
      below: fc.constantFrom(
        "only in part of the county",
        "enough for very few of the children",
        "or better in schools",
      ),
    });
    await fc.assert(
      fc.asyncProperty(around, async ({ place: [area, where, form], grade, above, below }) => {
        if (where === "heading" || /^\d/u.test(form)) return;
        const line = sentence(form, grade).replace(/\.$/u, "");
        const found = await judgementOf(area, where, above === "" ? [line, below] : [above, line]);
        expect([above, line, below, found?.status]).toEqual([above, line, below, "unreadable"]);
      }),
      { numRuns: 200, seed: 12 },
    );
  });

  it("never where two rows or sentences are joined", async () => {
    await fc.assert(
      fc.asyncProperty(places, places, grades, grades, async (one, other, first, second) => {
        if (one[1] === "heading" || other[1] === "heading" || one[0] === other[0]) return;
        if (printed[first] === printed[second]) return;
        const line = `${sentence(one[2], first).replace(/\.$/u, "")} ${sentence(other[2], second)}`;
        for (const area of [one[0], other[0]]) {
          const found = await judgementOf(area, "cover", [line]);
          expect([line, area, found?.status]).toEqual([line, area, "unreadable"]);
        }
      }),
      { numRuns: 200, seed: 13 },
    );
  });
});
