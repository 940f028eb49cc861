import type { Area } from "../../model/index.ts";
import { crosswalk } from "../../frameworks/crosswalk.ts";

/** The filters of a search; "" is no filter. All of it stands in the address. */
export type Filters = {
  authority: string;
  region: string;
  /** An authority: it and its statistical neighbours. */
  neighbours: string;
  /** The first and the last year of publication. */
  from: string;
  to: string;
  framework: string;
  /** A row of the crosswalk: areas of different frameworks under one name. */
  area: string;
  /** The grade of the paragraph's area in its own report. */
  grade: string;
  kind: string;
  subject: string;
  /** "1": only paragraphs with the inspectors' mark "(Recommendation)". */
  marked: string;
  /** One report only. */
  report: string;
};

export type SearchState = Filters & {
  q: string;
  /** "newest", "oldest", or "" for the most relevant first. */
  sort: string;
  /** "authority", or "". */
  group: string;
  /** How many results are shown. */
  show: number;
};

export const filterNames = [
  "authority",
  "region",
  "neighbours",
  "from",
  "to",
  "framework",
  "area",
  "grade",
  "kind",
  "subject",
  "marked",
  "report",
] as const satisfies readonly (keyof Filters)[];
export type FilterName = (typeof filterNames)[number];

export const pageSize = 10;

/**
 * The state an address holds. What it does not know it leaves out; an area of a framework becomes its row; one
 * `year` is a span of that year.
 */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const get = (name: string) => params.get(name)?.trim() ?? "";
  const show = Number(get("show"));
  return {
    q: get("q"),
    authority: get("authority"),
    region: get("region"),
    neighbours: get("neighbours"),
    ...readSpan(get("from") || get("year"), get("to") || get("year")),
    framework: get("framework"),
    area: areaRow(get("area")),
    grade: get("grade"),
    kind: get("kind"),
    subject: get("subject"),
    marked: get("marked") === "1" ? "1" : "",
    report: get("report"),
    sort: orders.has(get("sort")) ? get("sort") : "",
    group: get("group") === "authority" ? "authority" : "",
    show: Number.isInteger(show) && show > pageSize ? Math.min(show, 1000) : pageSize,
  };
}

const orders = new Set(["newest", "oldest"]);

/** Years alone, the earlier first whichever way round they were given. */
function readSpan(from: string, to: string): Pick<Filters, "from" | "to"> {
  const [first, last] = [from, to].map((year) => (/^\d{4}$/u.test(year) ? year : ""));
  if (first === undefined || last === undefined) return { from: "", to: "" };
  return last !== "" && first > last ? { from: last, to: first } : { from: first, to: last };
}

function areaRow(area: string): string {
  if (area === "" || crosswalk.some((row) => row.id === area)) return area;
  return crosswalk.find((row) => row.areas.includes(area as Area))?.id ?? area;
}

/** The state as the part of the address after "?", without what is at its default. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.q !== "") params.set("q", state.q);
  for (const name of filterNames) if (state[name] !== "") params.set(name, state[name]);
  if (state.sort !== "") params.set("sort", state.sort);
  if (state.group !== "") params.set("group", state.group);
  if (state.show > pageSize) params.set("show", String(state.show));
  return params.toString();
}

/** There is something to search for: words, or at least one filter. */
export function isAsked(state: SearchState): boolean {
  return state.q !== "" || filterNames.some((name) => state[name] !== "");
}
