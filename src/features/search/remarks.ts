import type { Search } from "../../search/query/run-search.ts";
import { filterNames, pageSize, type SearchState } from "../../search/query/search-state.ts";
import { countOf } from "../../wording/format-number.ts";
import { element } from "../../ui/element/element.ts";
import type { ActiveFilter } from "./form-state.ts";

/** "1 paragraph", "1,640 paragraphs". */
export function countWords(search: Search): string {
  const count = search.filtered().records.length;
  return count === 0 ? "Nothing found" : countOf(count, "paragraph");
}

/** A link to another state of this search; the page follows it without loading anew. */
export type StateLink = (state: SearchState, words: string) => HTMLElement;

/** What was done with the words beyond looking them up, and queries that may have been meant. */
export function remarks(state: SearchState, search: Search, link: StateLink): HTMLElement | null {
  const { query, words, meant } = search;
  const lines: (string | HTMLElement)[][] = [];
  if (query.left.length > 0) {
    const left = [...new Set(query.left)].map((word) => `“${word}”`).join(", ");
    lines.push([
      `Left out, because nearly every paragraph has it: ${left}. Quotation marks keep it.`,
    ]);
  }
  for (const { typed, instead, text } of words) {
    const none = `No paragraph has the word “${typed}”.`;
    if (instead === "beginning")
      lines.push([`${none} Looked for in its place: words that begin with it.`]);
    if (instead === "suggestion") lines.push([`${none} Looked for in its place: “${text.word}”.`]);
  }
  if (meant.length > 0) {
    const links = meant.map((q) => link({ ...state, q, show: pageSize }, q));
    lines.push([
      "Did you mean ",
      ...links.flatMap((each, at) => (at === 0 ? [each] : [", ", each])),
      "?",
    ]);
  }
  if (lines.length === 0) return null;
  return element("div", { class: "remarks" }, ...lines.map((line) => element("p", {}, ...line)));
}

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

/** The state without some of its filters, from its first results. */
export function without(state: SearchState, names: readonly ActiveFilter["name"][]): SearchState {
  const none = Object.fromEntries(names.map((name) => [name, ""]));
  return { ...state, ...none, show: pageSize };
}
