import { describe, expect, test } from "vitest";
import type { About, Report, Statistic } from "../../src/model/index.ts";
import { checksAcross, withDoubtsAcross } from "../../src/parse/doubts/across.ts";
import { checks } from "../../src/parse/doubts/index.ts";
import type { DoubtRule } from "../../src/parse/problems/rules.ts";
import { goodReport } from "./good-report.ts";

/** One way to break a good report, and the doubt it must raise. */
type Break = {
  rule: DoubtRule;
  about: About;
  change: (report: Report) => Partial<Report>;
};

const replaced = <T>(list: readonly T[], at: number, given: Partial<T>): T[] =>
  list.map((one, index) => (index === at ? { ...one, ...given } : one));

const keyOf = { 0: "population_under_18", 1: "child_poverty_pct", 2: "looked_after" } as const;
const aboutFigure = (statement: number, key: Statistic["key"], ordinal = 1): About => ({
  part: "statistic",
  statement,
  key,
  ordinal,
});

/** A statistic of the good report, by its place, with something changed. */
function figure(
  rule: DoubtRule,
  at: keyof typeof keyOf,
  given: Partial<Statistic>,
): [string, Break] {
  return [
    `${keyOf[at]}: ${JSON.stringify(given)}`,
    {
      rule,
      about: aboutFigure(at + 1, keyOf[at]),
      change: ({ statistics }) => ({ statistics: replaced(statistics, at, given) }),
    },
  ];
}

function finding(rule: DoubtRule, at: number, given: Partial<Report["findings"][number]>) {
  return [
    `a finding: ${JSON.stringify(given).slice(0, 80)}`,
    {
      rule,
      about: { part: "finding", id: `finding-${at + 12}` },
      change: ({ findings }: Report) => ({ findings: replaced(findings, at, given) }),
    },
  ] satisfies [string, Break];
}

const changed = (
  what: string,
  rule: DoubtRule,
  about: About,
  change: Break["change"],
): [string, Break] => [what, { rule, about, change }];

const report: About = { part: "report" };
const first: About = { part: "recommendation", id: "recommendation-1" };
const { previous: earlierFigure } = goodReport().statistics[2] ?? {};
const paragraph = (words: number) => "Children are safe. ".repeat(words).trim();

const breaks: [string, Break][] = [
  figure("population-odd", 0, { value: 240, text: "Approximately 240 children" }),
  figure("population-odd", 0, { value: 48, text: "Approximately 48 children" }),
  figure("population-odd", 0, { value: 4_830_000, text: "Approximately 4,830,000 children" }),
  figure("count-is-no-count", 2, { value: 10_000 }),
  figure("count-is-no-count", 2, { value: 2015 }),
  figure("count-is-no-count", 2, {
    previous: { value: 2014, percent: null, rate: null, qualifier: "exact", asAt: null },
  }),
  figure("count-is-no-count", 2, {
    outside: { value: 2014, percent: null, qualifier: "exact" },
  }),
  figure("share-too-large", 1, { value: 180, percent: 180 }),
  figure("share-too-large", 1, { national: 210 }),
  figure("share-too-large", 2, { rate: 2015 }),
  figure("figure-not-in-words", 2, { value: 252 }),
  figure("figure-not-in-words", 2, { previous: { ...earlierFigure, value: 241 } as never }),
  figure("rate-against-count", 2, { rate: 240 }),
  figure("bound-as-count", 2, { value: 5, text: "Fewer than five; 240 before, rates 52 and 50" }),
  figure("bound-as-count", 2, {
    previous: { ...earlierFigure, value: 5 } as never,
    text: "251, an increase from fewer than 5 (50), a rate of 52",
  }),
  figure("earlier-figure-odd", 2, {
    previous: { ...earlierFigure, value: 251 } as never,
    text: "251 (a rate of 52), three fewer than at 31 March (the rate was 50)",
  }),
  figure("dates-out-of-order", 2, { asAt: "2016-03-31" }),
  figure("dates-out-of-order", 2, {
    previous: { ...earlierFigure, asAt: "2015-04-30" } as never,
  }),
  figure("characters-odd", 2, { text: "251 children, 240 before, rates 52 and 50 \uFFFD" }),
  changed(
    "more with foster families than are looked after",
    "part-above-whole",
    aboutFigure(4, "foster_families"),
    ({ statistics }) => ({ statistics: replaced(statistics, 3, { value: 318, text: "318 live" }) }),
  ),
  changed(
    "more outside than there are",
    "part-above-whole",
    aboutFigure(4, "foster_families"),
    ({ statistics }) => ({
      statistics: replaced(statistics, 3, {
        outside: { value: 270, percent: 15, qualifier: "exact" },
      }),
    }),
  ),
  changed(
    "a second figure of one statement under one key",
    "figure-twice",
    aboutFigure(3, "looked_after", 2),
    ({ statistics }) => ({
      statistics: statistics.flatMap((one, at) =>
        at === 2 ? [one, { ...one, value: 240 }] : [one],
      ),
    }),
  ),
  changed(
    "a director from the future",
    "dates-out-of-order",
    aboutFigure(5, "dcs_since"),
    (good) => ({
      statistics: replaced(good.statistics, 4, { value: "2021-09" }),
    }),
  ),
  changed("a publication before the inspection", "dates-out-of-order", report, () => ({
    published: { date: "2015-05-14", printed: true },
  })),
  changed("an inspection years before", "dates-out-of-order", report, () => ({
    inspection: { start: "2010-06-02", end: "2010-06-25", printed: "", visits: [] },
  })),
  changed(
    "an earlier inspection that is later",
    "dates-out-of-order",
    { part: "earlier-inspection", index: 0 },
    ({ previous }) => ({ previous: replaced(previous, 0, { date: "2017-02" }) }),
  ),
  changed(
    "an overall grade above all parts",
    "overall-grade-odd",
    { part: "judgement", area: "overall" },
    ({ judgements }) => ({
      judgements: replaced(judgements, 0, { grade: "outstanding" } as never),
    }),
  ),
  changed(
    "the findings of an area filed under the one before",
    "area-without-findings",
    { part: "area", area: "adoption" },
    ({ findings }) => ({
      findings: findings.map((one) =>
        one.area === "adoption" ? { ...one, area: "looked-after" as const } : one,
      ),
    }),
  ),
  changed(
    "a judgement lost",
    "findings-without-judgement",
    { part: "area", area: "adoption" },
    ({ judgements }) => ({ judgements: judgements.filter(({ area }) => area !== "adoption") }),
  ),
  changed("most findings lost", "findings-count-odd", report, ({ findings }) => ({
    findings: findings.slice(0, 20),
  })),
  changed(
    "one finding in an area",
    "findings-count-odd",
    { part: "area", area: "adoption" },
    ({ findings }) => ({
      findings: findings.filter(({ area, id }) => area !== "adoption" || id === "finding-32"),
    }),
  ),
  finding("heading-grade-differs", 0, { heading: "Help and protection – Good" }),
  finding("heading-grade-differs", 0, { heading: "Adoption performance is good" }),
  finding("heading-grade-differs", 0, { heading: "The judgement is that it is inadequate" }),
  finding("heading-grade-differs", 0, { heading: "The experiences of children in care: good" }),
  changed(
    "a grade in a heading",
    "heading-grade-differs",
    { part: "judgement", area: "help-and-protection" },
    ({ findings }) => ({
      findings: findings.map((one) =>
        one.area === "help-and-protection" ? { ...one, heading: "Inadequate" } : one,
      ),
    }),
  ),
  changed("a report of explanations", "much-set-aside", report, ({ coverage }) => ({
    coverage: {
      ...coverage,
      characters: { ...coverage.characters, placed: 45_000, boilerplate: 13_500 },
    },
  })),
  changed("inadequate, nothing to improve", "nothing-to-improve", report, ({ judgements }) => ({
    judgements: replaced(judgements, 1, { grade: "inadequate" } as never),
    recommendations: [],
  })),
  ...[
    "Ensure that plans are reviewed within six weeks. Care leavers",
    "Ensure that plans are reviewed Leadership, management and governance",
    "Ensure that plans are reviewed Workforce development",
    "Ensure that plans are reviewed by a manager. The experiences and progress of care leavers Ensure that all have one.",
  ].map((text) =>
    changed(text, "heading-in-recommendation", first, ({ recommendations }) => ({
      recommendations: replaced(recommendations, 0, { text }),
    })),
  ),
  finding("numbers-do-not-run", 5, { number: 41 }),
  changed(
    "a finding lost",
    "numbers-do-not-run",
    { part: "finding", id: "finding-16" },
    ({ findings }) => ({ findings: findings.filter(({ id }) => id !== "finding-15") }),
  ),
  changed(
    "the last findings of an area lost",
    "numbers-do-not-run",
    { part: "finding", id: "finding-22" },
    ({ findings }) => ({
      findings: findings.filter(({ id }) => id !== "finding-20" && id !== "finding-21"),
    }),
  ),
  changed(
    "an area that numbers from the start",
    "numbers-do-not-run",
    { part: "finding", id: "finding-22" },
    ({ findings }) => ({
      findings: findings.map((one) =>
        one.area === "looked-after" ? { ...one, number: (one.number ?? 0) - 15 } : one,
      ),
    }),
  ),
  changed(
    "a recommendation lost",
    "numbers-do-not-run",
    { part: "recommendation", id: "recommendation-5" },
    ({ recommendations }) => ({
      recommendations: recommendations.filter(({ number }) => number !== 4),
    }),
  ),
  finding("pointer-leads-nowhere", 3, { pointsTo: { numbers: [7] } }),
  finding("paragraph-length-odd", 3, { text: paragraph(150) }),
  finding("paragraph-length-odd", 3, { text: "Not all are." }),
  finding("paragraph-torn", 3, { text: `and ${paragraph(5)}` }),
  finding("paragraph-torn", 3, { text: `${paragraph(5)} Inspectors saw that` }),
  finding("paragraph-torn", 3, { text: paragraph(5), items: ["visits are timely,"] }),
  finding("paragraph-torn", 3, { text: `${paragraph(5)} Plans were made to improve` }),
  changed(
    "a finding cut in two",
    "paragraph-torn",
    { part: "finding", id: "finding-15" },
    ({ findings }) => ({
      findings: replaced(
        replaced(findings, 3, { text: `${paragraph(5)} Social workers see children` }),
        4,
        { text: `alone. ${paragraph(5)}` },
      ),
    }),
  ),
  changed(
    "one finding read twice",
    "paragraph-twice",
    { part: "finding", id: "finding-15" },
    ({ findings }) => ({ findings: replaced(findings, 3, { text: findings[2]?.text ?? "" }) }),
  ),
  finding("characters-odd", 3, { text: `In 2014\uF02D15 ${paragraph(5)}` }),
  changed(
    "two grades in a sentence and one read",
    "earlier-grade-unread",
    { part: "earlier-inspection", index: 0 },
    ({ previous }) => ({
      previous: replaced(previous, 0, {
        text: "It was judged good for safeguarding and adequate for looked after children.",
      }),
    }),
  ),
  ...[
    "Ann Example, Acting Senior HMI",
    "HMI Ann Example",
    "Ann Example/Ben Sample",
    "N/A",
    "Ann Example (HMIs)",
    "Ann",
    "Ann Example RIM",
  ].map((name) =>
    changed(name, "name-odd", { part: "team-member", index: 0 }, ({ team }) => ({
      team: replaced(team, 0, { name }),
    })),
  ),
];

const doubtsIn = (one: Report) => checks.flatMap((check) => check(one));

describe("a report is looked over", () => {
  test("and nothing is odd in a good one", () => {
    expect(doubtsIn(goodReport())).toEqual([]);
  });

  test.each(breaks)(
    "and a doubt is raised beside what was broken: %s",
    (_, { change, ...doubt }) => {
      const good = goodReport();
      expect(doubtsIn({ ...good, ...change(good) })).toContainEqual(expect.objectContaining(doubt));
    },
  );

  test.each([
    ["a thousands sign", { value: 2029, text: "2,029 children, rates 52 and 50, 240 before" }],
    ["who is counted", { value: 2029, text: "2029 children, rates 52 and 50, 240 before" }],
    ["a bound and a count", { value: 200, text: "200, fewer than 200 last year; 240, 52, 50" }],
    ["words", { value: 220, text: "two hundred and twenty, rates 52 and 50, 240 before" }],
  ])("and a count is a count: %s", (_, given) => {
    const { statistics } = goodReport();
    const own = doubtsIn(
      goodReport({ statistics: replaced(statistics, 2, { ...given, rate: null }) }),
    );
    expect(own).toEqual([]);
  });

  test("and a PDF's finding may lack its full stop, as some are printed", () => {
    const { findings, source } = goodReport();
    const text = `${paragraph(5)} Plans were made to improve`;
    const own = goodReport({
      findings: replaced(findings, 3, { text }),
      source: { ...source, form: "pdf" },
    });
    expect(doubtsIn(own)).toEqual([]);
  });

  test("and a source that lost its numbers is not doubted for them", () => {
    const { findings } = goodReport();
    const lost = findings.map((one) => ({
      ...one,
      number: null,
      complete: false,
      text: `and so on to ${one.id}`,
    }));
    expect(doubtsIn(goodReport({ findings: lost }))).toEqual([]);
  });
});

/** Reports of one authority side by side: the good one of 2015, and one of 2018. */
function later(given: Partial<Report>): Report {
  return goodReport({
    id: "somerset-2018-01-29",
    inspection: { start: "2017-11-07", end: "2017-11-30", printed: "", visits: [] },
    published: { date: "2018-01-29", printed: true },
    previous: [],
    ...given,
  });
}

const { statistics, previous } = goodReport();
const saysOf2015: Report["previous"] = replaced(previous, 0, {
  date: "2015-06",
  judgements: [{ area: "adoption", grade: "good", printed: "good" }],
});

const across: [string, DoubtRule, Report, About, number][] = [
  [
    "a figure that is a third of an earlier one",
    "figures-far-apart",
    later({ statistics: replaced(statistics, 0, { value: 4830 }) }),
    aboutFigure(1, "population_under_18"),
    2,
  ],
  [
    "an earlier grade that the report of that inspection does not give",
    "earlier-grade-contradicts",
    later({
      previous: replaced(saysOf2015, 0, {
        judgements: [{ area: "adoption", grade: "inadequate", printed: "inadequate" }],
      }),
    }),
    { part: "earlier-inspection", index: 0 },
    1,
  ],
  [
    "an earlier grade of a year only",
    "earlier-grade-contradicts",
    later({
      previous: replaced(saysOf2015, 0, {
        date: "2015",
        judgements: [{ area: "adoption", grade: "inadequate", printed: "inadequate" }],
      }),
    }),
    { part: "earlier-inspection", index: 0 },
    1,
  ],
  [
    "two inspections at one time",
    "inspections-overlap",
    later({ inspection: goodReport().inspection }),
    { part: "report" },
    2,
  ],
];

describe("reports of one authority are looked over together", () => {
  test("and nothing is odd where they agree", () => {
    const reports = [goodReport(), later({ previous: saysOf2015 })];
    expect(withDoubtsAcross(reports)).toEqual(reports);
  });

  test.each(across)("and a doubt is raised: %s", (_, rule, other, about, times) => {
    const problems = withDoubtsAcross([goodReport(), other]).flatMap((one) => one.problems);
    expect(problems).toHaveLength(times);
    expect(problems).toContainEqual(
      expect.objectContaining({ rule, about, severity: "warning", doubt: true }),
    );
  });

  test.each([
    ["the grade of a part of the services", { remit: "fostering", area: null }],
    ["an area of the other framework", { remit: null, area: "in-care" as const }],
  ])("and nothing is compared with %s", (_, { remit, area }) => {
    const judgements = [{ area, grade: "inadequate" as const, printed: "inadequate" }];
    const other = later({ previous: replaced(saysOf2015, 0, { remit, date: "2015", judgements }) });
    expect(withDoubtsAcross([goodReport(), other]).flatMap((one) => one.problems)).toEqual([]);
  });

  test("and other authorities are left alone", () => {
    const [, , other] = across[0] ?? [];
    if (other === undefined) throw new Error("there is no such case");
    const elsewhere = { ...other, authority: { ...other.authority, id: "wiltshire" } };
    expect(withDoubtsAcross([goodReport(), elsewhere]).flatMap((one) => one.problems)).toEqual([]);
  });
});

test("every check raises a doubt in some break", () => {
  const good = goodReport();
  const broken = breaks.map(([, { change }]) => ({ ...good, ...change(good) }));
  const silent = checks.filter((check) => broken.every((one) => check(one).length === 0));
  const pairs = across.map(([, , other]) => [good, other]);
  const silentAcross = checksAcross.filter((check) =>
    pairs.every((own) => check(own).length === 0),
  );
  expect([...silent, ...silentAcross].map(({ name }) => name)).toEqual([]);
});
