import type { Area, Framework, Grade } from "../../model/index.ts";
import type { SearchKind } from "../search-records.ts";
import { packing } from "./blocks.ts";
import { noOrdinal, zero, type Columns } from "./columns.ts";
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
  /** Its first slot within its block, and how many slots it fills. */
  slot: Uint32Array;
  slots: Uint16Array;
  /** The name of the index's page of each block. */
  pages: string[];
  /** The folder of the paragraphs' text. */
  texts: string;
  /** The first slot of each block, counted over the whole index. */
  blockSlot: Uint32Array;
  /** The paragraph that fills a slot, counted over the whole index. */
  atSlot: Uint32Array;
  /** The near-identical paragraphs of a paragraph that has some, itself included. */
  twins: Map<number, readonly number[]>;
};

/** Lays the columns out for searching. */
export function readColumns(columns: Columns): SearchIndex {
  const size = columns.slots.length;
  const slots = Uint16Array.from(columns.slots, (character) => character.charCodeAt(0) - zero);
  const places = placeRecords(
    columns.reports.map((report) => report[5]),
    slots,
  );
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
    area: fromRuns(columns.areas),
    marked: fromRuns(columns.marked),
    number,
    id,
    subject: Array.from(
      columns.subjects.first,
      (character) => columns.subjects.ids[character.charCodeAt(0) - zero - 1] ?? null,
    ),
    slots,
    ...places,
    pages: columns.pages.rest.split(" ").map((rest) => columns.pages.start + rest),
    texts: columns.texts,
    twins: new Map(columns.twins.flatMap((group) => group.map((record) => [record, group]))),
  };
}

function readReports({ authorities, graded, reports }: Columns): IndexedReport[] {
  const known = authorities.map(([id, name, region, neighbourOf]): IndexedAuthority => ({
    id,
    name,
    region,
    neighbourOf: neighbourOf.flatMap((at) => authorities[at]?.[0] ?? []),
  }));
  return reports.flatMap(([authorityAt, published, framework, reinspection, given]) => {
    const authority = known[authorityAt];
    if (authority === undefined) return [];
    const grades = graded.areas.flatMap((area, at): [Area, Grade][] => {
      const grade = graded.grades[given.charCodeAt(at) - zero - 1];
      return grade === undefined ? [] : [[area, grade]];
    });
    // The id of a report is its authority's id and the date of publication.
    return {
      id: `${authority.id}-${published}`,
      authority,
      framework,
      reinspection,
      published,
      grades: Object.fromEntries(grades),
    };
  });
}

type Places = Pick<SearchIndex, "report" | "block" | "within" | "slot" | "blockSlot" | "atSlot">;

/** Deals the paragraphs of each report out to blocks, as `blocksOf` packed them. */
function placeRecords(counts: readonly number[], slots: Uint16Array): Places {
  const size = slots.length;
  const report = new Uint16Array(size);
  const block = new Uint32Array(size);
  const within = new Uint8Array(size);
  const slot = new Uint32Array(size);
  const blockSlot: number[] = [];
  const atSlot = new Uint32Array(slots.reduce((sum, count) => sum + count, 0));
  let record = 0;
  let total = 0;
  counts.forEach((count, reportAt) => {
    for (let at = 0; at < count; at += 1) {
      if (at % packing.recordsPerBlock === 0) blockSlot.push(total);
      const length = slots[record] ?? 0;
      report[record] = reportAt;
      block[record] = blockSlot.length - 1;
      within[record] = at % packing.recordsPerBlock;
      slot[record] = total - (blockSlot.at(-1) ?? 0);
      atSlot.fill(record, total, total + length);
      total += length;
      record += 1;
    }
  });
  return {
    report,
    block,
    within,
    slot,
    blockSlot: Uint32Array.from(blockSlot),
    atSlot,
  };
}
