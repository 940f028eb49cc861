import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { examplesOf } from "../../scripts/lib/subjects/examples.ts";
import { answersOf, heldOutAnswers, measure } from "../../scripts/lib/subjects/held-out.ts";
import type { Answer, Measure } from "../../scripts/lib/subjects/held-out.ts";
import { readLabels } from "../../scripts/lib/subjects/labels.ts";
import { reportsOf } from "../../scripts/lib/subjects/reports-of.ts";
import { getTopicSet } from "../../src/corpus/topics.ts";
import { measured } from "../../src/analysis/comparison/measured.ts";
import { compileTopics } from "../../src/analysis/subjects/compile-topics.ts";

/** Reports and labels that stand beside the project, where they are at all; other labels stand beside this test. */
const corpus = resolve(import.meta.dirname, "../../../shared/corpus");
const labelFiles = [
  resolve(import.meta.dirname, "subject-labels.json"),
  resolve(corpus, "expected/topics.json"),
];

const isItem = ({ label }: Answer): boolean => label.paragraph.startsWith("recommendation");

describe.skipIf(!existsSync(corpus))("subjects of paragraphs that were labelled by hand", () => {
  let heldOut: Answer[] = [];
  let learned: Answer[] = [];
  let all: Measure = measure([]);

  beforeAll(async () => {
    const reports = await reportsOf(resolve(corpus, "reports"));
    const topics = getTopicSet();
    const labels = labelFiles.flatMap((file) => readLabels(file, reports));
    const examples = examplesOf(reports.values(), compileTopics(topics), labels);
    const drawn = ({ label }: Answer): boolean => label.drawn;
    heldOut = heldOutAnswers(examples, topics).filter(drawn);
    learned = answersOf(examples, topics).filter(drawn);
    all = measure(heldOut);
  }, 600_000);

  it("are told for every label drawn by chance", () => {
    expect(heldOut.length).toBe(682);
    expect(learned.length).toBe(682);
  });

  it("have the reader's first subject first for 0.88, held out, and one of the reader's for 0.95", () => {
    expect(all.right / all.of).toBeGreaterThanOrEqual(0.88);
    expect(all.within / all.of).toBeGreaterThanOrEqual(0.95);
  });

  it("reach a micro-F1 of 0.85, held out, first and later ones together", () => {
    expect(all.microF1).toBeGreaterThanOrEqual(0.85);
  });

  it("are right for 0.9 of findings and 0.82 of recommendations, held out", () => {
    const findings = measure(heldOut.filter((answer) => !isItem(answer)));
    const items = measure(heldOut.filter(isItem));
    expect(findings.right / findings.of).toBeGreaterThanOrEqual(0.9);
    expect(items.right / items.of).toBeGreaterThanOrEqual(0.82);
  });

  // Each mend of the parser changes what is learned a little.
  it("are about as often right, held out, as the pages say", () => {
    const { right, within, of, microF1 } = measured.subjects;
    expect(all.of).toBe(of);
    expect(Math.abs(all.right - right) / of).toBeLessThanOrEqual(0.01);
    expect(Math.abs(all.within - within) / of).toBeLessThanOrEqual(0.01);
    expect(Math.abs(all.microF1 - microF1)).toBeLessThanOrEqual(0.01);
  });

  it("come from words that were learned from these labels", () => {
    const { right, of } = measure(learned);
    expect(right / of).toBeGreaterThanOrEqual(0.97);
  });
});
