import type { SearchIndex } from "../../view/search/search-index.ts";
import type { Hit, Search } from "../../view/search/run-search.ts";
import { pageSize, writeState, type SearchState } from "../../view/search/search-state.ts";
import { authoritiesHref, authorityHref, topicsHref } from "../href.ts";
import { element } from "./element.ts";
import { activeFilters, showCounts } from "./form-state.ts";
import { hitList } from "./hit-list.ts";
import { countWords, filterLinks, nothingFound, remarks, type StateLink } from "./remarks.ts";

/** The parts of the page that a search writes to. */
export type PageParts = {
  form: HTMLFormElement;
  results: HTMLElement;
  /** Read out by screen readers when it changes. */
  status: HTMLElement;
  /** How many filters are set, beside the word "Filters". */
  active: HTMLElement;
  /** What can be searched, in a sentence. */
  searched: string;
};

const stateLink: StateLink = (state, words) =>
  element("a", { href: `?${writeState(state)}`, "data-state": true }, words);

/** Shows what was found: count, remarks, the list, and a button for more. */
export function showSearch(
  page: PageParts,
  index: SearchIndex,
  state: SearchState,
  search: Search,
  hits: readonly Hit[],
): void {
  showCounts(page.form, search.filtered().counts);
  const active = activeFilters(page.form, state, (id) => reportName(index, id));
  page.active.textContent = active.length === 0 ? "" : `(${active.length} in use)`;
  const grouped = state.group === "authority" ? search.filtered().counts.authority : null;
  const parts: (Node | null)[] = [
    element("h2", { tabindex: "-1", "data-count": true }, headline(state, search)),
    remarks(search),
    filterLinks(state, active, stateLink),
    authorityNamed(page.form, state),
  ];
  if (hits.length === 0) parts.push(nothingFound(state, search, active, page.searched, stateLink));
  else parts.push(...hitList(hits, { index, nameOfSubject: subjectNames(page.form), grouped }));
  if (hits.length === state.show && search.filtered().records.length > state.show) {
    parts.push(
      element(
        "p",
        {},
        element("button", { type: "button", "data-more": true }, `Show ${pageSize} more`),
      ),
    );
  }
  page.results.replaceChildren(...parts.filter((part) => part !== null));
  document.title = `${state.q === "" ? "Findings by filter" : state.q} · Search · Inspection Compare`;
  announce(page, headline(state, search));
}

/** Corrects the counts once more paragraphs were checked; the list needs no correction. */
export function showSearchCounts(page: PageParts, state: SearchState, search: Search): void {
  showCounts(page.form, search.filtered().counts);
  const words = headline(state, search);
  const count = page.results.querySelector("[data-count]");
  if (count === null || count.textContent === words) return;
  count.textContent = words;
  announce(page, words);
}

function headline(state: SearchState, search: Search): string {
  const count = countWords(search);
  return state.q === "" ? count : `${count} for ${state.q}`;
}

function announce(page: PageParts, words: string): void {
  page.status.textContent = words;
}

/** Nothing is asked: what can be searched. */
export function showNothingAsked(page: PageParts): void {
  showCounts(page.form, null);
  page.active.textContent = "";
  page.status.textContent = "";
  page.results.replaceChildren(element("p", { class: "soft" }, page.searched));
}

/** The index could not be loaded. */
export function showFailure(page: PageParts): void {
  const words = "The search index could not be loaded.";
  page.results.replaceChildren(
    element("h2", { tabindex: "-1" }, words),
    element(
      "p",
      {},
      "It is made when the site is built; on a development server, build the site once. Otherwise the connection may have failed: try again in a moment. Everything can be read without search, from ",
      element("a", { href: authoritiesHref() }, "the list of authorities"),
      " or ",
      element("a", { href: topicsHref() }, "the list of subjects"),
      ".",
    ),
  );
  announce(page, words);
}

function reportName(index: SearchIndex, id: string): string {
  const report = index.reports.find((each) => each.id === id);
  return report === undefined ? id : `${report.authority.name} ${report.published.slice(0, 4)}`;
}

function subjectNames(form: HTMLFormElement): (id: string) => string {
  return (id) =>
    form.querySelector<HTMLOptionElement>(`select[name="subject"] option[value="${id}"]`)?.dataset[
      "name"
    ] ?? id;
}

/** Who types an authority's name may want its page rather than paragraphs that name it. */
function authorityNamed(form: HTMLFormElement, state: SearchState): HTMLElement | null {
  const typed = state.q.toLowerCase();
  const option = [
    ...form.querySelectorAll<HTMLOptionElement>('select[name="authority"] option'),
  ].find(({ value, dataset }) => value !== "" && dataset["name"]?.toLowerCase() === typed);
  if (option === undefined) return null;
  const name = option.dataset["name"] ?? "";
  return element(
    "p",
    {},
    "An authority has this name: ",
    element("a", { href: authorityHref(option.value) }, `all inspections of ${name}`),
    ", or ",
    stateLink(
      { ...state, q: "", authority: option.value, show: pageSize },
      `every finding on ${name}`,
    ),
    ".",
  );
}
