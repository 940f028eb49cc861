import { describe, expect, it } from "vitest";
import type { Judgement, Report, Statistic } from "../../src/model/index.ts";
import { comparisonCsv } from "../../src/export/comparison-csv.ts";
import { sampleFinding } from "../corpus/sample-report.ts";
import {
  compare,
  earlier,
  elsewhere,
  given,
  later,
  place,
  recommendation,
  statistic,
} from "./sample-comparison.ts";

function changeOf(
  a: Judgement[],
  b: Judgement[],
  changed: Partial<Report> = {},
): string | undefined {
  const { judgements } = compare(earlier({ judgements: a }), later({ judgements: b, ...changed }));
  return judgements[0]?.change?.words;
}

describe("judgements", () => {
  it("says change in words, from the earlier report to the later", () => {
    expect(
      changeOf([given("overall", "inadequate")], [given("overall", "requires-improvement")]),
    ).toBe("up one grade");
    expect(changeOf([given("overall", "inadequate")], [given("overall", "good")])).toBe(
      "up two grades",
    );
    expect(changeOf([given("overall", "good")], [given("overall", "inadequate")])).toBe(
      "down two grades",
    );
    expect(changeOf([given("overall", "good")], [given("overall", "good")])).toBe("same");
  });

  it("runs change from earlier to later when the later report is asked for first", () => {
    const swapped = compare(
      later({ judgements: [given("overall", "good")] }),
      earlier({ judgements: [given("overall", "inadequate")] }),
    );
    expect(swapped.judgements[0]?.a.words).toBe("Good");
    expect(swapped.judgements[0]?.change?.words).toBe("up two grades");
  });

  it("does not compare across frameworks, and names them", () => {
    const a = earlier({ judgements: [given("leadership", "inadequate")] });
    const b = later({ framework: "ilacs", judgements: [given("leaders", "good")] });
    const { judgements, notices } = compare(a, b);
    expect(judgements[0]?.change).toEqual({
      words: "not comparable: not the same judgement",
      direction: null,
    });
    expect(judgements[0]?.a.area).toBe("Leadership, management and governance");
    expect(judgements[0]?.b.area).toContain("impact of leaders");
    expect(notices.join(" ")).toContain("Different frameworks");
  });

  it("does not compare an area with one it was later split from", () => {
    const joined = {
      framework: "ilacs",
      judgements: [given("in-care-and-care-leavers", "good")],
    } as const;
    const { judgements } = compare(
      earlier({ ...joined, judgements: [...joined.judgements] }),
      later({
        framework: "ilacs",
        judgements: [given("in-care", "inadequate"), given("care-leavers", "good")],
      }),
    );
    expect(judgements.map(({ change }) => change?.direction)).toEqual([null, null]);
  });

  it("shows no change between different authorities", () => {
    const a = earlier({ judgements: [given("overall", "inadequate")] });
    const b = elsewhere({ judgements: [given("overall", "good")] });
    expect(compare(a, b).judgements[0]?.change).toBeNull();
    expect(compare(a, b).notices.join(" ")).toContain("different authorities");
  });

  it("says that two authorities were inspected on different dates only where they were", () => {
    const one = {
      start: "2026-05-11",
      end: "2026-05-22",
      printed: "11 to 22 May 2026",
      visits: [],
    };
    const other = { ...one, end: "2026-05-15", printed: "11 to 15 May 2026" };
    const notice = (inspection: typeof one): string | undefined =>
      compare(earlier({ inspection: one }), elsewhere({ inspection })).notices[0];
    expect(notice(one)).toBe(
      "Somerset and Wandsworth are different authorities, inspected on the same dates: no change is shown from one to the other.",
    );
    expect(notice(other)).toContain("inspected on different dates");
  });

  it("names each visit of an inspection that had two", () => {
    const visits = [
      { start: "2022-12-05", end: "2022-12-09" },
      { start: "2023-02-14", end: "2023-02-15" },
    ];
    const printed = "5 to 9 December 2022 and 14 to 15 February 2023";
    const inspection = { start: "2022-12-05", end: "2023-02-15", printed, visits };
    expect(compare(earlier(), later({ inspection })).b.inspected).toBe(
      "5 to 9 December 2022, and 14 to 15 February 2023",
    );
  });

  it("tells not graded, not judged and unreadable apart, and never calls one a fall", () => {
    const a = earlier({ judgements: [given("overall", "good"), given("lscb", "good")] });
    const b = later({
      framework: "ilacs-2026",
      judgements: [{ area: "leaders", status: "unreadable", places: place }],
    });
    const rows = compare(a, b).judgements;
    expect(rows.map((row) => `${row.id}: ${row.b.words}`)).toEqual([
      "overall: Not graded under this framework",
      "leadership: Unreadable in this source",
      "lscb: Not graded under this framework",
    ]);
    expect(rows.every((row) => row.change?.direction === null)).toBe(true);
  });
});

describe("two authorities", () => {
  it("keeps a predecessor and its successor apart, with a note", () => {
    const authorities = [{ id: "somerset", name: "Somerset", successors: ["wandsworth"] }];
    const comparison = compare(earlier(), elsewhere(), authorities);
    expect(comparison.relation.kind).toBe("successor");
    expect(comparison.notices[0]).toContain("Wandsworth followed Somerset");
    expect(comparison.trace).toBeNull();
  });

  it("traces no recommendation and subtracts no figure between authorities", () => {
    const comparison = compare(
      earlier({
        statistics: [statistic({})],
        recommendations: [recommendation({ text: "Improve fostering." })],
      }),
      elsewhere({ statistics: [statistic({ value: 306 })] }),
    );
    expect(comparison.trace).toBeNull();
    expect(comparison.statistics[0]?.difference).toBeNull();
  });
});

describe("recommendations", () => {
  const lado =
    "The designated officer service investigates allegations against professionals and has enough capacity.";

  it("names the nearest finding of the later report, whichever is asked for first", () => {
    const a = earlier({
      recommendations: [
        recommendation({
          text: "Ensure enough capacity in the designated officer service for allegations.",
        }),
      ],
    });
    const b = later({
      findings: [
        sampleFinding({
          id: "finding-34",
          number: 34,
          text: "Foster carers are well supported and trained.",
        }),
        sampleFinding({ id: "finding-35", number: 35, text: lado }),
      ],
    });
    for (const { trace } of [compare(a, b), compare(b, a)]) {
      expect(trace?.recommendations[0]?.closest?.id).toBe("finding-35");
    }
    expect(compare(b, a).trace?.from).toBe("b");
  });

  it("takes no finding for a counterpart that has like words on another subject", () => {
    const text =
      "Ensure that initial health assessments are timely, recorded and shared with carers.";
    const a = earlier({ recommendations: [recommendation({ text })] });
    const other = "Private fostering assessments are timely, recorded and shared with carers.";
    const { trace } = compare(a, later({ findings: [sampleFinding({ text: other })] }));
    expect(trace?.recommendations[0]).toMatchObject({
      closest: null,
      alsoRead: [{ id: "finding-1" }],
    });
  });

  it("finds nothing where nothing is close, and does not look where the board was not reviewed", () => {
    const a = earlier({
      recommendations: [
        recommendation({ text: "Publish the pledge." }),
        recommendation({ id: "recommendation-lscb-1", body: "lscb", text: lado }),
      ],
    });
    const { trace } = compare(a, later({ findings: [sampleFinding({ text: lado })] }));
    expect(trace?.recommendations.map(({ closest, outside }) => [closest, outside])).toEqual([
      [null, false],
      [null, true],
    ]);
  });
});

describe("statistics", () => {
  const differenceOf = (a: Partial<Statistic>, b: Partial<Statistic>) =>
    compare(earlier({ statistics: [statistic(a)] }), later({ statistics: [statistic(b)] }))
      .statistics[0]?.difference;

  it("shows each figure with rate, date and national average as printed", () => {
    const { statistics } = compare(
      earlier({ statistics: [statistic({ rate: 44 })] }),
      later({
        statistics: [
          statistic({ key: "fsm_primary_pct", value: 11, percent: 11, national: 15, asAt: null }),
        ],
      }),
    );
    expect(statistics[0]?.a).toEqual({
      figure: "482 (44 per 10,000 children)",
      notes: ["at 31 January 2015"],
      statement: 1,
      doubts: [],
    });
    expect(statistics[1]?.b?.notes).toEqual(["national average printed with it: 15%"]);
    expect(statistics[1]?.a).toBeNull();
  });

  it("subtracts exact counts of one definition", () => {
    expect(differenceOf({}, { value: 495 })).toEqual({ kind: "difference", words: "13 more" });
    expect(
      differenceOf(
        { value: 12.1, key: "fsm_primary_pct" },
        { value: 14.6, key: "fsm_primary_pct" },
      ),
    ).toEqual({
      kind: "difference",
      words: "2.5 percentage points higher",
    });
  });

  it.each([
    [{ qualifier: "suppressed", value: null }, "a figure is withheld in the source"],
    [{ qualifier: "fewer-than", value: 5 }, "a figure is only an upper limit"],
    [{ qualifier: "approximate" }, "a figure is approximate"],
    [{ basis: "in the 2 years before" }, "not counted on the same basis"],
    [{ value: null, percent: 83 }, "one is printed as a count, the other as a share"],
    [{ value: null }, "no figure printed"],
  ] as const)("does not subtract %j", (changed, reason) => {
    expect(differenceOf(changed, {})).toEqual({ kind: "not-compared", reason });
    expect(differenceOf({}, changed)).toEqual({ kind: "not-compared", reason });
  });

  it("subtracts reviews ongoing on a day, but not those completed since an inspection", () => {
    const reviews = (name: string, value: number) => ({
      key: "serious_case_reviews" as const,
      value,
      basis: name,
      parts: [{ name, value }],
    });
    expect(differenceOf(reviews("ongoing", 1), reviews("ongoing", 3))).toEqual({
      kind: "difference",
      words: "2 more",
    });
    expect(differenceOf(reviews("completed", 1), reviews("completed", 3))).toMatchObject({
      kind: "not-compared",
    });
  });

  it("does not subtract shares printed to different precision, nor counts since the last inspection", () => {
    const key = "child_poverty_pct" as const;
    expect(differenceOf({ key, value: 20.2 }, { key, value: 20 })).toMatchObject({
      kind: "not-compared",
    });
    const notifications = "serious_incident_notifications" as const;
    expect(differenceOf({ key: notifications }, { key: notifications })).toMatchObject({
      kind: "not-compared",
    });
  });

  it("never shows a withheld figure as a number", () => {
    const { statistics } = compare(
      earlier({ statistics: [statistic({ qualifier: "suppressed", value: null })] }),
      later(),
    );
    expect(statistics[0]?.a?.figure).not.toMatch(/\d/u);
  });

  it("says that figures are local and unvalidated where the report's footnote does", () => {
    const text = "It has updated it with local unvalidated data where this was available.";
    const { footnotes } = compare(
      earlier({ footnotes: [{ mark: "1", text, places: place }] }),
      later(),
    );
    expect(footnotes).toEqual([{ side: "a", text }]);
  });
});

describe("findings", () => {
  const fostering =
    "Foster carers are recruited, assessed and supported well by the fostering service.";
  const missing =
    "Children who go missing are offered return home interviews, which are not all timely.";

  it("groups by first subject and counts paragraphs, first subject only", () => {
    const { chapters } = compare(
      earlier({ findings: [sampleFinding({ id: "finding-68", number: 68, text: missing })] }),
      later({ findings: [sampleFinding({ id: "finding-30", number: 30, text: missing })] }),
    );
    const groups = chapters.flatMap((chapter) => chapter.groups);
    expect(groups.map(({ topic, count }) => [topic, count])).toEqual([["missing", { a: 1, b: 1 }]]);
    expect(groups[0]?.pairs[0]).toMatchObject({ a: "finding-68", b: "finding-30" });
  });

  it("marks one text in reports of two authorities as the same text", () => {
    const { chapters } = compare(
      earlier({ findings: [sampleFinding({ text: `${missing} ${fostering}` })] }),
      elsewhere({ findings: [sampleFinding({ text: `${missing} ${fostering}` })] }),
    );
    expect(chapters[0]?.groups[0]?.pairs[0]?.sameText).toBe(true);
  });

  it("never pairs a finding whose number and first words are lost", () => {
    const lost = sampleFinding({
      id: "finding-help-and-protection-1",
      number: null,
      complete: false,
      text: missing,
    });
    const { chapters, notices, alignment } = compare(
      earlier({ findings: [lost] }),
      later({ findings: [sampleFinding({ id: "finding-30", number: 30, text: missing })] }),
    );
    expect(chapters.flatMap(({ groups }) => groups).flatMap(({ pairs }) => pairs)).toEqual([]);
    expect(alignment.ofA.get(lost.id)?.alsoRead.map(({ id }) => id)).toEqual(["finding-30"]);
    expect(notices.join(" ")).toContain("lost the number and first words of all 1 findings");
  });

  it("lists areas that one report alone has", () => {
    const { unpaired } = compare(
      earlier({
        findings: [sampleFinding({ area: "lscb" }), sampleFinding({ id: "finding-2", number: 2 })],
      }),
      later({ findings: [sampleFinding({})] }),
    );
    expect(unpaired).toEqual([
      { id: "lscb", name: "Safeguarding board (LSCB)", side: "a", findings: 1 },
    ]);
  });

  it("gives every finding of both reports as CSV, with what stands beside it", () => {
    const csv = comparisonCsv(
      compare(
        earlier({
          findings: [
            sampleFinding({ id: "finding-68", number: 68, text: `${missing} "Always", he said.` }),
          ],
        }),
        later({ findings: [sampleFinding({ id: "finding-30", number: 30, text: missing })] }),
      ),
    );
    const lines = csv.trimEnd().split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('""Always"", he said."');
    expect(lines[1]).toContain(",missing,");
    expect(lines[1]).toContain("somerset-2018-01-29,finding-30,");
  });
});
