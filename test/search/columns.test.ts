import fc from "fast-check";
import { expect, test } from "vitest";
import { blocksOf } from "../../src/search/index/blocks.ts";
import { columnsOf } from "../../src/search/index/columns.ts";
import { readColumns } from "../../src/search/index/search-index.ts";
import { fromRuns, toRuns } from "../../src/search/index/runs.ts";
import { searchKinds, type SearchRecord } from "../../src/search/index/search-records.ts";
import { sampleSearchReport } from "./sample-index.ts";

test("runs give back the list they were made of", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 3 }))), (values) => {
      expect(fromRuns(toRuns(values))).toEqual(values);
    }),
  );
});

const record = fc.record<SearchRecord>({
  id: fc.constantFrom("finding-1", "finding-12", "finding-adoption-3", "summary", "area-adoption"),
  kind: fc.constantFrom(...searchKinds),
  area: fc.constantFrom("adoption", "lscb", null),
  number: fc.option(fc.integer({ min: 1, max: 250 })),
  text: fc
    .array(fc.constantFrom("child", "plan", "–", "1,052"), { maxLength: 90 })
    .map((words) => words.join(" ")),
  marked: fc.boolean(),
  subject: fc.constantFrom("neglect", "adoption", null),
  doubts: fc.subarray([
    { rule: "paragraph-torn", words: "Check this paragraph." },
    { rule: "much-set-aside", words: "Check this report." },
  ]),
});

test("columns give back every paragraph of every report, and its place in the index", () => {
  fc.assert(
    fc.property(fc.array(fc.array(record, { maxLength: 20 }), { maxLength: 4 }), (lists) => {
      const reports = lists.map((records, at) => ({
        ...sampleSearchReport(`somerset-201${at}-03-27`, []),
        records,
      }));
      const blocks = reports.flatMap(blocksOf);
      const index = readColumns(columnsOf(reports, []));
      const records = lists.flat();
      expect(index.size).toBe(records.length);
      records.forEach((wanted, at) => {
        const { id, kind, area, number, marked, subject, doubts } = wanted;
        expect({
          id: index.id[at],
          kind: index.kind[at],
          area: index.area[at],
          number: index.number[at],
          marked: index.marked[at],
          subject: index.subject[at],
          doubts: new Set(index.doubts.get(at)),
        }).toEqual({ id, kind, area, number, marked, subject, doubts: new Set(doubts) });
        const block = index.block[at] ?? -1;
        expect(blocks[block]?.[index.within[at] ?? -1]).toBe(wanted.text);
      });
    }),
    { numRuns: 60 },
  );
});

test("columns give back each report: its authority, region, neighbours and the grades of its areas", () => {
  const [graded, other] = [
    sampleSearchReport("somerset-2018-01-29", ["One."]),
    sampleSearchReport("devon-2016-01-01", ["Two."]),
  ].map((report) => ({ ...report, authority: { ...report.authority } }));
  if (graded === undefined || other === undefined) throw new Error("two reports");
  graded.authority = { id: "somerset", name: "Somerset", region: "South West" };
  graded.grades = { overall: "requires-improvement", adoption: "outstanding" };
  other.id = "devon-2016-01-03";
  other.authority = { id: "devon", name: "Devon", neighbourOf: ["somerset", "kent"] };
  other.grades = {};
  const index = readColumns(columnsOf([graded, other], []));
  expect(index.reports).toEqual([
    {
      id: "somerset-2018-01-29",
      authority: { id: "somerset", name: "Somerset", region: "South West", neighbourOf: [] },
      framework: "sif",
      reinspection: false,
      published: "2018-01-29",
      grades: { overall: "requires-improvement", adoption: "outstanding" },
    },
    {
      id: "devon-2016-01-03",
      authority: { id: "devon", name: "Devon", region: "", neighbourOf: ["somerset", "kent"] },
      framework: "sif",
      reinspection: false,
      published: "2016-01-01",
      grades: {},
    },
  ]);
});
