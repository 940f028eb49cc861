import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Report } from "../../src/model/index.ts";
import { contentPath, contentText, readReport, type ContentReport } from "../parse/read-report.ts";
import type { Check } from "./fact.ts";
import { lostFacts } from "./lost-facts.ts";
import { comments, reportFacts } from "./report-facts.ts";
import { statisticFacts } from "./statistic-facts.ts";

/** The facts' own names of the five sources. */
const reportIds: Readonly<Record<string, ContentReport>> = {
  "000_8dc36515b90075bc": "somerset-2018-01-29",
  "001_09c09aff7890bdde": "somerset-2015-03-27",
  "002_ab742eb9b14b172f": "southend-on-sea-2016-07-07",
  "003_eb454255db03f122": "wandsworth-2018-07-20",
  "004_6cf0f6774c7c4f7f": "northamptonshire-2016-04-27",
};

/** Facts that hold facts of their own, and the table of each. */
const nested: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  stats: statisticFacts,
  stats_lost_in_seed: lostFacts,
};

const Facts = z.record(z.string(), z.unknown());
const allFacts = z
  .record(z.string(), Facts)
  .parse(JSON.parse(readFileSync(new URL("facts.json", import.meta.url), "utf8")));

test("the facts are of the five reports", () => {
  expect(Object.keys(allFacts)).toEqual(Object.keys(reportIds));
});

describe.each(Object.entries(allFacts))("%s", (source, facts) => {
  const id = reportIds[source]!;
  const lines = ["", ...contentText(id).split("\n")];
  let report: Report;
  beforeAll(async () => {
    report = await readReport(contentPath(id));
  }, 60_000);

  test("is the report of that name", () => {
    expect(report.id).toBe(id);
  });

  const flat = Object.entries(facts).flatMap(([name, fact]) => {
    if (name in comments) return [];
    const table = nested[name];
    if (table === undefined) return [{ name, fact, check: reportFacts[name] }];
    return Object.entries(Facts.parse(fact)).map(([inner, value]) => ({
      name: `${name}.${inner}`,
      fact: value,
      check: table[inner],
    }));
  });

  test.each(flat)("$name", ({ name, fact, check }) => {
    if (check === undefined) throw new Error(`No table says where a report holds ${name}`);
    check(fact, { report, lines, facts });
  });
});
