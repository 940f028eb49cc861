import { describe, expect, test } from "vitest";
import type { Register } from "../../src/model/index.ts";
import { prefer, sameInspection } from "../../src/corpus/prefer.ts";
import { readSiteReports } from "../../src/corpus/site-reports.ts";
import { summarise } from "../../src/corpus/summary.ts";
import type { FakeSource } from "./fake-parser.ts";
import { sampleFinding, sampleReport } from "./sample-report.ts";
import { fakeFile, fakeParser, temporaryFolder } from "./temporary.ts";

const register: Register = { authorities: [], published: [] };
const options = { register, cache: null, parser: fakeParser, processes: 1 };
const error = {
  rule: "x",
  severity: "error" as const,
  message: "",
  place: null,
  about: null,
  doubt: false,
};

function authority(id: string, name: string, date: string): FakeSource["report"] {
  return {
    id: `${id}-${date}`,
    authority: { id, name, printed: name },
    published: { date, printed: true },
    inspection: { start: date, end: date, printed: "", visits: [] },
  };
}

describe("readSiteReports", () => {
  test("orders reports by authority and date, and tells what is no report", async () => {
    const folder = temporaryFolder();
    const files = [
      fakeFile(folder, "1.txt", { report: authority("york", "York", "2016-01-01") }),
      fakeFile(folder, "2.txt", { report: authority("bath", "Bath", "2018-01-01") }),
      fakeFile(folder, "3.txt", "a letter"),
      fakeFile(folder, "4.txt", { report: authority("bath", "Bath", "2014-01-01") }),
    ];
    const site = await readSiteReports(files, options);
    expect(site.reports.map((report) => report.id)).toEqual([
      "bath-2014-01-01",
      "bath-2018-01-01",
      "york-2016-01-01",
    ]);
    expect(site.paths.get("york-2016-01-01")).toBe(files[0]);
    expect(site.refused).toMatchObject([{ path: files[2], rule: "not-a-report" }]);
    expect(site.parsed).toBe(4);
  });

  test("of one inspection in two files the more complete is kept, whichever comes first", async () => {
    const folder = temporaryFolder();
    const poor = fakeFile(folder, "poor.txt", { report: { problems: [error] } });
    const good = fakeFile(folder, "good.txt", {});
    for (const files of [
      [poor, good],
      [good, poor],
    ]) {
      const site = await readSiteReports(files, options);
      expect(site.reports.map((report) => report.source.file)).toEqual(["good.txt"]);
      expect([...site.paths.values()]).toEqual([good]);
      expect(site.leftOut).toEqual([
        {
          path: poor,
          id: "somerset-2018-01-29",
          kept: good,
          why: "fewer errors",
          names: { left: "poor.txt", kept: "good.txt" },
          differences: [],
        },
      ]);
      expect(site.reports[0]?.problems).toEqual([]);
    }
  });
});

describe("sameInspection", () => {
  test("the same days at one authority are one inspection, whatever date of publication was read", () => {
    const other = sampleReport({ id: "somerset-2018-02-01" });
    expect(sameInspection(sampleReport(), other)).toBe(true);
  });

  test("other days, or another authority, are another inspection", () => {
    const later = sampleReport({
      id: "somerset-2018-02-01",
      inspection: { start: "2018-01-07", end: "2018-01-20", printed: "", visits: [] },
    });
    const elsewhere = sampleReport({
      id: "devon-2018-01-29",
      authority: { id: "devon", name: "Devon", printed: "Devon" },
    });
    expect(sameInspection(sampleReport(), later)).toBe(false);
    expect(sameInspection(sampleReport(), elsewhere)).toBe(false);
  });
});

describe("prefer", () => {
  const base = sampleReport({ findings: [sampleFinding()] });
  const source = base.source;
  const pdf = { ...source, form: "pdf" as const };
  const none = new Map<string, string>();
  const sha = (digit: string) => digit.repeat(64);

  test.each([
    ["published later", { ...base, published: { date: "2018-01-28", printed: true } }],
    ["fewer errors", { ...base, problems: [error] }],
    ["more complete findings", { ...base, findings: [sampleFinding({ complete: false })] }],
    ["more findings with their number", { ...base, findings: [sampleFinding({ number: null })] }],
    [
      "less text without a place",
      {
        ...base,
        coverage: { ...base.coverage, characters: { ...base.coverage.characters, unplaced: 9 } },
      },
    ],
    ["equal in all else, by checksum", { ...base, source: { ...source, sha256: sha("f") } }],
  ])("%s decides, both ways round", (why, worse) => {
    expect(prefer(base, worse, none)).toEqual({ better: base, why });
    expect(prefer(worse, base, none)).toEqual({ better: base, why });
  });

  test("a PDF comes before a text, however much better the text could be read", () => {
    const poor = { ...base, source: { ...pdf, sha256: sha("f") }, problems: [error] };
    expect(prefer(base, poor, none)).toEqual({ better: poor, why: "the PDF" });
    expect(prefer(poor, base, none).better).toBe(poor);
  });

  test("the official file comes before all, by its checksum", () => {
    const official = new Map([[source.sha256, "https://reports.example/1"]]);
    const other = { ...base, source: { ...pdf, sha256: sha("f") } };
    const why = "the official file, by its checksum";
    expect(prefer(base, other, official)).toEqual({ better: base, why });
    expect(prefer(other, base, official)).toEqual({ better: base, why });
  });
});

test("a summary counts findings, recommendations and problems by severity", () => {
  const report = sampleReport({
    findings: [sampleFinding(), sampleFinding({ id: "finding-2", number: 2 })],
    problems: [error, { ...error, severity: "info" }],
  });
  expect(summarise([report, sampleReport()])).toEqual({
    reports: 2,
    authorities: 1,
    findings: 2,
    recommendations: 0,
    problems: { error: 1, warning: 0, info: 1 },
  });
});
