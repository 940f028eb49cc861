import { toCsv } from "../../export/csv.ts";
import { resultsTable } from "../../export/results-csv.ts";
import { paragraphHref, type NameOfSubject } from "./hit-list.ts";
import type { OpenedIndex } from "./open-index.ts";

const atOnce = 16;

/** Saves paragraphs as a CSV file. Each has its row and the whole address of its place on this site. */
export async function saveCsv(
  { index, source }: Pick<OpenedIndex, "index" | "source">,
  records: readonly number[],
  nameOfSubject: NameOfSubject,
): Promise<void> {
  const results: { record: number; text: string }[] = [];
  for (let at = 0; at < records.length; at += atOnce) {
    const read = records.slice(at, at + atOnce).map(async (record) => {
      const texts = await source.texts(index.block[record] ?? 0);
      return { record, text: texts[index.within[record] ?? 0] ?? "" };
    });
    results.push(...(await Promise.all(read)));
  }
  const addressOf = (record: number) => new URL(paragraphHref(index, record), location.href).href;
  const csv = toCsv(resultsTable(results, { index, nameOfSubject, addressOf }));
  const address = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "findings.csv";
  link.click();
  // The browser has begun to save once it had a turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
