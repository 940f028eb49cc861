import type { Report } from "../model/index.ts";
import type { Cell, Table } from "./csv.ts";
import { doubtCell, doubtsOf, type Doubt, type Doubts } from "../analysis/doubts.ts";
import { formatPlaces } from "../wording/format-place.ts";
import type { DataTable } from "../routes/links.ts";

const reportColumns = ["report", "authority_id", "authority", "framework", "kind", "published"];

function reportCells({ id, authority, framework, kind, published }: Report): Cell[] {
  return [id, authority.id, authority.name, framework, kind, published.date];
}

/** What a quotation needs: where the row stands on this site, the official document, its terms. */
const sourceColumns = ["address", "official_document", "licence"];

function sourceCells({ id, source }: Report, anchor: string, addressOf: AddressOf): Cell[] {
  return [addressOf(id, anchor), source.officialUrl, source.licence];
}

/** The address of a part of a report: its id, and the anchor of a paragraph or a section. */
type AddressOf = (report: string, anchor: string) => string;

/** What may be wrong with a row, or with the whole report it is of; nothing where all is well. */
function doubts(report: Report, about: (of: Doubts) => readonly Doubt[]): string | null {
  const of = doubtsOf(report);
  return doubtCell([...about(of), ...of.report]);
}

type Part = { columns: readonly string[]; cells: (report: Report) => Cell[][] };

const parts: Record<DataTable, Part> = {
  judgements: {
    columns: ["area", "status", "grade", "printed", "place", "doubt"],
    cells: (report) =>
      report.judgements.map((judgement) => [
        judgement.area,
        judgement.status,
        judgement.status === "given" ? judgement.grade : null,
        judgement.status === "unreadable" ? null : judgement.printed,
        formatPlaces(judgement.places),
        doubts(report, ({ judgement: of }) => of(judgement.area)),
      ]),
  },
  statistics: {
    columns: [
      "key",
      "label",
      "value",
      "percent",
      "qualifier",
      "rate_per_10000",
      "national_percent",
      "as_at",
      "basis",
      "previous_value",
      "previous_percent",
      "previous_rate_per_10000",
      "previous_qualifier",
      "previous_as_at",
      "outside_value",
      "outside_percent",
      "outside_qualifier",
      "parts",
      "text",
      "place",
      "doubt",
    ],
    cells: (report) =>
      report.statistics.map((statistic) => {
        const { previous, outside } = statistic;
        return [
          statistic.key,
          statistic.label,
          statistic.value,
          statistic.percent,
          statistic.qualifier,
          statistic.rate,
          statistic.national,
          statistic.asAt,
          statistic.basis,
          previous?.value ?? null,
          previous?.percent ?? null,
          previous?.rate ?? null,
          previous?.qualifier ?? null,
          previous?.asAt ?? null,
          outside?.value ?? null,
          outside?.percent ?? null,
          outside?.qualifier ?? null,
          statistic.parts.map(({ name, value }) => `${name}: ${value}`).join("; "),
          statistic.text,
          formatPlaces(statistic.places),
          doubts(report, ({ statistic: of }) => of(statistic)),
        ];
      }),
  },
  findings: {
    columns: [
      "id",
      "number",
      "area",
      "heading",
      "text",
      "items",
      "complete",
      "pointer",
      "place",
      "doubt",
    ],
    cells: (report) =>
      report.findings.map((finding) => [
        finding.id,
        finding.number,
        finding.area,
        finding.heading,
        finding.text,
        finding.items.join("\n"),
        finding.complete,
        finding.pointsTo === null
          ? null
          : `recommendation ${finding.pointsTo.numbers.join(" ")}`.trim(),
        formatPlaces(finding.places),
        doubts(report, ({ finding: of, judgement }) => [
          ...of(finding),
          ...judgement(finding.area),
        ]),
      ]),
  },
  recommendations: {
    columns: [
      "id",
      "number",
      "body",
      "urgency",
      "heading",
      "text",
      "items",
      "complete",
      "reference",
      "place",
      "doubt",
    ],
    cells: (report) =>
      report.recommendations.map((recommendation) => [
        recommendation.id,
        recommendation.number,
        recommendation.body,
        recommendation.urgency,
        recommendation.heading,
        recommendation.text,
        recommendation.items.join("\n"),
        recommendation.complete,
        recommendation.reference?.printed ?? null,
        formatPlaces(recommendation.places),
        doubts(report, ({ recommendation: of }) => of(recommendation)),
      ]),
  },
};

/** The tables, in the order of the data page. */
export const dataTables = Object.keys(parts) as DataTable[];

/** How many rows a table has over all reports. */
export function rowCount(table: DataTable, reports: readonly Report[]): number {
  return reports.reduce((sum, report) => sum + parts[table].cells(report).length, 0);
}

/**
 * One table over all reports: a row a judgement, statistic, finding or recommendation, each with its address
 * as `addressOf` writes it, the official document and the terms of the report.
 */
export function dataTable(
  table: DataTable,
  reports: readonly Report[],
  addressOf: AddressOf,
): Table {
  const { columns, cells } = parts[table];
  const id = columns.indexOf("id");
  return {
    columns: [...reportColumns, ...columns, ...sourceColumns],
    rows: reports.flatMap((report) =>
      cells(report).map((row) => {
        const anchor = id === -1 ? table : String(row[id]);
        return [...reportCells(report), ...row, ...sourceCells(report, anchor, addressOf)];
      }),
    ),
  };
}
