import { facetsOf, type RecordFacet } from "./facets.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { filterNames, type FilterName, type Filters } from "./search-state.ts";

/** How many paragraphs each value of a filter would leave, the other filters as they are. */
export type FacetCounts = Record<FilterName, Map<string, number>>;

export type Filtered = {
  records: number[];
  counts: FacetCounts;
  /** How many there would be without this one filter. */
  without: Record<FilterName, number>;
};

/** One filter over one index: which paragraphs fail it, and its counts. */
type Tally = {
  name: FilterName;
  /** For a paragraph (or its report, see `codeOf`) by its code: 1 where the filter lets it through. */
  passes: Uint8Array;
  /** The code of each paragraph, or null where it is the place of its report. */
  codes: Uint16Array | null;
  values: readonly (readonly string[])[];
  /** Paragraphs by code that fail no other filter. */
  tally: Uint32Array;
};

/**
 * The paragraphs that pass every filter, in the order given, with the counts for each filter's own list:
 * a paragraph that fails one filter only still counts there.
 */
export function filterRecords(
  index: SearchIndex,
  records: readonly number[],
  filters: Filters,
): Filtered {
  const tallies = talliesOf(index, filters);
  const active = tallies.filter(({ passes }) => passes.includes(0));
  const kept: number[] = [];
  for (const record of records) {
    const report = index.report[record] ?? 0;
    let failed: Tally | null = null;
    let failures = 0;
    for (const each of active) {
      if (each.passes[each.codes === null ? report : (each.codes[record] ?? 0)] === 1) continue;
      failed = each;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures === 0) kept.push(record);
    else if (failures === 1 && failed !== null) count(failed, record, report);
  }
  for (const record of kept) {
    const report = index.report[record] ?? 0;
    for (const each of tallies) count(each, record, report);
  }
  const byName = <T>(value: (each: Tally) => T) =>
    Object.fromEntries(tallies.map((each) => [each.name, value(each)])) as Record<FilterName, T>;
  return {
    records: kept,
    counts: byName(countsOf),
    without: byName(({ tally }) => tally.reduce((sum, more) => sum + more, 0)),
  };
}

function count({ codes, tally }: Tally, record: number, report: number): void {
  const code = codes === null ? report : (codes[record] ?? 0);
  tally[code] = (tally[code] ?? 0) + 1;
}

function talliesOf(index: SearchIndex, filters: Filters): Tally[] {
  const facets = facetsOf(index);
  const all: Record<FilterName, RecordFacet | (readonly string[])[]> = {
    ...facets.report,
    ...facets.record,
  };
  return filterNames.map((name) => {
    const facet = all[name];
    const [codes, values] = Array.isArray(facet) ? [null, facet] : [facet.codes, facet.values];
    const wanted = filters[name];
    const passes = Uint8Array.from(values, (own) => (fits(name, wanted, own) ? 1 : 0));
    return { name, passes, codes, values, tally: new Uint32Array(values.length) };
  });
}

function fits(name: FilterName, wanted: string, values: readonly string[]): boolean {
  if (wanted === "") return true;
  if (name === "from") return values.some((year) => year >= wanted);
  if (name === "to") return values.some((year) => year <= wanted);
  return values.includes(wanted);
}

function countsOf({ name, values, tally }: Tally): Map<string, number> {
  const counts = new Map<string, number>();
  values.forEach((own, code) => {
    const more = tally[code] ?? 0;
    if (more > 0) for (const value of own) counts.set(value, (counts.get(value) ?? 0) + more);
  });
  if (name === "from") return summed(counts, values.flat(), (year, from) => year >= from);
  if (name === "to") return summed(counts, values.flat(), (year, to) => year <= to);
  return counts;
}

/** A first or last year leaves what it and the years on its open side have. */
function summed(
  counts: ReadonlyMap<string, number>,
  years: readonly string[],
  within: (year: string, bound: string) => boolean,
): Map<string, number> {
  return new Map(
    [...new Set(years)].map((bound) => [
      bound,
      [...counts].reduce((sum, [year, more]) => sum + (within(year, bound) ? more : 0), 0),
    ]),
  );
}
