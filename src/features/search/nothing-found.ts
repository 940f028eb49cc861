import { formatNumber } from "../../wording/format-number.ts";
import { filterRecords } from "../../search/query/filter-records.ts";
import type { Search } from "../../search/query/run-search.ts";
import type { SearchIndex } from "../../search/index/search-index.ts";
import { filterNames, pageSize, type SearchState } from "../../search/query/search-state.ts";
import { suggestSubjects } from "../../search/query/suggest-subjects.ts";
import { authoritiesHref, topicsHref } from "../../routes/href.ts";
import { element } from "../../ui/element/element.ts";
import { optionsOf, type ActiveFilter } from "./form-state.ts";
import { without, type StateLink } from "./remarks.ts";

/** What the answer to a search without a result is made of. */
export type NothingFound = {
  form: HTMLFormElement;
  index: SearchIndex;
  state: SearchState;
  search: Search;
  active: readonly ActiveFilter[];
  /** What was searched, in a sentence. */
  searched: string;
  link: StateLink;
};

/** What was searched, and what can be tried: without a filter, with one word of several, by subject. */
export function nothingFound(of: NothingFound): HTMLElement {
  const subjects = subjectItems(of);
  return element(
    "div",
    { class: "nothing" },
    ...notHeld(of).map((words) => element("p", {}, words)),
    element("p", {}, of.searched),
    element("p", {}, "What may help:"),
    element(
      "ul",
      {},
      ...fewerFilters(of),
      ...oneWord(of),
      element("li", {}, "Fewer words, or another spelling"),
      element("li", {}, element("a", { href: authoritiesHref() }, "The list of authorities")),
    ),
    subjects.length === 0 ? null : element("p", {}, "Subjects to read instead:"),
    subjects.length === 0 ? null : element("ul", { class: "subjects" }, ...subjects),
    element("p", {}, element("a", { href: topicsHref() }, "All subjects")),
  );
}

/** Nothing found on an authority is another thing than no report on it. */
function notHeld({ form, index, state }: NothingFound): string[] {
  const held = index.reports.some(({ authority }) => authority.id === state.authority);
  if (state.authority === "" || held) return [];
  const known = optionsOf(form, "authority").find(({ value }) => value === state.authority);
  return [`No report on ${known?.name ?? state.authority} is on this site.`];
}

function fewerFilters({ state, search, active, link }: NothingFound): HTMLElement[] {
  const counts = search.filtered().without;
  return active
    .filter(({ name }) => counts[name] > 0)
    .map(({ name, words }) =>
      element(
        "li",
        {},
        link(without(state, [name]), `Without “${words}”`),
        `: ${formatNumber(counts[name])} found`,
      ),
    );
}

function oneWord({ state, search, link }: NothingFound): HTMLElement[] {
  return search.alone
    .filter(({ records }) => records > 0 && search.alone.length > 1)
    .map(({ printed, records }) =>
      element(
        "li",
        {},
        link({ ...state, q: printed, show: pageSize }, `Only ${printed}`),
        `: ${formatNumber(records)} found in all reports`,
      ),
    );
}

/** Subjects under the same filters; under none where those leave nothing. */
function subjectItems({ form, index, state, link }: NothingFound): HTMLElement[] {
  const all = Array.from({ length: index.size }, (_, record) => record);
  const bare = without({ ...state, q: "" }, filterNames);
  for (const from of [without({ ...state, q: "" }, ["subject"]), bare]) {
    const { counts } = filterRecords(index, all, from);
    const found = suggestSubjects(state.q, optionsOf(form, "subject"), counts.subject);
    if (found.length === 0) continue;
    return found.map(({ value, name, count }) =>
      element("li", {}, link({ ...from, subject: value }, name), ` (${formatNumber(count)})`),
    );
  }
  return [];
}
