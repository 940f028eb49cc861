import type { Authority, Report } from "../../model/index.ts";
import { formatShortDate } from "../../wording/format-date.ts";
import { inspectionName } from "../../wording/framework-name.ts";

/** A report as lists of reports need it. */
export type ListedReport = {
  readonly id: string;
  readonly authority: { readonly id: string; readonly name: string };
  readonly published: { readonly date: string };
  /** "SIF reinspection" */
  readonly inspection: string;
};

/** What the browser needs to know of all reports so as to offer and to name comparisons. */
export type ComparisonIndex = {
  readonly reports: readonly ListedReport[];
  /** Authorities that have a report, and those that followed or preceded one. */
  readonly authorities: readonly Pick<
    Authority,
    "id" | "name" | "aliases" | "neighbours" | "successors"
  >[];
};

/** The reports and the authorities that comparisons can be made of. */
export function comparisonIndex(
  reports: readonly Report[],
  authorities: readonly Authority[],
): ComparisonIndex {
  const held = new Set(reports.map(({ authority }) => authority.id));
  return {
    reports: reports.map((report) => ({
      id: report.id,
      authority: { id: report.authority.id, name: report.authority.name },
      published: { date: report.published.date },
      inspection: inspectionName(report),
    })),
    authorities: authorities
      .filter(({ id, successors }) => held.has(id) || successors.some((one) => held.has(one)))
      .map(({ id, name, aliases, neighbours, successors }) => ({
        id,
        name,
        aliases,
        neighbours: neighbours.filter((one) => held.has(one)),
        successors,
      })),
  };
}

/** A report to choose: "Somerset 2018 · SIF, 29 Jan 2018", and what else its authority is called. */
export type ReportChoice = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
};

/** The reports of an index as choices. Each begins with authority and year, so that names sort by time. */
export function reportChoices({ reports, authorities }: ComparisonIndex): ReportChoice[] {
  const aliases = new Map(authorities.map((one) => [one.id, one.aliases]));
  return reports.map(({ id, authority, published, inspection }) => ({
    id,
    name: `${authority.name} ${published.date.slice(0, 4)} · ${inspection}, ${formatShortDate(published.date)}`,
    aliases: aliases.get(authority.id) ?? [],
  }));
}
