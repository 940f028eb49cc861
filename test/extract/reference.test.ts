import { describe, expect, it } from "vitest";
import { referenceIn } from "../../src/parse/extract/reference.ts";

const cases: [string, ReturnType<typeof referenceIn>][] = [
  [
    "(outcome 1, national framework)",
    { kind: "outcome", number: 1, name: null, printed: "(outcome 1, national framework)" },
  ],
  [
    "(OUTCOME 4, NATIONAL FRAMEWORK)",
    { kind: "outcome", number: 4, name: null, printed: "(OUTCOME 4, NATIONAL FRAMEWORK)" },
  ],
  [
    "(outcome 3: national framework)",
    { kind: "outcome", number: 3, name: null, printed: "(outcome 3: national framework)" },
  ],
  [
    "(National Framework, Outcome 1)",
    { kind: "outcome", number: 1, name: null, printed: "(National Framework, Outcome 1)" },
  ],
  [
    "(National Framework Outcome 3)",
    { kind: "outcome", number: 3, name: null, printed: "(National Framework Outcome 3)" },
  ],
  ["(Outcome four)", { kind: "outcome", number: 4, name: null, printed: "(Outcome four)" }],
  ["(Enabler 1).", { kind: "enabler", number: 1, name: null, printed: "(Enabler 1)" }],
  [
    "(principle 2, national framework)",
    { kind: "principle", number: 2, name: null, printed: "(principle 2, national framework)" },
  ],
  [
    "(enabler: the workforce is equipped and effective, national framework)",
    {
      kind: "enabler",
      number: null,
      name: "the workforce is equipped and effective",
      printed: "(enabler: the workforce is equipped and effective, national framework)",
    },
  ],
  [
    "(Enabler 2: Leaders drive conditions for effective practice)",
    {
      kind: "enabler",
      number: 2,
      name: "Leaders drive conditions for effective practice",
      printed: "(Enabler 2: Leaders drive conditions for effective practice)",
    },
  ],
  [
    "Enabler three: National Framework.",
    { kind: "enabler", number: 3, name: null, printed: "Enabler three: National Framework" },
  ],
  // Which of two is meant cannot be put into one number.
  [
    "(outcome 1 and enabler 2, national framework)",
    {
      kind: "outcome",
      number: null,
      name: null,
      printed: "(outcome 1 and enabler 2, national framework)",
    },
  ],
  [
    "(outcomes 1 and 2, national framework)",
    {
      kind: "outcome",
      number: null,
      name: null,
      printed: "(outcomes 1 and 2, national framework)",
    },
  ],
];

describe("the inspectors' tag to the national framework", () => {
  it.each(cases)("%s", (tag, reference) => {
    expect(referenceIn(`The quality of plans for children. ${tag}`)).toEqual(reference);
  });

  it.each([
    "The timeliness of public law outline (PLO) arrangements.",
    "The rationale for outcome decisions is evident.",
    "Plans that show progress (including the outcome for children).",
    "The principle of family time (see outcome 3) is not applied.",
    "",
  ])("none in: %s", (text) => {
    expect(referenceIn(text)).toBeNull();
  });
});
