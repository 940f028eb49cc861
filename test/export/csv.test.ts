import fc from "fast-check";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/export/csv.ts";
import { dataTable, dataTables } from "../../src/export/data-tables.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";
import { sampleStatistic } from "../analysis/sample-statistic.ts";

const address = (report: string, anchor: string) => `/reports/${report}/#${anchor}`;

describe("CSV", () => {
  it("opens as UTF-8 in Excel: a byte order mark, and lines that end as RFC 4180 says", () => {
    expect(toCsv({ columns: ["a", "b"], rows: [["é", 1]] })).toBe("\uFEFFa,b\r\né,1\r\n");
  });

  it.each(["=1+1", "+44", "-3", "@x", "\tx", "\rx"])("runs no formula from %j", (text) => {
    expect(toCsv({ columns: ["a"], rows: [[text]] }).split("\r\n")[1]).toMatch(/^"?'/u);
  });

  it("leaves numbers below nought numbers", () => {
    expect(toCsv({ columns: ["a"], rows: [[-3]] })).toContain("\r\n-3\r\n");
  });

  it("tells nothing printed from nought", () => {
    expect(toCsv({ columns: ["a", "b"], rows: [[null, 0]] })).toContain("\r\n,0\r\n");
  });

  it("gives back any text, quotes, commas and line ends too", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, unit: "grapheme" }), { minLength: 1 }),
        (texts) => {
          const csv = toCsv({ columns: ["x", "text"], rows: texts.map((text) => [1, text]) });
          const read: string[][] = parse(csv, { bom: true, relax_quotes: false });
          const back = read.slice(1).map(([, text = ""]) => text);
          expect(back.map((text) => text.replace(/^'(?='*[=+\-@\t\r])/u, ""))).toEqual(texts);
        },
      ),
      { examples: [[["'+ ", " "]], [["''=1"]]], numRuns: 1000 },
    );
  });
});

describe("tables of the data", () => {
  const report = sampleReport({
    findings: [sampleFinding({ pointsTo: { numbers: [] } }), sampleFinding({ number: null })],
    judgements: [{ area: "lscb", status: "unreadable", places: [] }],
  });

  it.each(dataTables)("%s: every row has a cell a column", (table) => {
    const { columns, rows } = dataTable(table, [report], address);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  });

  it("holds each finding under its report, a lost number as an empty cell", () => {
    const { columns, rows } = dataTable("findings", [report], address);
    const number = columns.indexOf("number");
    expect(rows.map((row) => [row[0], row[number], row[columns.indexOf("pointer")]])).toEqual([
      ["somerset-2018-01-29", 1, "recommendation"],
      ["somerset-2018-01-29", null, null],
    ]);
  });

  it("gives each row its address, the official document and the terms", () => {
    const { columns, rows } = dataTable("findings", [report], address);
    expect(columns.slice(-3)).toEqual(["address", "official_document", "licence"]);
    expect(rows[0]?.at(-3)).toBe(`/reports/${report.id}/#${String(report.findings[0]?.id)}`);
    expect(rows[0]?.slice(-2)).toEqual([report.source.officialUrl, report.source.licence]);
  });

  it("gives two figures of one key with what sets them apart", () => {
    const reviews = (name: string, value: number) =>
      sampleStatistic({
        key: "serious_case_reviews",
        value,
        basis: `${name} since 2014`,
        parts: [{ name, value }],
      });
    const statistics = [reviews("completed", 3), reviews("ongoing", 2)];
    const { columns, rows } = dataTable("statistics", [{ ...report, statistics }], address);
    const cells = ["value", "basis", "parts"].map((name) => columns.indexOf(name));
    expect(rows.map((row) => cells.map((cell) => row[cell]))).toEqual([
      [3, "completed since 2014", "completed: 3"],
      [2, "ongoing since 2014", "ongoing: 2"],
    ]);
  });

  it("says that a grade is unreadable rather than leave it out", () => {
    const { columns, rows } = dataTable("judgements", [report], address);
    expect(rows[0]?.[columns.indexOf("status")]).toBe("unreadable");
    expect(rows[0]?.[columns.indexOf("grade")]).toBeNull();
  });
});
