import { describe, expect, it } from "vitest";
import type { Statistic } from "../../src/model/index.ts";
import { statisticHistory } from "../../src/analysis/statistics/statistic-history.ts";
import {
  statisticDate,
  statisticValue,
  statisticWords,
} from "../../src/wording/statistic-words.ts";
import { statementTree } from "../../src/analysis/statistics/statement-tree.ts";
import { sampleReport } from "../corpus/sample-report.ts";
import { sampleStatistic } from "./sample-statistic.ts";

describe("a statistic in words", () => {
  it.each([
    [{ value: 495 }, "495"],
    [{ value: 110000, qualifier: "approximate" as const }, "about 110,000"],
    [{ value: 5, qualifier: "fewer-than" as const }, "fewer than 5"],
    [{ value: null, qualifier: "suppressed" as const }, "withheld in the report (a small number)"],
    [{ value: null, qualifier: "not-available" as const }, "reported as not available"],
    [{ value: 0, qualifier: "none" as const }, "none"],
    [{ value: null, qualifier: "text" as const }, "no figure printed"],
    [{ value: 140, percent: 28 }, "140 (28%)"],
    [{ value: null, percent: 28 }, "28%"],
  ])("%j", (given, words) => {
    expect(statisticValue(sampleStatistic(given))).toBe(words);
  });

  it("says a percentage once, and a date as a date", () => {
    expect(
      statisticValue(sampleStatistic({ key: "fsm_primary_pct", value: 11, percent: 11 })),
    ).toBe("11%");
    expect(statisticValue(sampleStatistic({ key: "dcs_since", value: "2015-03" }))).toBe(
      "March 2015",
    );
  });

  it("says that a date is not whole in the text, not that none is printed", () => {
    expect(
      statisticValue(sampleStatistic({ key: "dcs_since", value: null, qualifier: "text" })),
    ).toBe("no full date in the text");
  });

  it("says an earlier rate that is printed without its count", () => {
    const previous = { value: null, percent: null, rate: 33, qualifier: "text", asAt: "2013-03" };
    expect(statisticWords(sampleStatistic({ previous } as Partial<Statistic>)).previous).toBe(
      "33 per 10,000 children, at March 2013",
    );
  });

  it("says once that reviews are completed", () => {
    const parts = [{ name: "completed", value: 3 }];
    const words = (basis: string | null) => statisticWords(sampleStatistic({ basis, parts })).parts;
    expect(words("completed since the last inspection")).toBe("");
    expect(words(null)).toBe("completed: 3");
  });

  it("keeps nought and withheld apart in the earlier value", () => {
    const previous = (qualifier: "exact" | "suppressed", value: number | null) =>
      statisticWords(
        sampleStatistic({
          previous: { value, percent: null, rate: null, qualifier, asAt: "2015-03-31" },
        }),
      ).previous;
    expect(previous("exact", 0)).toBe("0, at 31 March 2015");
    expect(previous("suppressed", null)).toBe(
      "withheld in the report (a small number), at 31 March 2015",
    );
  });
});

describe("when a figure holds", () => {
  it.each([
    [{ asAt: "2014-03-31" }, "at 31 March 2014"],
    [{ asAt: null }, ""],
    [{ key: "adoptions_12m" as const, asAt: "2014-03-31" }, "12 months to 31 March 2014"],
    [{ key: "adoptions_12m" as const, asAt: null }, "no date found on which the 12 months end"],
  ])("%j", (given, words) => {
    expect(statisticDate(sampleStatistic(given))).toBe(words);
  });
});

describe("statistics through time", () => {
  const first = sampleReport({
    id: "somerset-2015-03-27",
    statistics: [
      sampleStatistic({ value: 482, rate: 44 }),
      sampleStatistic({ key: "other", value: 1 }),
      sampleStatistic({ key: "uasc", value: 1 }),
    ],
  });
  const second = sampleReport({ statistics: [sampleStatistic({ value: 495 })] });
  const ilacs = sampleReport({ id: "somerset-2022-09-21", framework: "ilacs" });

  it("sets each figure as printed beside the other, and says where a report prints none", () => {
    const { reports, rows } = statisticHistory([first, second, ilacs]);
    expect(reports.map(({ id }) => id)).toEqual(["somerset-2015-03-27", "somerset-2018-01-29"]);
    expect(rows.map(({ key }) => key)).toEqual(["looked_after", "uasc"]);
    expect(rows[0]?.cells.map((cell) => cell?.[0]?.figure)).toEqual([
      "482 (44 per 10,000 children)",
      "495",
    ]);
    expect(rows[1]?.cells[1]).toBeNull();
  });

  it("tells of whom and over what time each figure is", () => {
    const { rows } = statisticHistory([
      sampleReport({
        statistics: [sampleStatistic({ asAt: "2014-03-31", basis: "with a care plan" })],
      }),
    ]);
    expect(rows[0]?.cells[0]?.[0]?.notes).toEqual(["at 31 March 2014", "with a care plan"]);
  });
});

describe("statements", () => {
  it("nest as printed, under their headings", () => {
    const statement = (number: number, heading: string, parent: number | null) => ({
      number,
      heading,
      depth: parent === null ? 1 : 2,
      parent,
      text: `statement ${number}`,
      places: [],
    });
    const groups = statementTree([
      statement(1, "Children living in this area", null),
      statement(2, "Children living in this area", 1),
      statement(3, "Child protection", null),
    ]);
    expect(groups.map(({ heading }) => heading)).toEqual([
      "Children living in this area",
      "Child protection",
    ]);
    expect(groups[0]?.nodes[0]?.children.map(({ statement: { number } }) => number)).toEqual([2]);
  });
});
