import { crosswalk } from "../crosswalk.ts";
import type { SearchIndex } from "./search-index.ts";
import { filterNames, type FilterName, type Filters } from "./search-state.ts";

/** How many paragraphs each value of a filter would leave, the other filters as they are. */
export type FacetCounts = Record<FilterName, Map<string, number>>;

export type Filtered = {
  records: number[];
  counts: FacetCounts;
  /** How many there would be without this one filter. */
  without: Record<FilterName, number>;
};

const rowsOfArea = new Map(
  crosswalk
    .flatMap((row) => row.areas)
    .map((area) => [
      area,
      crosswalk.filter((row) => row.areas.includes(area)).map((row) => row.id),
    ]),
);

/** The values of a paragraph under a filter: none, one, or two for an area that stands on two rows. */
const valuesOf: Record<FilterName, (index: SearchIndex, record: number) => readonly string[]> = {
  authority: (index, record) => one(reportOf(index, record)?.authority.id),
  neighbours: (index, record) => reportOf(index, record)?.authority.neighbourOf ?? [],
  year: (index, record) => one(reportOf(index, record)?.published.slice(0, 4)),
  framework: (index, record) => one(reportOf(index, record)?.framework),
  area: (index, record) => {
    const area = index.area[record];
    return area === null || area === undefined ? [] : (rowsOfArea.get(area) ?? []);
  },
  kind: (index, record) => one(index.kind[record]),
  subject: (index, record) => one(index.subject[record]),
  marked: (index, record) => (index.marked[record] === true ? ["1"] : []),
  report: (index, record) => one(reportOf(index, record)?.id),
};

function reportOf(index: SearchIndex, record: number) {
  return index.reports[index.report[record] ?? -1];
}

function one(value: string | null | undefined): readonly string[] {
  return value === null || value === undefined ? [] : [value];
}

/**
 * The paragraphs that pass every filter, in the order given, with the counts for each filter's own list:
 * a paragraph that fails one filter only still counts there.
 */
export function filterRecords(
  index: SearchIndex,
  records: readonly number[],
  filters: Filters,
): Filtered {
  const kept: number[] = [];
  const counts = eachFilter(() => new Map<string, number>());
  const without = eachFilter(() => 0);
  for (const record of records) {
    let failed: FilterName | null = null;
    let failures = 0;
    for (const name of filterNames) {
      if (filters[name] === "" || valuesOf[name](index, record).includes(filters[name])) continue;
      failed = name;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures > 1) continue;
    if (failed !== null) {
      without[failed] += 1;
      addTo(counts[failed], valuesOf[failed](index, record));
      continue;
    }
    kept.push(record);
    for (const name of filterNames) addTo(counts[name], valuesOf[name](index, record));
  }
  for (const name of filterNames) without[name] += kept.length;
  return { records: kept, counts, without };
}

function addTo(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function eachFilter<T>(make: () => T): Record<FilterName, T> {
  return Object.fromEntries(filterNames.map((name) => [name, make()])) as Record<FilterName, T>;
}
