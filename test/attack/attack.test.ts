import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { getRegister } from "../../src/corpus/register.ts";
import { inventedReport } from "../../tools/attack/invented-report.ts";
import { randomFrom } from "../../tools/attack/random.ts";
import { attack, wholesOf } from "../../tools/attack/run.ts";
import { Table } from "../../tools/attack/table.ts";
import { contentIds, contentPath } from "../parse/read-report.ts";
import { temporaryFolder } from "../corpus/temporary.ts";
import { asPdf } from "./as-pdf.ts";

const cases = 300;
const seed = 20_261_125;

/** Invented reports with and without an overall grade, as text and as PDF. */
function invented(folder: string): string[] {
  return [true, false].flatMap((overall) => {
    const { file, pages } = inventedReport(overall, randomFrom(seed));
    const forms = [
      {
        path: join(folder, "text", file),
        bytes: new TextEncoder().encode(pages.flat().join("\n")),
      },
      { path: join(folder, "pdf", file.replace(/txt$/u, "pdf")), bytes: asPdf(pages) },
    ];
    for (const { path, bytes } of forms) {
      mkdirSync(join(path, ".."), { recursive: true });
      writeFileSync(path, bytes);
    }
    return forms.map(({ path }) => path);
  });
}

test(
  "damage gives no false grade, and what it takes away is said",
  { timeout: 240_000 },
  async () => {
    const register = getRegister();
    const files = [...contentIds.map(contentPath), ...invented(temporaryFolder())];
    const wholes = await wholesOf(files, register);
    expect(wholes.map(({ file }) => file)).toEqual(files);
    const unread = wholes.flatMap(({ report }) =>
      report.judgements.filter(({ status }) => status === "unreadable"),
    );
    expect(unread).toEqual([]);

    const table = new Table();
    const wrong: string[] = [];
    for await (const tried of attack(wholes, { cases, seed, register })) {
      table.add(tried);
      const { fault, falseGrades, unsaid, leaks } = tried;
      const found = [...(fault === null ? [] : [fault]), ...falseGrades, ...unsaid, ...leaks];
      if (found.length > 0)
        wrong.push(`case ${String(tried.case)}, ${tried.damage}: ${found.join("; ")}`);
    }
    expect(table.all.tried).toBe(cases);
    expect(table.all.read).toBeGreaterThan(cases / 2);
    expect(table.rows().length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  },
);
