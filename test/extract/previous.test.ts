import { describe, expect, test } from "vitest";
import { extractPrevious } from "../../src/parse/extract/previous.ts";
import { statements } from "./statements.ts";

const previous = (...lines: string[]) => extractPrevious(statements(lines));
const head =
  "The last inspection report for the local authority's children's services was published in January 2015. The judgements for the local authority were:";
const rows = [
  "Overall effectiveness: inadequate",
  "Children who need help and protection: inadequate",
  "Children looked after and achieving permanence: Requires improvement",
  "Adoption performance: requires improvement to be good",
  "the experiences and progress of care leavers: good",
  "Leadership, management and governance: Inadequate.",
];
const judged = [
  ["overall", "inadequate", "inadequate"],
  ["help-and-protection", "inadequate", "inadequate"],
  ["looked-after", "requires-improvement", "Requires improvement"],
  ["adoption", "requires-improvement", "requires improvement to be good"],
  ["care-leavers", "good", "good"],
  ["leadership", "inadequate", "Inadequate"],
];

describe("judgements listed under the inspection", () => {
  test.each([
    ["nested", rows.map((row) => `  ${row}`)],
    [
      "nested two deep",
      rows.map((row, index) => `${index === 3 || index === 4 ? "    " : "  "}${row}`),
    ],
    ["at the depth of the head", rows],
    ["under the first of them", rows.map((row, index) => (index === 0 ? row : `  ${row}`))],
  ])("%s", (_, lines) => {
    const [inspection, ...more] = previous(head, ...lines);
    expect(more).toEqual([]);
    expect(inspection).toMatchObject({
      remit: "the local authority's children's services",
      date: "2015-01",
      dated: "published",
      visits: null,
    });
    expect(
      inspection?.judgements.map(({ area, grade, printed }) => [area, grade, printed]),
    ).toEqual(judged);
    expect(inspection?.places).toHaveLength(7);
  });

  test("in other words for the areas, and with a dash", () => {
    const [inspection] = previous(
      head,
      "Looked after children: outstanding",
      "Adoption – good",
      "Safeguarding: adequate",
      "Fostering: good",
    );
    expect(inspection?.judgements.map(({ area, printed }) => [area, printed])).toEqual([
      ["looked-after", "outstanding"],
      ["adoption", "good"],
      ["help-and-protection", "adequate"],
    ]);
  });

  test("rows without an inspection before them belong to none", () => {
    expect(previous(...rows)).toEqual([]);
  });
});

describe("one sentence, one judgement", () => {
  test.each([
    [
      "The last inspection of the local authority's safeguarding arrangements was in June 2012. The local authority was judged to be good.",
      "the local authority's safeguarding arrangements",
      "2012-06",
      "inspected",
      "good",
      "good",
    ],
    [
      "The previous inspection of Essex’s services for looked after children took place in August 2010. The local authority was judged to be adequate.",
      "Essex's services for looked after children",
      "2010-08",
      "inspected",
      null,
      "adequate",
    ],
    [
      "The previous inspection of the local authority’s services for children looked after was published in March 2012. The local authority was judged to be adequate.",
      "the local authority's services for children looked after",
      "2012-03",
      "published",
      null,
      "adequate",
    ],
    [
      "The local authority’s arrangements for the protection of children were previously inspected in July 2013. The local authority was judged to be adequate.",
      "local authority's arrangements for the protection of children",
      "2013-07",
      "inspected",
      null,
      "adequate",
    ],
    [
      "The previous inspection of Oxfordshire’s services for looked after children was in March 2011. The local authority was judged to be Grade 2 (Good).",
      "Oxfordshire's services for looked after children",
      "2011-03",
      "inspected",
      "good",
      "Good",
    ],
    [
      "The inspection of Barnsley’s adoption service was in October 2010. The overall quality was good.",
      "Barnsley's adoption service",
      "2010-10",
      "inspected",
      "good",
      "good",
    ],
    ["LA Fostering 10 Nov 2011 Good", "LA Fostering", "2011-11-10", "inspected", "good", "Good"],
    [
      "Private Fostering 20 Mar 2009 Satisfactory",
      "Private Fostering",
      "2009-03-20",
      "inspected",
      null,
      "Satisfactory",
    ],
  ])("%s", (text, remit, date, dated, grade, printed) => {
    expect(previous(text)).toMatchObject([
      { remit, date, dated, judgements: [{ area: null, grade, printed }], visits: null, text },
    ]);
  });
});

describe("one statement, several judgements", () => {
  test("two areas of one inspection", () => {
    const [inspection] = previous(
      "The previous inspection of Barking and Dagenham’s safeguarding arrangements and services for looked after children was in July 2012. The local authority was judged to be Good for safeguarding and Adequate for services for looked after children.",
    );
    expect(inspection?.judgements).toEqual([
      { area: "help-and-protection", grade: "good", printed: "Good" },
      { area: "looked-after", grade: null, printed: "Adequate" },
    ]);
  });

  test("several areas with one grade, and the whole", () => {
    const [inspection] = previous(
      "The previous inspection of the local authority’s services for children in need of help and protection, including children in care, was in September 2015. The local authority was judged to be inadequate for help and protection services. It was judged to require improvement for services for children looked after, experiences of care leavers, and leadership, management and governance, and was judged good for adoption performance. It was overall judged to be inadequate.",
    );
    expect(inspection?.judgements.map(({ area, grade }) => [area, grade])).toEqual([
      ["overall", "inadequate"],
      ["help-and-protection", "inadequate"],
      ["looked-after", "requires-improvement"],
      ["care-leavers", "requires-improvement"],
      ["leadership", "requires-improvement"],
      ["adoption", "good"],
    ]);
  });

  test("another area of the same inspection", () => {
    const found = previous(
      "The previous inspection of the local authority’s services for looked after children was in June 2010. The local authority was judged to be adequate. In the same inspection safeguarding was judged to be inadequate.",
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.judgements.map(({ area, printed }) => [area, printed])).toEqual([
      ["looked-after", "adequate"],
      ["help-and-protection", "inadequate"],
    ]);
  });

  test.each([
    "The previous inspection of Hartlepool’s adoption service was in January 2012. The service was judged to be satisfactory. The previous inspection of Hartlepool’s fostering service was in August 2012. The service was judged to be good.",
    "The previous inspection of Essex’s fostering service took place in January 2012 and judged it to be satisfactory, and an inspection of the adoption service in August 2012 judged it to be good.",
  ])("two inspections: %s", (text) => {
    expect(
      previous(text).map(({ date, judgements }) => [
        date,
        judgements.map(({ printed }) => printed),
      ]),
    ).toEqual([
      ["2012-01", ["satisfactory"]],
      ["2012-08", ["good"]],
    ]);
  });
});

test("monitoring visits have no judgement", () => {
  expect(
    previous(
      "Ofsted carried out seven monitoring visits between July 2016 and May 2018. Monitoring visits do not result in inspection judgements.",
    ),
  ).toMatchObject([{ visits: 7, judgements: [] }]);
});

test.each([
  "The local authority operates three children’s homes. Two were judged to be good in their most recent Ofsted inspections.",
  "Since the last inspection, 10 serious incident notifications have been submitted to Ofsted.",
  "In June 2013, Ofsted carried out a focused inspection of Bristol’s schools. Fifteen schools were inspected.",
  "At 12 April 2016, no children were being looked after by the local authority. This has been the case since the previous inspection.",
  "The director of children's services has been in post since March 2013.",
])("no earlier inspection of the authority: %s", (text) => {
  expect(previous(text)).toEqual([]);
});
