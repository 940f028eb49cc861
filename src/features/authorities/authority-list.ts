import type { Authority, Report } from "../../model/index.ts";
import { reportsOf } from "../../analysis/history/same-authority.ts";

/** One line of the list: an authority, or another name that leads to it. */
export type AuthorityLine = {
  name: string;
  authority: Authority;
  /** True where `name` is another name of the authority. */
  alias: boolean;
  latest: Report | null;
  held: number;
  /** Who has its duties now, where it ended. */
  successors: Pick<Authority, "id" | "name">[];
};

/** Lines under one letter or one region. */
export type AuthorityGroup = { id: string; name: string; lines: AuthorityLine[] };

const byName = (a: AuthorityLine, b: AuthorityLine) => a.name.localeCompare(b.name, "en-GB");

function lineOf(
  authority: Authority,
  authorities: readonly Authority[],
  reports: readonly Report[],
): AuthorityLine {
  const own = reportsOf(authority.id, reports);
  return {
    name: authority.name,
    authority,
    alias: false,
    latest: own.at(-1) ?? null,
    held: own.length,
    successors: authorities.filter(({ id }) => authority.successors.includes(id)),
  };
}

function group(
  lines: readonly AuthorityLine[],
  key: (line: AuthorityLine) => string,
): AuthorityGroup[] {
  const groups = new Map<string, AuthorityLine[]>();
  for (const line of lines) {
    const name = key(line);
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups]
    .map(([name, members]) => ({
      id: name.toLowerCase().replaceAll(/[^a-z]+/gu, "-"),
      name,
      lines: members.toSorted(byName),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

/** The authorities by first letter, with their other names among them, and by region without these. */
export function authorityList(
  authorities: readonly Authority[],
  reports: readonly Report[],
): { letters: AuthorityGroup[]; regions: AuthorityGroup[] } {
  const lines = authorities.map((authority) => lineOf(authority, authorities, reports));
  const aliases = lines.flatMap((line) =>
    line.authority.aliases.map((name) => ({ ...line, name, alias: true })),
  );
  return {
    letters: group([...lines, ...aliases], ({ name }) => name.slice(0, 1).toUpperCase()),
    regions: group(lines, ({ authority }) => authority.region),
  };
}
