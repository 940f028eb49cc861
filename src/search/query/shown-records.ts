import type { SearchIndex } from "../index/search-index.ts";

/** A paragraph to show, and the near-identical ones of other reports that it stands for. */
export type ShownRecord = { record: number; also: number[] };

/** How many of an authority are shown where results are grouped by authority. */
export const mostOfAuthority = 3;

/**
 * The first so many paragraphs to show, and of each authority no more than `ofAuthority`. Of near-identical ones
 * the first stands for the others that were found.
 */
export function shownRecords(
  index: SearchIndex,
  records: readonly number[],
  count: number,
  ofAuthority = Infinity,
): ShownRecord[] {
  const shown: ShownRecord[] = [];
  const known = new Set<readonly number[]>();
  const perAuthority = new Map<string, number>();
  let found: Set<number> | null = null;
  for (const record of records) {
    if (shown.length === count) break;
    const twins = index.twins.get(record);
    if (twins !== undefined && known.has(twins)) continue;
    const authority = index.reports[index.report[record] ?? -1]?.authority.id ?? "";
    const before = perAuthority.get(authority) ?? 0;
    if (before >= ofAuthority) continue;
    perAuthority.set(authority, before + 1);
    if (twins === undefined) {
      shown.push({ record, also: [] });
      continue;
    }
    known.add(twins);
    const among = (found ??= new Set(records));
    shown.push({ record, also: twins.filter((twin) => twin !== record && among.has(twin)) });
  }
  return shown;
}
