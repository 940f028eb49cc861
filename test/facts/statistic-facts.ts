import { expect } from "vitest";
import { z } from "zod";
import type { Report, Statistic, StatisticKey } from "../../src/model/index.ts";
import { areas, AreaName, gradeOfFact } from "./areas.ts";
import { check, equals, type Check } from "./fact.ts";
import { isoMonth } from "./iso-month.ts";

const all = (report: Report, key: StatisticKey): Statistic[] =>
  report.statistics.filter((statistic) => statistic.key === key);

/** The one statistic of a key; null where there is none or several. */
export function only(report: Report, key: StatisticKey): Statistic | null {
  const found = all(report, key);
  return found.length === 1 ? (found[0] ?? null) : null;
}

const Count = z.number().nullable();
const Month = z.string().regex(/^\d{4}-\d{2}$/u);

const value = (key: StatisticKey): Check =>
  equals(Count, (report) => only(report, key)?.value ?? null);
const percent = (key: StatisticKey): Check => equals(Count, (report) => only(report, key)?.percent);
const rate = (key: StatisticKey): Check => equals(Count, (report) => only(report, key)?.rate);
const national = (key: StatisticKey): Check =>
  equals(Count, (report) => only(report, key)?.national);
const outside = (key: StatisticKey): Check =>
  equals(Count, (report) => only(report, key)?.outside?.value);
const outsidePercent = (key: StatisticKey): Check =>
  equals(Count, (report) => only(report, key)?.outside?.percent);
const previousRate = (key: StatisticKey): Check =>
  equals(Count, (report) => only(report, key)?.previous?.rate);

/** A figure printed as a percentage is its own percent. */
const share = (key: StatisticKey): Check =>
  check(z.number(), (fact, { report }) => {
    expect(only(report, key)).toMatchObject({ value: fact, percent: fact });
  });

/** The figure before; where the source withholds it, that is said and no number stands for it. */
const previous = (key: StatisticKey): Check =>
  check(z.union([z.number(), z.string(), z.null()]), (fact, { report }) => {
    const before = only(report, key)?.previous ?? null;
    if (fact === null) expect(before).toBeNull();
    else if (typeof fact === "number")
      expect(before).toMatchObject({ value: fact, qualifier: "exact" });
    else {
      expect(fact).toMatch(/^suppressed/u);
      expect(before).toMatchObject({ value: null, qualifier: "suppressed" });
      const date = /\((.+)\)/u.exec(fact)?.[1];
      if (date !== undefined) expect(date).toContain(before?.asAt?.slice(0, 4) ?? "no date");
    }
  });

const words = (key: StatisticKey): Check =>
  check(z.string(), (fact, { report }) => {
    expect(only(report, key)).toMatchObject({ value: fact, qualifier: "text" });
  });

/** The month somebody took office; where the source lost the year there is no value. */
const since = (key: StatisticKey): Check =>
  check(z.string(), (fact, { report }) => {
    if (Month.safeParse(fact).success) expect(only(report, key)?.value).toBe(fact);
    else {
      expect(fact).toContain("year lost");
      expect(only(report, key)).toMatchObject({ value: null, qualifier: "text", basis: "interim" });
    }
  });

/** A figure that the statement splits off. */
const part = (key: StatisticKey, name: RegExp): Check =>
  check(z.number(), (fact, { report }) => {
    const parts = all(report, key).flatMap((statistic) => statistic.parts);
    const found = parts.filter((candidate) => name.test(candidate.name));
    expect(found.map((candidate) => candidate.value)).toEqual([fact]);
  });

/** Statistics that print the date they hold for with themselves. */
const dated = [
  "children_in_need",
  "child_protection_plans",
  "private_fostering",
  "looked_after",
] as const;

/** The date of the figures before, of those the source gives one for. */
const previousDate = (keys: readonly StatisticKey[]): Check =>
  check(z.string(), (fact, { report }) => {
    for (const key of keys) expect(only(report, key)?.previous?.asAt, key).toBe(fact);
  });

/** An earlier inspection of a remit, as "June 2012 good". */
const earlier = (remit: RegExp): Check =>
  check(z.string(), (fact, { report }) => {
    const [, month = "", grade = ""] = /^(\w+ \d{4}) (\w+)$/u.exec(fact) ?? [];
    const found = report.previous.filter((inspection) => remit.test(inspection.remit ?? ""));
    expect(found).toMatchObject([{ date: isoMonth(month), judgements: [{ area: null, grade }] }]);
  });

/** Each fact about the area's statistics and where the report holds it. */
export const statisticFacts: Readonly<Record<string, Check>> = {
  homes_operated: value("children_homes_operated"),
  homes_good: part("children_homes_operated", /^good$/u),
  homes_good_or_better: part("children_homes_operated", /^good/u),
  homes_good_or_outstanding: part("children_homes_operated", /^good or outstanding$/u),
  homes_requires_improvement: part("children_homes_operated", /improvement/u),
  homes_inadequate: part("children_homes_operated", /inadequate/u),
  previous_inspection_published: check(z.string(), (fact, { report }) => {
    expect(report.previous[0]).toMatchObject({
      date: isoMonth(fact.split(" (")[0] ?? ""),
      dated: "published",
    });
  }),
  previous_grades: check(z.partialRecord(AreaName, z.string()), (fact, { report }) => {
    const wanted = Object.entries(fact).map(([name, grade]) => ({
      area: areas[name as keyof typeof areas],
      grade: gradeOfFact(grade),
    }));
    expect(report.previous[0]?.judgements).toMatchObject(wanted);
  }),
  previous_safeguarding: earlier(/safeguarding/u),
  previous_looked_after: earlier(/looked after/u),
  previous_protection: earlier(/protection/u),
  monitoring_visits: check(z.number(), (fact, { report }) => {
    expect(report.previous.flatMap(({ visits }) => visits ?? [])).toEqual([fact]);
  }),
  dcs_since: since("dcs_since"),
  chief_executive_since: since("chief_executive_since"),
  lscb_chair_since: since("lscb_chair_since"),
  dcs_also_responsible: check(z.string(), (fact, { report }) => {
    expect(report.statements.filter(({ text }) => text.includes(fact))).toHaveLength(1);
  }),
  practice_model: words("practice_model"),
  population_under_18: check(z.number(), (fact, { report }) => {
    expect(only(report, "population_under_18")).toMatchObject({
      value: fact,
      qualifier: "approximate",
    });
  }),
  population_under_18_pct: share("population_under_18_pct"),
  child_poverty_pct: share("child_poverty_pct"),
  child_poverty_as_at: check(z.string(), (fact, { report }) => {
    expect(only(report, "child_poverty_pct")?.asAt).toBe(isoMonth(fact));
  }),
  child_poverty_basis: equals(z.string(), (report) => only(report, "child_poverty_pct")?.basis),
  fsm_primary_pct: share("fsm_primary_pct"),
  fsm_primary_national_pct: national("fsm_primary_pct"),
  fsm_secondary_pct: share("fsm_secondary_pct"),
  fsm_secondary_national_pct: national("fsm_secondary_pct"),
  minority_ethnic_pct: share("minority_ethnic_pct"),
  minority_ethnic_basis: equals(z.string(), (report) => only(report, "minority_ethnic_pct")?.basis),
  minority_ethnic_national_pct: national("minority_ethnic_pct"),
  largest_minority_groups: words("largest_minority_groups"),
  eal_primary_pct: share("eal_primary_pct"),
  eal_primary_national_pct: national("eal_primary_pct"),
  eal_secondary_pct: share("eal_secondary_pct"),
  eal_secondary_national_pct: national("eal_secondary_pct"),
  as_at: check(z.string(), (fact, { report }) => {
    for (const key of dated) expect(only(report, key)?.asAt, key).toBe(fact);
  }),
  previous_date: previousDate(dated),
  children_in_need: value("children_in_need"),
  children_in_need_previous: previous("children_in_need"),
  children_in_need_previous_date: previousDate(["children_in_need"]),
  child_protection_plans: value("child_protection_plans"),
  child_protection_plans_rate: rate("child_protection_plans"),
  child_protection_plans_previous: previous("child_protection_plans"),
  child_protection_plans_previous_rate: previousRate("child_protection_plans"),
  private_fostering: value("private_fostering"),
  private_fostering_previous: previous("private_fostering"),
  serious_incident_notifications: value("serious_incident_notifications"),
  serious_case_reviews: value("serious_case_reviews"),
  serious_case_reviews_completed_or_ongoing: value("serious_case_reviews"),
  serious_case_reviews_completed: part("serious_case_reviews", /^completed$/u),
  serious_case_reviews_ongoing: part("serious_case_reviews", /^ongoing$/u),
  looked_after: value("looked_after"),
  looked_after_rate: rate("looked_after"),
  looked_after_previous: previous("looked_after"),
  looked_after_previous_rate: previousRate("looked_after"),
  looked_after_previous_date: previousDate(["looked_after"]),
  living_outside_area: value("looked_after_outside"),
  living_outside_area_pct: percent("looked_after_outside"),
  residential_homes: value("residential_homes"),
  residential_homes_outside: outside("residential_homes"),
  residential_homes_outside_pct: outsidePercent("residential_homes"),
  residential_special_schools: value("residential_special_schools"),
  residential_special_schools_outside: outside("residential_special_schools"),
  residential_special_schools_outside_pct: outsidePercent("residential_special_schools"),
  foster_families: value("foster_families"),
  foster_families_outside_pct: outsidePercent("foster_families"),
  with_parents: value("with_parents"),
  with_parents_outside: outside("with_parents"),
  with_parents_outside_pct: outsidePercent("with_parents"),
  uasc: value("uasc"),
  adoptions_12m: value("adoptions_12m"),
  sgos_12m: value("special_guardianship_orders_12m"),
  ceased_12m: value("ceased_looked_after_12m"),
  ceased_returned_pct: percent("ceased_returned_12m"),
  independent_living_12m: value("independent_living_12m"),
  hmo_12m: value("houses_multiple_occupation_12m"),
};
