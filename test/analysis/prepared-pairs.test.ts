import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/index.ts";
import { namePair, otherPairs } from "../../src/analysis/comparison/other-pairs.ts";
import { preparedPairs } from "../../src/analysis/comparison/prepared-pairs.ts";

type Dated = Pick<Report, "id" | "authority" | "published">;

function report(authority: string, date: string): Dated {
  return {
    id: `${authority}-${date}`,
    authority: { id: authority, name: authority, printed: authority },
    published: { date, printed: true },
  };
}

const keys = (pairs: ReturnType<typeof preparedPairs>) =>
  pairs.map(({ earlier, later }) => `${earlier} ${later}`);

describe("preparedPairs", () => {
  it("prepares all pairs of a small site, earlier first", () => {
    const reports = ["2018-01-29", "2015-03-27", "2016-07-07", "2018-07-20", "2016-04-27"].map(
      (date, at) => report(`authority-${at}`, date),
    );
    const pairs = preparedPairs(reports, []);
    expect(pairs).toHaveLength(10);
    expect(new Set(keys(pairs)).size).toBe(10);
    for (const { earlier, later } of pairs)
      expect(earlier.slice(-10) <= later.slice(-10)).toBe(true);
  });

  it("puts consecutive inspections of one authority together, not the first with the third", () => {
    const history = ["2022-09-21", "2015-03-27", "2018-01-29"].map((date) =>
      report("somerset", date),
    );
    const others = Array.from({ length: 12 }, (_, at) => report(`other-${at}`, "2020-01-01"));
    expect(keys(preparedPairs([...history, ...others], []))).toEqual([
      "somerset-2015-03-27 somerset-2018-01-29",
      "somerset-2018-01-29 somerset-2022-09-21",
    ]);
  });

  it("puts latest with latest of statistical neighbours, once however often they name each other", () => {
    const reports = [
      report("devon", "2020-01-01"),
      report("devon", "2025-01-01"),
      report("dorset", "2024-01-01"),
      ...Array.from({ length: 12 }, (_, at) => report(`other-${at}`, "2020-01-01")),
    ];
    const authorities = [
      { id: "devon", neighbours: ["dorset", "nowhere"] },
      { id: "dorset", neighbours: ["devon"] },
    ];
    expect(keys(preparedPairs(reports, authorities))).toEqual([
      "devon-2020-01-01 devon-2025-01-01",
      "dorset-2024-01-01 devon-2025-01-01",
    ]);
  });

  it("stays within bounds at national scale", () => {
    const ids = Array.from({ length: 150 }, (_, at) => `authority-${at}`);
    const reports = ids.flatMap((id) =>
      ["2015-01-01", "2019-01-01", "2024-01-01"].map((date) => report(id, date)),
    );
    const authorities = ids.map((id, at) => ({
      id,
      neighbours: Array.from({ length: 10 }, (_, step) => ids[(at + step + 1) % ids.length] ?? ""),
    }));
    expect(preparedPairs(reports, authorities).length).toBeLessThanOrEqual(300 + 1500);
  });
});

describe("names of prepared comparisons", () => {
  const reports = [
    report("Somerset", "2015-03-27"),
    report("Somerset", "2018-01-29"),
    report("Essex", "2019-01-07"),
  ];
  const byId = new Map(reports.map((one) => [one.id, one]));
  const named = preparedPairs(reports, []).flatMap((pair) => namePair(pair, byId) ?? []);

  it("names one authority once", () => {
    expect(named.map(({ name }) => name)).toContain("Somerset: 27 Mar 2015 and 29 Jan 2018");
    expect(named.map(({ name }) => name)).toContain("Somerset, 29 Jan 2018 and Essex, 7 Jan 2019");
  });

  it("offers the comparisons of either report with others", () => {
    const others = otherPairs(named, "Somerset-2015-03-27", "Somerset-2018-01-29");
    expect(others.map(({ later }) => later)).toEqual(["Essex-2019-01-07", "Essex-2019-01-07"]);
  });
});
