import type { Area, Framework, Grade } from "../../model/index.ts";
import type { Doubt } from "../../analysis/doubts.ts";
import type { SearchKind, SearchRecord, SearchReport } from "./search-records.ts";
import { packing } from "./blocks.ts";
import { areaOrder } from "../query/area-order.ts";
import { toRuns, type Runs } from "./runs.ts";

/**
 * Everything about every paragraph but its words, in columns: what filters, counts, order and the line above
 * a result need, without loading a single paragraph. At 36,000 paragraphs about 30 KB compressed.
 */
export type Columns = {
  version: 1;
  packing: typeof packing;
  /** id, name, region, and the places in this list of those that count it among their statistical neighbours. */
  authorities: [string, string, string, number[]][];
  /** The areas graded, and the grades given, as the reports name them by place. */
  graded: { areas: Area[]; grades: Grade[] };
  /** Place of the authority, date published, framework, reinspection, grades, number of paragraphs. */
  reports: [number, string, Framework, boolean, string, number][];
  /** Place and id of the few reports whose id is not that of their authority and the date they print. */
  ids: [number, string][];
  kinds: Runs<SearchKind>;
  areas: Runs<Area | null>;
  marked: Runs<boolean>;
  /** An id is its stem, "-" and an ordinal; the ordinal as the difference to the one before it. */
  stems: Runs<string>;
  ordinals: Runs<number>;
  /** The printed number less the ordinal, null where none is printed. */
  numbers: Runs<number | null>;
  /**
   * The subjects named, and one character a paragraph: its subject's place in that list, "0" for none. Area by
   * area, where a few subjects are common: that compresses better.
   */
  subjects: { ids: string[]; first: string };
  /** Paragraphs of different reports with nearly the same words: lists of their places. */
  twins: number[][];
  /** What may be wrong, in words, its rule, and the places of the paragraphs it is said of. */
  doubts: [string, string, number[]][];
};

/** The character that stands for 0. */
export const zero = 48;
/** The ordinal of an id that has none. */
export const noOrdinal = -1;

/** The columns of all reports. */
export function columnsOf(reports: readonly SearchReport[], twins: number[][]): Columns {
  const records = reports.flatMap((report) => report.records);
  const ids = records.map((record) => splitId(record.id));
  const subjects = [...new Set(records.flatMap(({ subject }) => subject ?? []))].sort();
  const place = new Map(subjects.map((subject, at) => [subject, at + 1]));
  const authorities = authorityColumn(reports);
  const authorityAt = new Map(authorities.map(([id], at) => [id, at]));
  const graded = gradedIn(reports);
  return {
    version: 1,
    packing,
    authorities,
    graded,
    reports: reports.map((report) => [
      authorityAt.get(report.authority.id) ?? 0,
      report.published,
      report.framework,
      report.kind === "reinspection",
      gradeCharacters(report, graded),
      report.records.length,
    ]),
    ids: reports.flatMap((report, at): [number, string][] =>
      report.id === usualId(report.authority.id, report.published) ? [] : [[at, report.id]],
    ),
    kinds: toRuns(records.map((record) => record.kind)),
    areas: toRuns(records.map((record) => record.area)),
    marked: toRuns(records.map((record) => record.marked)),
    stems: toRuns(ids.map((id) => id.stem)),
    ordinals: toRuns(ids.map((id, at) => id.ordinal - (ids[at - 1]?.ordinal ?? 0))),
    numbers: toRuns(
      records.map(({ number }, at) => (number === null ? null : number - (ids[at]?.ordinal ?? 0))),
    ),
    subjects: {
      ids: subjects,
      first: characters(
        areaOrder(records.map(({ area }) => area)).map(
          (at) => place.get(records[at]?.subject ?? "") ?? 0,
        ),
      ),
    },
    twins,
    doubts: doubtColumn(records),
  };
}

/** The id nearly every report has; of a few the catalogue has another date than the report prints. */
export function usualId(authority: string, published: string): string {
  return `${authority}-${published}`;
}

/** The authorities of the reports, and those that only count one of them as a neighbour, without a name. */
function authorityColumn(reports: readonly SearchReport[]): Columns["authorities"] {
  const held = new Map(reports.map(({ authority }) => [authority.id, authority]));
  const others = [...held.values()].flatMap(({ neighbourOf }) => neighbourOf ?? []);
  const ids = [...new Set([...held.keys(), ...others])].sort();
  const placeOf = new Map(ids.map((id, at) => [id, at]));
  return ids.map((id) => {
    const { name = "", region = "", neighbourOf = [] } = held.get(id) ?? {};
    return [id, name, region, neighbourOf.map((other) => placeOf.get(other) ?? 0)];
  });
}

function doubtColumn(records: readonly SearchRecord[]): Columns["doubts"] {
  const column = new Map<Doubt, [string, string, number[]]>();
  for (const [at, { doubts }] of records.entries()) {
    for (const doubt of doubts) {
      const known = column.get(doubt) ?? [doubt.words, doubt.rule, []];
      known[2].push(at);
      column.set(doubt, known);
    }
  }
  return [...column.values()];
}

function gradedIn(reports: readonly SearchReport[]): Columns["graded"] {
  const all = reports.flatMap(({ grades }) => Object.entries(grades) as [Area, Grade][]);
  return {
    areas: [...new Set(all.map(([area]) => area))].sort(),
    grades: [...new Set(all.map(([, grade]) => grade))].sort(),
  };
}

/** One character an area: the place of its grade, counted from 1; "0" where the report gave it none. */
function gradeCharacters({ grades }: SearchReport, graded: Columns["graded"]): string {
  return characters(
    graded.areas.map((area) => {
      const grade = grades[area];
      return grade === undefined ? 0 : graded.grades.indexOf(grade) + 1;
    }),
  );
}

/** "finding-14" is the stem "finding" and 14; an id without a number at its end is all stem. */
function splitId(id: string): { stem: string; ordinal: number } {
  const dash = id.lastIndexOf("-");
  const ordinal = id.slice(dash + 1);
  if (dash < 0 || !/^[1-9]\d{0,6}$/u.test(ordinal)) return { stem: id, ordinal: noOrdinal };
  return { stem: id.slice(0, dash), ordinal: Number(ordinal) };
}

function characters(values: readonly number[]): string {
  return values.map((value) => String.fromCharCode(zero + value)).join("");
}
