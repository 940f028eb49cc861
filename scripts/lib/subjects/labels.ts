import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Report } from "../../../src/model/index.ts";

/** The subjects a reader gave a paragraph, the main one first. `drawn`: by chance, so that it may be measured on. */
export type Label = {
  readonly report: string;
  readonly paragraph: string;
  readonly subjects: readonly string[];
  readonly drawn: boolean;
};

const Row = z.tuple([z.string(), z.string(), z.array(z.string())]);
const ById = z.object({ random: z.array(Row), disputed: z.array(Row) });
const ByStart = z.object({
  labels: z.array(z.object({ source: z.string(), start: z.string(), topics: z.array(z.string()) })),
});

/**
 * The labels of a file that are of these reports. Two shapes: by the paragraph's id, or by a finding's first words.
 * Throws where a report has no such paragraph: what is not asked for cannot be wrong.
 */
export function readLabels(file: string, reports: ReadonlyMap<string, Report>): Label[] {
  const read: unknown = JSON.parse(readFileSync(file, "utf8"));
  const byStart = ByStart.safeParse(read);
  if (byStart.success) {
    return byStart.data.labels.flatMap(({ source, start, topics }) => {
      const report = reports.get(source);
      if (report === undefined) return [];
      const finding = report.findings.find(({ text }) => plain(text).startsWith(plain(start)));
      if (finding === undefined) throw new Error(`${source} has no finding "${start}"`);
      return [{ report: source, paragraph: finding.id, subjects: topics, drawn: true }];
    });
  }
  const { random, disputed } = ById.parse(read);
  const labels = (rows: z.infer<typeof Row>[], drawn: boolean): Label[] =>
    rows.map(([report, paragraph, subjects]) => ({ report, paragraph, subjects, drawn }));
  const all = [...labels(random, true), ...labels(disputed, false)];
  return all.filter(({ report, paragraph }) => {
    const held = reports.get(report);
    if (held === undefined) return false;
    if ([...held.findings, ...held.recommendations].some(({ id }) => id === paragraph)) return true;
    throw new Error(`${report} has no ${paragraph}`);
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/gu, "");
}
