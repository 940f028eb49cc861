import type { Report } from "../model/index.ts";
import { crosswalk } from "../frameworks/crosswalk.ts";
import type { Cell, Table } from "./csv.ts";
import { doubtCell, doubtsOf } from "../analysis/doubts.ts";
import { judgementWords, noSuchArea } from "../wording/grade-words.ts";
import type {
  GridRow,
  Neighbourhood,
  NeighbourhoodGrid,
} from "../analysis/neighbours/neighbourhood-grid.ts";

const columns = [
  "group",
  "authority_id",
  "authority",
  "nearness",
  "report",
  "framework",
  "kind",
  "published",
  "later_reports_not_held",
  ...crosswalk.map(({ id }) => id.replaceAll("-", "_")),
  "doubt",
  "address",
  "official_document",
];

/**
 * Both grids as one table, a row an authority. A grade is in words, and where there is none the words say why.
 * `nearness` is 1 for the nearest neighbour and 0 for the authority itself; a region has no such order.
 */
export function neighbourhoodCsv(
  { neighbours, region }: Neighbourhood,
  addressOf: (report: string) => string,
): Table {
  const rows = (group: string, { columns: shown, rows: of }: NeighbourhoodGrid): Cell[][] =>
    of.map((row) => {
      const grades = crosswalk.map(({ id }) => {
        const index = shown.findIndex((column) => column.id === id);
        return gradeCell(row, index);
      });
      return [
        group,
        row.authority.id,
        row.authority.name,
        row.own ? 0 : row.nearness,
        ...reportCells(row.report),
        row.report === null ? null : row.newer,
        ...grades,
        doubtsIn(row),
        row.report === null ? null : addressOf(row.report.id),
        row.report?.source.officialUrl ?? null,
      ];
    });
  return {
    columns,
    rows: [...rows("statistical neighbours", neighbours), ...rows("region", region)],
  };
}

function reportCells(report: Report | null): Cell[] {
  if (report === null) return [null, null, null, null];
  return [report.id, report.framework, report.kind, report.published.date];
}

/** What may be wrong with the report or a grade of the row. */
function doubtsIn({ report, judgements }: GridRow): string | null {
  if (report === null) return null;
  const doubts = doubtsOf(report);
  const areas = judgements.flatMap((judgement) => judgement?.area ?? []);
  return doubtCell([...doubts.report, ...areas.flatMap((area) => doubts.judgement(area))]);
}

function gradeCell({ report, judgements }: GridRow, index: number): Cell {
  if (report === null) return "No report on this site";
  const judgement = judgements[index] ?? null;
  return judgement === null ? noSuchArea(report.framework) : judgementWords(judgement).words;
}
