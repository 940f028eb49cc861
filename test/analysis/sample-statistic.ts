import type { Statistic } from "../../src/model/index.ts";

/** A statistic for tests: the number of children looked after. */
export function sampleStatistic(given: Partial<Statistic> = {}): Statistic {
  return {
    key: "looked_after",
    label: "Children looked after",
    value: 495,
    percent: null,
    qualifier: "exact",
    asAt: null,
    basis: null,
    national: null,
    previous: null,
    rate: null,
    outside: null,
    parts: [],
    statement: 1,
    text: "",
    places: [],
    ...given,
  };
}
