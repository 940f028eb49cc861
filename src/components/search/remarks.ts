import type { Search } from "../../view/search/run-search.ts";
import { filterNames, pageSize, type SearchState } from "../../view/search/search-state.ts";
import { countOf, formatNumber } from "../../view/format-number.ts";
import { authoritiesHref, topicsHref } from "../href.ts";
import { element } from "./element.ts";
import type { ActiveFilter } from "./form-state.ts";

/** "1 paragraph", "About 640 paragraphs". */
export function countWords(search: Search): string {
  const count = search.filtered().records.length;
  if (count === 0) return "Nothing found";
  const words = countOf(count, "paragraph");
  return search.certain() ? words : `About ${words}`;
}

/** What was done with the words beyond looking them up: left out, or read as the beginning of words. */
export function remarks({ query, words }: Search): HTMLElement | null {
  const lines: string[] = [];
  if (query.left.length > 0) {
    const left = [...new Set(query.left)].map((word) => `“${word}”`).join(", ");
    lines.push(
      `Left out, because nearly every paragraph has it: ${left}. Quotation marks keep it.`,
    );
  }
  words.forEach(({ typed, hits, text }) => {
    if (text.by === "stem" || hits.records === 0) return;
    lines.push(
      `No paragraph has the word “${typed}”. Shown are words that begin with “${text.word}”.`,
    );
  });
  if (lines.length === 0) return null;
  return element("div", { class: "remarks" }, ...lines.map((line) => element("p", {}, line)));
}

/** A link to another state of this search; the page follows it without loading anew. */
export type StateLink = (state: SearchState, words: string) => HTMLElement;

/** The filters that are set, each with a link that takes it off. */
export function filterLinks(
  state: SearchState,
  active: readonly ActiveFilter[],
  link: StateLink,
): HTMLElement | null {
  if (active.length === 0) return null;
  const items = active.map(({ name, words }) =>
    element("li", {}, link(without(state, [name]), `Remove “${words}”`)),
  );
  if (active.length > 1) {
    items.push(element("li", {}, link(without(state, filterNames), "Remove all filters")));
  }
  return element("ul", { class: "active-filters", "aria-label": "Filters in use" }, ...items);
}

/** What can be tried where nothing was found: without a filter, with one word of several, by subject. */
export function nothingFound(
  state: SearchState,
  search: Search,
  active: readonly ActiveFilter[],
  searched: string,
  link: StateLink,
): HTMLElement {
  const filtered = search.filtered();
  const fewerFilters = active
    .filter(({ name }) => filtered.without[name] > 0)
    .map(({ name, words }) =>
      element(
        "li",
        {},
        link(without(state, [name]), `Without “${words}”`),
        `: ${formatNumber(filtered.without[name])} found`,
      ),
    );
  const oneWord = search.alone
    .filter(({ records }) => records > 0 && search.alone.length > 1)
    .map(({ printed, records }) =>
      element(
        "li",
        {},
        link({ ...state, q: printed, show: pageSize }, `Only ${printed}`),
        `: about ${formatNumber(records)} found in all reports`,
      ),
    );
  return element(
    "div",
    { class: "nothing" },
    element("p", {}, searched),
    element("p", {}, "What may help:"),
    element(
      "ul",
      {},
      ...fewerFilters,
      ...oneWord,
      element("li", {}, "Fewer words, or another spelling"),
      element("li", {}, element("a", { href: topicsHref() }, "The list of subjects")),
      element("li", {}, element("a", { href: authoritiesHref() }, "The list of authorities")),
    ),
  );
}

function without(state: SearchState, names: readonly ActiveFilter["name"][]): SearchState {
  const none = Object.fromEntries(names.map((name) => [name, ""]));
  return { ...state, ...none, show: pageSize };
}
