import type { SearchIndex } from "../index/search-index.ts";
import type { SearchState } from "./search-state.ts";

/**
 * Results in the order asked for: the most relevant first, or by the date of the report; equals in the order of
 * the other, then as printed. Grouped by authority, an authority stands where its first result would.
 */
export function orderRecords(
  index: SearchIndex,
  records: readonly number[],
  scores: Float64Array,
  { sort, group }: Pick<SearchState, "sort" | "group">,
): number[] {
  const byScore = (one: number, other: number) => (scores[other] ?? 0) - (scores[one] ?? 0);
  const dates = index.reports.map(({ published }) => Number(published.replaceAll("-", "")));
  const dateOf = (record: number) => dates[index.report[record] ?? 0] ?? 0;
  const byDate = (one: number, other: number) => dateOf(other) - dateOf(one);
  const byAge = (one: number, other: number) => dateOf(one) - dateOf(other);
  const [first, second] =
    sort === "newest"
      ? [byDate, byScore]
      : sort === "oldest"
        ? [byAge, byScore]
        : [byScore, byDate];
  const ordered = [...records].sort(
    (one, other) => first(one, other) || second(one, other) || one - other,
  );
  return group === "authority" ? byAuthority(index, ordered) : ordered;
}

function byAuthority(index: SearchIndex, ordered: readonly number[]): number[] {
  const groups = new Map<string, number[]>();
  for (const record of ordered) {
    const id = index.reports[index.report[record] ?? 0]?.authority.id ?? "";
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [record]);
    else known.push(record);
  }
  return [...groups.values()].flat();
}
