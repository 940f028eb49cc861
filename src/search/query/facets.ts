import type { Area } from "../../model/index.ts";
import { notToldRow } from "../../wording/area-not-told.ts";
import { crosswalk } from "../../frameworks/crosswalk.ts";
import type { SearchKind } from "../index/search-records.ts";
import type { IndexedReport, SearchIndex } from "../index/search-index.ts";
import type { FilterName } from "./search-state.ts";

/** What a filter says of a report, and what it says of a paragraph: the values under which it is found. */
type ReportFilter = Exclude<FilterName, RecordFilter>;
type RecordFilter = "area" | "grade" | "kind" | "subject" | "marked";

/** The value of a kind for recommendations under any framework. */
export const mustImprove = "must-improve";

const ofReport: Record<ReportFilter, (report: IndexedReport) => readonly string[]> = {
  authority: ({ authority }) => [authority.id],
  region: ({ authority }) => (authority.region === "" ? [] : [authority.region]),
  // An authority among its neighbours is what it is compared with.
  neighbours: ({ authority }) => [...new Set([authority.id, ...authority.neighbourOf])],
  from: ({ published }) => [published.slice(0, 4)],
  to: ({ published }) => [published.slice(0, 4)],
  framework: ({ framework }) => [framework],
  report: ({ id }) => [id],
};

const rowsOfArea = new Map(
  crosswalk
    .flatMap((row) => row.areas)
    .map((area) => [
      area,
      crosswalk.filter((row) => row.areas.includes(area)).map((row) => row.id),
    ]),
);

const valuesOfKind: Record<SearchKind, readonly string[]> = {
  finding: ["finding"],
  recommendation: ["recommendation", mustImprove],
  improvement: ["improvement", mustImprove],
  summary: ["summary"],
};

/** A property of every paragraph by code, and the values each code is found under: none, one, or two. */
export type RecordFacet = { codes: Uint16Array; values: (readonly string[])[] };

/** What the filters need, worked out once an index. */
export type Facets = {
  report: Record<ReportFilter, (readonly string[])[]>;
  record: Record<RecordFilter, RecordFacet>;
};

const known = new WeakMap<SearchIndex, Facets>();

/** The facets of an index, remembered. */
export function facetsOf(index: SearchIndex): Facets {
  let facets = known.get(index);
  if (facets === undefined) {
    facets = makeFacets(index);
    known.set(index, facets);
  }
  return facets;
}

function makeFacets(index: SearchIndex): Facets {
  const byReport = (of: (report: IndexedReport) => readonly string[]) => index.reports.map(of);
  return {
    report: {
      authority: byReport(ofReport.authority),
      region: byReport(ofReport.region),
      neighbours: byReport(ofReport.neighbours),
      from: byReport(ofReport.from),
      to: byReport(ofReport.to),
      framework: byReport(ofReport.framework),
      report: byReport(ofReport.report),
    },
    record: {
      area: coded(index.area, (area) =>
        area === null ? [] : (rowsOfArea.get(area) ?? [notToldRow.id]),
      ),
      grade: coded(
        index.area.map((area, record) => gradeAt(index, record, area)),
        (grade) => (grade === null ? [] : [grade]),
      ),
      kind: coded(index.kind, (kind) => valuesOfKind[kind]),
      subject: coded(index.subject, (subject) => (subject === null ? [] : [subject])),
      marked: coded(index.marked, (marked) => (marked ? ["1"] : [])),
    },
  };
}

/** The grade of the paragraph's area in its own report; null where it belongs to none or none was given. */
function gradeAt(index: SearchIndex, record: number, area: Area | null) {
  if (area === null) return null;
  return index.reports[index.report[record] ?? -1]?.grades[area] ?? null;
}

function coded<T>(column: readonly T[], valuesOf: (value: T) => readonly string[]): RecordFacet {
  const codeOf = new Map<T, number>();
  const values: (readonly string[])[] = [];
  const codes = Uint16Array.from(column, (value) => {
    const code = codeOf.get(value) ?? values.length;
    if (code === values.length) {
      codeOf.set(value, code);
      values.push(valuesOf(value));
    }
    return code;
  });
  return { codes, values };
}
