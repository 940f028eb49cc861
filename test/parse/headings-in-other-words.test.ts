import { describe, expect, test } from "vitest";
import type { Area, Framework, Report } from "../../src/model/index.ts";
import { inventReport, markOf, type Line } from "./invented-report.ts";
import { parseText } from "./read-report.ts";

async function read(lines: readonly Line[]): Promise<Report> {
  const text = lines.map((line) => line.text).join("\n");
  const result = await parseText("somerset-2026-08-25.txt", text);
  if (!result.ok) throw new Error(result.reason);
  return result.report;
}

/** An invented report with another heading over an area, and the areas its findings are read in, in their order. */
async function areasUnder(framework: Framework, area: Area, headings: readonly string[]) {
  const lines = inventReport(framework).flatMap((line): Line[] =>
    line.kind === "heading" && line.area === area
      ? headings.map((text) => ({ ...line, text }))
      : [line],
  );
  const { findings } = await read(lines);
  return lines
    .filter(({ kind }) => kind === "finding")
    .map((line) => ({
      wanted: line.area,
      got: findings.filter(({ text }) => text.includes(`${markOf(line)} `)).map((one) => one.area),
    }));
}

describe("an area's heading in other words than the cover's begins that area", () => {
  test.each<[Framework, Area, string[]]>([
    [
      "ilacs",
      "in-care-and-care-leavers",
      ["Children in care and young people leaving care: inadequate"],
    ],
    ["ilacs", "in-care-and-care-leavers", ["Children looked after and care leavers – inadequate"]],
    ["ilacs", "help-and-protection", ["Help and child protection: outstanding"]],
    ["ilacs", "leaders", ["Leadership", "Good"]],
    ["ilacs-2026", "in-care", ["The lived experience of children we look after: inadequate"]],
    ["ilacs-2026", "in-care", ["Children in our care", "Inadequate"]],
    [
      "ilacs-2026",
      "care-leavers",
      ["Care-experienced young people: requires improvement to be good"],
    ],
    [
      "ilacs-2026",
      "care-leavers",
      ["Young people who have left care: requires improvement to be good"],
    ],
    [
      "sif",
      "help-and-protection",
      ["The experiences and progress of children who need help and protection: Good"],
    ],
    [
      "sif",
      "help-and-protection",
      ["The experiences and progress of children who need help and protection – good"],
    ],
    ["sif", "help-and-protection", ["Children in need of help and protection", "Good"]],
    ["sif", "help-and-protection", ["Early help and child protection: good"]],
    ["sif", "leadership", ["Leadership, management and governance: good"]],
    ["sif", "adoption", ["The adoption service: outstanding"]],
    ["sif", "care-leavers", ["Young people who have left care", "Inadequate"]],
  ])("%s, %s: %j", async (framework, area, headings) => {
    for (const { wanted, got } of await areasUnder(framework, area, headings)) {
      expect(got).toEqual([wanted]);
    }
  });

  test.each<[Framework, Area, string[]]>([
    ["ilacs", "in-care-and-care-leavers", ["Children in care", "Inadequate"]],
    ["ilacs", "in-care-and-care-leavers", ["Corporate parenting: inadequate"]],
    ["sif", "adoption", ["Permanent new families: outstanding"]],
  ])(
    "where it is not certain which, none is told: %s, %s: %j",
    async (framework, area, headings) => {
      for (const { wanted, got } of await areasUnder(framework, area, headings)) {
        expect(got).toEqual([wanted === area ? "not-told" : wanted]);
      }
    },
  );
});

/** The headings of an invented report's recommendations, in other lines. */
async function recommended(...lines: string[]) {
  const report = inventReport("sif");
  const first = report.findIndex(({ kind }) => kind === "recommendation");
  const { recommendations } = await read([
    ...report.slice(0, first),
    ...lines.map((text): Line => ({ kind: "recommendation", text })),
    ...report.slice(first + 2),
  ]);
  return recommendations.map(({ heading, text }) => [heading, text]);
}

describe("a short heading over a recommendation", () => {
  test("stands over the first item too, and behind an item of several lines", async () => {
    expect(
      await recommended(
        "Leadership",
        "1. Ensure that plans are reviewed so that young",
        "people have a say in them.",
        "Adoption:",
        "2. Ensure that adopters are prepared.",
      ),
    ).toEqual([
      ["Leadership", "Ensure that plans are reviewed so that young people have a say in them."],
      ["Adoption:", "Ensure that adopters are prepared."],
    ]);
  });

  test("alone over the first item may be the beginning of a sentence", async () => {
    const [first] = await recommended(
      "The council should",
      "1. Ensure that plans are reviewed.",
      "2. Ensure that visits are timely.",
    );
    expect(first).toEqual([null, "Ensure that plans are reviewed."]);
  });
});

test("words with a colon between two statistics are no heading", async () => {
  const report = inventReport("sif");
  const at = report.findIndex(({ text }) => text.startsWith("In this area, at 30 September"));
  const line = (text: string): Line => ({ kind: "other", text });
  const { statements } = await read([
    ...report.slice(0, at),
    line("- At 30 September 2017, 501 children are being looked after by the local authority."),
    line("Of this number:"),
    line("- 30 live with their parents."),
    ...report.slice(at + 1),
  ]);
  expect(statements.map(({ heading }) => heading)).not.toContain("Of this number:");
  expect(statements.map(({ text }) => text)).toContain("Of this number:");
});
