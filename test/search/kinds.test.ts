import { expect, test } from "vitest";
import type { Framework, Recommendation } from "../../src/model/index.ts";
import { searchReport } from "../../src/search/index/search-records.ts";
import { citeShort } from "../../src/search/query/hit-words.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";
import { sampleIndex } from "./sample-index.ts";

const item: Recommendation = {
  id: "recommendation-2",
  number: null,
  body: "local-authority",
  urgency: null,
  heading: null,
  text: "The quality of management oversight.",
  items: [],
  complete: true,
  reference: null,
  places: [{ unit: "page", from: 1, to: 1 }],
};

const searched = (framework: Framework, recommendation: Recommendation) =>
  searchReport(
    sampleReport({ framework, recommendations: [recommendation], findings: [sampleFinding()] }),
    { finding: () => null, recommendation: () => null },
  );

test("SIF recommends, ILACS says what needs to improve", () => {
  expect(searched("sif", item).records.map(({ kind }) => kind)).toEqual([
    "recommendation",
    "finding",
  ]);
  for (const framework of ["ilacs", "ilacs-2026"] as const) {
    expect(searched(framework, item).records.map(({ kind }) => kind)).toEqual([
      "improvement",
      "finding",
    ]);
  }
});

test("an improvement item is named by its printed number, otherwise by its place in the list", () => {
  const index = sampleIndex([searched("ilacs", item)]);
  expect(citeShort(index, 0)).toBe("Somerset 2018, improvement item 2");
  const numbered = sampleIndex([searched("ilacs", { ...item, number: 5 })]);
  expect(citeShort(numbered, 0)).toBe("Somerset 2018, improvement item 5");
});
