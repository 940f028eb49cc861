import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headingKey } from "../../src/parse/frameworks/heading-key.ts";
import { sifRules } from "../../src/frameworks/sif.ts";
import { headingRule } from "../../src/parse/normalise/headings.ts";

test.each([
  ["Information about this Local Authority area2", "information about this local authority area"],
  ["Areas for improvement:", "areas for improvement"],
  [
    "What does the local authority need to improve?4",
    "what does the local authority need to improve",
  ],
  ["The local authority’s strengths", "the local authority's strengths"],
  [
    "Inspection findings ─ the Local Safeguarding Children Board",
    "inspection findings - the local safeguarding children board",
  ],
  ["  Executive \n summary ", "executive summary"],
  [
    "Leadership, management and governance is good.",
    "leadership, management and governance is good",
  ],
])("%j is compared as %j", (text, key) => {
  expect(headingKey(text)).toBe(key);
});

test("case, white space and curly quotes make no difference", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const loose = `  ${text.replaceAll(" ", " \n ").replaceAll("'", "’")} `;
      expect(headingKey(loose)).toBe(headingKey(text));
    }),
  );
});

/** Headings as reports print them and the part each begins. */
const printed = [
  ["Executive summary", "executive-summary"],
  ["Summary of key findings", "executive-summary"],
  ["Section 1: The local authority - Summary of findings", "executive-summary"],
  ["Section 1: the local authority", "local-authority"],
  ["The Local Authority has the following strengths:", "strengths"],
  ["The local authority’s strengths", "strengths"],
  ["What does the local authority need to improve?", "need-to-improve"],
  ["What does the LSCB need to improve?", "need-to-improve"],
  ["Priority and immediate action:", "priority"],
  ["Priority actions", "priority"],
  ["Areas for Improvement", "improvement"],
  ["Progress since the last inspection", "progress"],
  ["Summary for children", "young-people"],
  ["Summary for children and young people", "young-people"],
  ["Information about this local authority", "area-information"],
  ["Information about the local authority area3", "area-information"],
  ["Annex A: Information about the local authority area", "area-information"],
  ["The experiences of progress of children looked after and achieving permanence", "area-summary"],
  [
    "The experiences and progress of children who need help and protection are inadequate.",
    "area-summary",
  ],
  ["The graded judgment for adoption performance is that it requires improvement", "area-summary"],
  ["The graded judgement for adoption is good", "area-summary"],
  ["The graded judgement for the experiences and progress of care leavers is good", "area-summary"],
  ["Leadership, management and governance require improvement", "area-summary"],
  ["Section 2: the effectiveness local safeguarding children board", "area-summary"],
  ["The Local Safeguarding Children is inadequate", "area-summary"],
  ["Inspection findings – the Local Safeguarding Children Board", "findings"],
  ["Key strengths and weaknesses of the LSCB", "findings"],
  ["What the inspection judgments mean: the LSCB", "meaning"],
  ["Information about this inspection", "about"],
  ["The inspection team", "team"],
] as const;

describe("a heading of the Single Inspection Framework", () => {
  test.each(printed)("%j begins %s", (text, part) => {
    expect(headingRule(sifRules(), text)?.part).toBe(part);
  });

  test.each([
    "Leadership",
    "Quality of practice",
    "Recommendations were made to the local authority and most have been met.",
    "Children’s services in Somerset are inadequate because:",
    "The local authority operates three children’s homes.",
  ])("%j begins no part", (text) => {
    expect(headingRule(sifRules(), text)).toBeNull();
  });
});
