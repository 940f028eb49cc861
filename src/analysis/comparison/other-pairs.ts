import { formatShortDate } from "../../wording/format-date.ts";
import type { PreparedPair } from "./prepared-pairs.ts";

type Named = {
  readonly authority: { readonly id: string; readonly name: string };
  readonly published: { readonly date: string };
};
type Pair = Pick<PreparedPair, "earlier" | "later">;

/** A prepared comparison by its addresses and in words. */
export type NamedPair = { readonly earlier: string; readonly later: string; readonly name: string };

/** "Somerset, 29 Jan 2018" */
function reportName({ authority, published }: Named): string {
  return `${authority.name}, ${formatShortDate(published.date)}`;
}

/** A prepared comparison in words; null where one of its reports is not among those given. */
export function namePair(pair: Pair, reports: ReadonlyMap<string, Named>): NamedPair | null {
  const earlier = reports.get(pair.earlier);
  const later = reports.get(pair.later);
  if (earlier === undefined || later === undefined) return null;
  const name =
    earlier.authority.id === later.authority.id
      ? `${earlier.authority.name}: ${formatShortDate(earlier.published.date)} and ${formatShortDate(later.published.date)}`
      : `${reportName(earlier)} and ${reportName(later)}`;
  return { earlier: pair.earlier, later: pair.later, name };
}

/** The prepared comparisons of either of two reports with others, without the one of the two. */
export function otherPairs<P extends Pair>(pairs: readonly P[], a: string, b: string): P[] {
  const ids = [a, b];
  return pairs.filter(({ earlier, later }) => ids.includes(earlier) !== ids.includes(later));
}
