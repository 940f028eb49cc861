import { expect } from "vitest";
import { z } from "zod";
import type { StatisticKey } from "../../src/model/index.ts";
import { check, type Check } from "./fact.ts";
import { only } from "./statistic-facts.ts";

const Any = z.union([z.string(), z.number()]);

/** The source lost the figure: no statistic stands for it. */
const absent = (...keys: StatisticKey[]): Check =>
  check(Any, (_, { report }) => {
    expect(report.statistics.filter(({ key }) => keys.includes(key))).toEqual([]);
  });

/** Figures that the original prints and the source lost: never invented from what is left. */
export const lostFacts: Readonly<Record<string, Check>> = {
  children_in_need_previous: check(Any, (_, { report }) => {
    expect(only(report, "children_in_need")).toMatchObject({ previous: null });
  }),
  living_outside_area: absent("looked_after_outside"),
  residential_homes: absent("residential_homes"),
  residential_special_schools: absent("residential_special_schools"),
  foster_families: absent("foster_families"),
  with_parents: absent("with_parents"),
  uasc: absent("uasc"),
  sgos_12m: absent("special_guardianship_orders_12m"),
  ceased_12m: absent("ceased_looked_after_12m", "ceased_returned_12m"),
  independent_living_12m: absent("independent_living_12m"),
  hmo_12m: absent("houses_multiple_occupation_12m"),
  dcs_since_year: check(Any, (fact, { report }) => {
    expect(only(report, "dcs_since")).toMatchObject({ value: null });
    expect(only(report, "dcs_since")?.text).not.toContain(String(fact));
  }),
};
