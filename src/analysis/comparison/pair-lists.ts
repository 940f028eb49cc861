import type { Authority, Report } from "../../model/index.ts";
import { namePair, type NamedPair } from "./other-pairs.ts";
import { preparedPairs } from "./prepared-pairs.ts";

/** The prepared comparisons of the site, as a page lists them. */
export type PairLists = {
  /** Of one authority, then and now. */
  readonly within: readonly NamedPair[];
  /** Of two authorities. */
  readonly between: readonly NamedPair[];
  /** Authorities whose latest report is prepared with that of a statistical neighbour. */
  readonly neighbours: readonly { readonly id: string; readonly name: string }[];
};

/** The prepared comparisons, those of one authority apart from those of two. */
export function pairLists(
  reports: readonly Report[],
  authorities: readonly Pick<Authority, "id" | "neighbours">[],
): PairLists {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const pairs = preparedPairs(reports, authorities);
  const isWithin = ({ earlier, later }: { earlier: string; later: string }): boolean =>
    byId.get(earlier)?.authority.id === byId.get(later)?.authority.id;
  const named = pairs.flatMap((pair) => namePair(pair, byId) ?? []);
  const held = new Map(reports.map(({ authority }) => [authority.id, authority]));
  const withNeighbours = authorities.flatMap(({ id, neighbours }) => {
    const authority = held.get(id);
    return authority !== undefined && neighbours.some((one) => held.has(one)) ? [authority] : [];
  });
  return {
    within: named.filter(isWithin),
    between: named.filter((pair) => !isWithin(pair)),
    neighbours: withNeighbours
      .map(({ id, name }) => ({ id, name }))
      .sort((one, other) => one.name.localeCompare(other.name, "en-GB")),
  };
}
