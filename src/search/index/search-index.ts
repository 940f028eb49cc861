import type { Area, Framework, Grade } from "../../model/index.ts";
import type { Doubt } from "../../analysis/doubts.ts";
import type { SearchKind } from "./search-records.ts";
import { areaOrder } from "../query/area-order.ts";
import { noOrdinal, usualId, zero, type Columns } from "./columns.ts";
import { fromRuns } from "./runs.ts";

/** An authority as the search page knows it. */
export type IndexedAuthority = {
  id: string;
  name: string;
  /** "" where the register names none. */
  region: string;
  /** The authorities that count it among their statistical neighbours. */
  neighbourOf: readonly string[];
};

/** A report as the search page knows it. */
export type IndexedReport = {
  id: string;
  authority: IndexedAuthority;
  framework: Framework;
  reinspection: boolean;
  published: string;
  grades: Partial<Record<Area, Grade>>;
};

/** The columns laid out for searching: one entry a paragraph, by its place in the index. */
export type SearchIndex = {
  size: number;
  reports: IndexedReport[];
  report: Uint16Array;
  kind: SearchKind[];
  area: (Area | null)[];
  marked: boolean[];
  number: (number | null)[];
  id: string[];
  subject: (string | null)[];
  block: Uint32Array;
  /** Which of its block's paragraphs it is. */
  within: Uint8Array;
  /** The near-identical paragraphs of a paragraph that has some, itself included. */
  twins: Map<number, readonly number[]>;
  /** What may be wrong with a paragraph of which something may. */
  doubts: Map<number, readonly Doubt[]>;
};

/** Lays the columns out for searching. */
export function readColumns(columns: Columns): SearchIndex {
  const size = columns.subjects.first.length;
  const area = fromRuns(columns.areas);
  const stems = fromRuns(columns.stems);
  const differences = fromRuns(columns.ordinals);
  const offsets = fromRuns(columns.numbers);
  const id: string[] = [];
  const number: (number | null)[] = [];
  let ordinal = 0;
  for (let at = 0; at < size; at += 1) {
    ordinal += differences[at] ?? 0;
    const stem = stems[at] ?? "";
    const offset = offsets[at] ?? null;
    id.push(ordinal === noOrdinal ? stem : `${stem}-${ordinal}`);
    number.push(offset === null ? null : ordinal + offset);
  }
  return {
    size,
    reports: readReports(columns),
    kind: fromRuns(columns.kinds),
    area,
    marked: fromRuns(columns.marked),
    number,
    id,
    subject: readSubjects(columns.subjects, area),
    ...placeRecords(columns, size),
    twins: new Map(columns.twins.flatMap((group) => group.map((record) => [record, group]))),
    doubts: readDoubts(columns.doubts),
  };
}

function readDoubts(column: Columns["doubts"]): Map<number, readonly Doubt[]> {
  const doubts = new Map<number, readonly Doubt[]>();
  for (const [words, rule, records] of column) {
    for (const record of records) {
      doubts.set(record, [...(doubts.get(record) ?? []), { words, rule }]);
    }
  }
  return doubts;
}

function readSubjects(
  { ids, first }: Columns["subjects"],
  areas: readonly (Area | null)[],
): (string | null)[] {
  const subjects = Array<string | null>(areas.length).fill(null);
  areaOrder(areas).forEach((record, at) => {
    subjects[record] = ids[first.charCodeAt(at) - zero - 1] ?? null;
  });
  return subjects;
}

function readReports({ authorities, graded, reports, ids }: Columns): IndexedReport[] {
  const otherIds = new Map(ids);
  const known = authorities.map(([id, name, region, neighbourOf]): IndexedAuthority => ({
    id,
    name,
    region,
    neighbourOf: neighbourOf.flatMap((at) => authorities[at]?.[0] ?? []),
  }));
  return reports.flatMap(([authorityAt, published, framework, reinspection, given], at) => {
    const authority = known[authorityAt];
    if (authority === undefined) return [];
    const grades = graded.areas.flatMap((area, place): [Area, Grade][] => {
      const grade = graded.grades[given.charCodeAt(place) - zero - 1];
      return grade === undefined ? [] : [[area, grade]];
    });
    return {
      id: otherIds.get(at) ?? usualId(authority.id, published),
      authority,
      framework,
      reinspection,
      published,
      grades: Object.fromEntries(grades),
    };
  });
}

type Places = Pick<SearchIndex, "report" | "block" | "within">;

/** Deals the paragraphs of each report out to blocks, as `blocksOf` packed them. */
function placeRecords({ reports, packing }: Columns, size: number): Places {
  const report = new Uint16Array(size);
  const block = new Uint32Array(size);
  const within = new Uint8Array(size);
  let record = 0;
  let blocks = 0;
  reports.forEach(([, , , , , count], reportAt) => {
    for (let at = 0; at < count; at += 1) {
      if (at % packing.recordsPerBlock === 0) blocks += 1;
      report[record] = reportAt;
      block[record] = blocks - 1;
      within[record] = at % packing.recordsPerBlock;
      record += 1;
    }
  });
  return { report, block, within };
}
