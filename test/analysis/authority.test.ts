import { describe, expect, it } from "vitest";
import type { Judgement } from "../../src/model/index.ts";
import { authorityHistory } from "../../src/analysis/history/authority-history.ts";
import { authorityRelatives } from "../../src/analysis/history/authority-relatives.ts";
import { authorityList } from "../../src/features/authorities/authority-list.ts";
import { crosswalk, judgementOnRow } from "../../src/frameworks/crosswalk.ts";
import { laterPublished } from "../../src/analysis/history/later-published.ts";
import { latestGrades } from "../../src/analysis/history/latest-grades.ts";
import { siteFigures } from "../../src/analysis/site-figures.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";
import { sampleAuthority as authority, sampleGrade as grade } from "./sample-authority.ts";

const sif = sampleReport({ judgements: [grade("overall", "good"), grade("lscb", "good")] });
const early = sampleReport({
  id: "somerset-2015-03-27",
  published: { date: "2015-03-27", printed: true },
  judgements: [grade("overall", "inadequate")],
});
const newest = sampleReport({
  id: "somerset-2026-06-17",
  framework: "ilacs-2026",
  published: { date: "2026-06-17", printed: false },
  judgements: [grade("leaders", "good")],
});

describe("an authority's history", () => {
  const somerset = authority({ neighbours: ["suffolk", "gone"] });
  const others = [
    authority({ id: "suffolk", name: "Suffolk" }),
    authority({ id: "old", name: "Old", successors: ["somerset"] }),
  ];
  const history = authorityHistory(somerset, [sif, newest, early], {
    authorities: [somerset, ...others],
    published: [
      { authority: "somerset", published: "2018-01-29", url: "https://example.org/1" },
      { authority: "somerset", published: "2022-09-21", url: "https://example.org/2" },
      { authority: "suffolk", published: "2019-01-01", url: "https://example.org/3" },
    ],
  });

  it("runs from the latest inspection to the first, with reports we do not hold named", () => {
    expect(history.entries.map(({ held, date }) => [held, date])).toEqual([
      [true, "2026-06-17"],
      [false, "2022-09-21"],
      [true, "2018-01-29"],
      [true, "2015-03-27"],
    ]);
  });

  it("sets each held inspection beside the one before it", () => {
    const previous = history.entries.map((entry) => entry.held && (entry.previous?.id ?? null));
    expect(previous).toEqual(["somerset-2018-01-29", false, "somerset-2015-03-27", null]);
  });

  it("has the columns that some report fills, and no grade where the framework has none", () => {
    expect(history.columns.map(({ id }) => id)).toEqual(["overall", "leadership", "lscb"]);
    const [latest] = history.entries;
    expect(latest?.held === true && latest.judgements.map((found) => found?.area ?? null)).toEqual([
      null,
      "leaders",
      null,
    ]);
  });

  it("names who came before and who is like it", () => {
    expect(history.relatives.map(({ kind, authority: { id } }) => [kind, id])).toEqual([
      ["predecessor", "old"],
    ]);
    expect(history.neighbours.map(({ id }) => id)).toEqual(["suffolk"]);
  });

  it("knows a held report by its official address though the dates differ", () => {
    const url = "https://example.org/9";
    const held = sampleReport({ source: { ...sif.source, officialUrl: url } });
    const { entries } = authorityHistory(somerset, [held], {
      authorities: [somerset],
      published: [{ authority: "somerset", published: "2018-02-01", url }],
    });
    expect(entries.map((entry) => entry.held)).toEqual([true]);
  });
});

describe("an authority that ended", () => {
  const old = authority({ id: "old", ended: "2019-03-31", successors: ["one", "two"] });
  const [one, two] = [authority({ id: "one" }), authority({ id: "two" })];
  const register = {
    authorities: [one, old, two],
    published: [{ authority: "old", published: "2016-01-01", url: "https://example.org/1" }],
  };
  const told = sampleReport({ authority: { id: "one", name: "One", printed: "One" } });

  it("names its successors and their first day", () => {
    expect(
      authorityRelatives(old, [told], register).map((relative) => [
        relative.authority.id,
        relative.kind,
        relative.since,
        relative.held,
      ]),
    ).toEqual([
      ["one", "successor", "2019-04-01", 1],
      ["two", "successor", "2019-04-01", 0],
    ]);
  });

  it("is named by each of them, with its last day and its reports, which stay its own", () => {
    expect(authorityRelatives(one, [told], register)).toMatchObject([
      { authority: old, kind: "predecessor", until: "2019-03-31", held: 0, published: 1 },
    ]);
    expect(authorityHistory(two, [told], register).entries).toEqual([]);
  });
});

describe("a joint grade for care and care leavers", () => {
  const joint: Judgement = { ...grade("in-care-and-care-leavers", "good") };

  it("stands on both rows, and a row of its own area comes before it", () => {
    const row = (id: string) => crosswalk.find((found) => found.id === id)!;
    expect(judgementOnRow([joint], row("care"))).toBe(joint);
    expect(judgementOnRow([joint], row("care-leavers"))).toBe(joint);
    expect(judgementOnRow([joint], row("adoption"))).toBeNull();
    const own = grade("care-leavers", "inadequate");
    expect(judgementOnRow([joint, own], row("care-leavers"))).toBe(own);
  });
});

describe("the list of authorities", () => {
  const hull = authority({
    id: "kingston-upon-hull",
    name: "Kingston upon Hull",
    region: "Yorkshire and The Humber",
    aliases: ["Hull"],
  });
  const { letters, regions } = authorityList([hull, authority({})], [sif, early]);

  it("leads from another name to the authority, by letter only", () => {
    expect(letters.map(({ id }) => id)).toEqual(["h", "k", "s"]);
    expect(letters[0]?.lines[0]).toMatchObject({ name: "Hull", alias: true });
    expect(regions.map(({ name, lines }) => [name, lines.length])).toEqual([
      ["South West", 1],
      ["Yorkshire and The Humber", 1],
    ]);
  });

  it("names who has the duties of one that ended", () => {
    const ended = authority({
      id: "old",
      name: "Old",
      ended: "2019-03-31",
      successors: ["somerset"],
    });
    const [old, now] = authorityList([ended, authority({})], []).regions[0]!.lines;
    expect(old?.successors.map(({ id }) => id)).toEqual(["somerset"]);
    expect(now?.successors).toEqual([]);
  });

  it("says what we hold", () => {
    expect(letters[2]?.lines[0]).toMatchObject({ held: 2, latest: { id: sif.id } });
    expect(letters[1]?.lines[0]).toMatchObject({ held: 0, latest: null });
  });
});

describe("reports published since", () => {
  const since = { authority: "somerset", published: "2022-09-21", url: "https://example.org/2" };
  const catalogue = [
    since,
    { authority: "somerset", published: "2018-01-29", url: "https://example.org/1" },
    { authority: "suffolk", published: "2023-01-01", url: "https://example.org/3" },
  ];

  it("are named, also those we do not hold", () => {
    expect(laterPublished(early, [early, sif], catalogue)).toEqual([
      { date: "2018-01-29", url: "https://example.org/1", held: "somerset-2018-01-29" },
      { date: "2022-09-21", url: "https://example.org/2", held: null },
    ]);
    expect(laterPublished(newest, [newest], catalogue)).toEqual([]);
  });

  it("are counted on the first page", () => {
    expect(latestGrades([sif], catalogue).map(({ newer }) => newer)).toEqual([1]);
  });
});

describe("the first page", () => {
  it("shows each authority's latest report once, the newest first", () => {
    const other = sampleReport({
      id: "wandsworth-2018-07-20",
      authority: { id: "wandsworth", name: "Wandsworth", printed: "Wandsworth" },
      published: { date: "2018-07-20", printed: true },
    });
    expect(latestGrades([early, sif, other], []).map(({ report }) => report.id)).toEqual([
      "wandsworth-2018-07-20",
      "somerset-2018-01-29",
    ]);
  });

  it("counts from the data", () => {
    const counted = sampleReport({ findings: [sampleFinding(), sampleFinding()] });
    expect(siteFigures([counted, early])).toEqual({
      reports: 2,
      authorities: 1,
      findings: 2,
      recommendations: 0,
      statistics: 0,
      first: "2015-03-27",
      last: "2018-01-29",
    });
    expect(siteFigures([])).toMatchObject({ reports: 0, first: null, last: null });
  });
});
