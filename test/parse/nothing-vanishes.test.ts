import { beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/model/index.ts";
import { readSource } from "../../src/parse/sources/index.ts";
import { textOf, type SourceTree } from "../../src/parse/document.ts";
import {
  contentIds,
  contentPath,
  contentText,
  readReport,
  type ContentReport,
} from "./read-report.ts";

/** Where the source lost lines, and nowhere else, some pieces cannot be told to belong anywhere. */
const unplaced: Readonly<Partial<Record<ContentReport, readonly string[]>>> = {
  "somerset-2015-03-27": [
    "permanence",
    "authority area",
    "area",
    "area",
    "returned to be looked after",
    "independent living",
    "living in houses of multiple occupation.",
    // The line between "section" and "Ofsted" began with "15A".
    "The review of the Local Safeguarding Children Board was carried out under section Ofsted produces this report of the inspection of local authority functions and the review of the local safeguarding children board under its power to combine reports in accordance with section 152 of the Education and Inspections Act 2006.",
  ],
};

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How often each word stands in a text. */
function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** All strings of a value, wherever they stand in it. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** The report's texts, each once: what statistics and earlier inspections quote stands in the statements. */
function textsOf(report: Report): string[] {
  const { authority, title, inspection, judgements, statements, recommendations, findings } =
    report;
  const { summaries, footnotes, team, coverage } = report;
  return [
    authority.printed,
    title,
    inspection.printed,
    ...strings(judgements.map((judgement) => ("printed" in judgement ? judgement.printed : ""))),
    ...statements.map(({ text }) => text),
    ...[...recommendations, ...findings].flatMap(({ text, items }) => [text, ...items]),
    ...strings(summaries),
    ...footnotes.map(({ text }) => text),
    ...team.flatMap(({ role, name, printed }) => [role, name, printed]),
    ...coverage.unplaced.map(({ text }) => text),
  ];
}

/** Words that are written otherwise in the report, and why. */
const mended: Readonly<Partial<Record<ContentReport, readonly string[]>>> = {
  // A sum written as a formula is £62 again; a paragraph with two numbers keeps the right one.
  "northamptonshire-2016-04-27": ["pounds62", "44"],
};

const explanations = /^(?:There are widespread|It is Ofsted|The judgements on areas)/u;

/**
 * The blocks between the cover and the closing text: all of it belongs in the report. What the judgements mean
 * in general, and how the inspection was made, is the one thing a report leaves out.
 */
async function body(id: ContentReport): Promise<SourceTree["children"]> {
  const tree = await readSource(new TextEncoder().encode(contentText(id)));
  if ("refused" in tree) throw new Error(tree.reason);
  const { children } = tree;
  const start = children.findIndex((node) =>
    /^(?:Executive summary|Contents)$/u.test(textOf(node)),
  );
  const meaning = children.findLastIndex(({ type }, index) => {
    const node = children[index];
    return (
      type === "heading" &&
      node !== undefined &&
      /^What the inspection judgements mean/u.test(textOf(node))
    );
  });
  const about = children.findLastIndex(
    (node) => textOf(node) === "Information about this inspection",
  );
  const end = meaning > children.length / 2 ? meaning : about;
  expect(start).toBeGreaterThan(0);
  expect(end).toBeGreaterThan(children.length / 2);
  return children
    .slice(start, end)
    .filter((node) => node.data.role === "text" && !explanations.test(textOf(node)));
}

describe.each(contentIds)("%s", (id) => {
  let report: Report;
  beforeAll(async () => {
    report = await readReport(contentPath(id));
  }, 60_000);

  test("what found no place is listed, and the sums are right", () => {
    const { characters, unplaced: listed } = report.coverage;
    expect(listed.map(({ text }) => text)).toEqual(unplaced[id] ?? []);
    const { source, ...parts } = characters;
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(source);
    expect(source).toBe(contentText(id).replace(/\s/gu, "").length);
    expect(characters.unplaced).toBe(
      listed.reduce((sum, { text }) => sum + text.replace(/\s/gu, "").length, 0),
    );
  });

  test("every word of every sentence is in the report as often as in the source", async () => {
    const sentences = (await body(id))
      .filter((node) => node.type === "paragraph" && textOf(node).length >= 160)
      .map(textOf);
    expect(sentences.length).toBeGreaterThan(100);
    const kept = countWords(textsOf(report));
    const missing = [...countWords(sentences)].flatMap(([word, count]) =>
      (kept.get(word) ?? 0) < count ? [word] : [],
    );
    expect(missing).toEqual(mended[id] ?? []);
  });

  test("every short block's words are in the report at least once", async () => {
    const bullets = (await body(id)).filter(
      ({ type, data }) => type === "paragraph" && data.marker !== null && data.cells === null,
    );
    const kept = ` ${words(textsOf(report).join(" ")).join(" ")} `;
    const missing = bullets
      .map((node) => words(textOf(node)))
      .filter((own) => own.length > 0 && !kept.includes(` ${own.slice(-6).join(" ")} `));
    expect(missing).toEqual([]);
  });
});
