import { authoritiesMeant } from "../../search/query/find-authority-by-name.ts";
import { formatNumber } from "../../wording/format-number.ts";
import type { Hit, Search } from "../../search/query/run-search.ts";
import type { SearchIndex } from "../../search/index/search-index.ts";
import { pageSize, writeState, type SearchState } from "../../search/query/search-state.ts";
import { authoritiesHref, authorityHref, topicsHref } from "../../routes/href.ts";
import type { Choice } from "./choices.ts";
import { element } from "../../ui/element/element.ts";
import { activeFilters, optionsOf, showCounts } from "./form-state.ts";
import { hitList, type NameOfSubject } from "./hit-list.ts";
import { nothingFound } from "./nothing-found.ts";
import { countWords, filterLinks, remarks, type StateLink } from "./remarks.ts";

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

/** How many results are saved at most: each eight need a file of their own to be fetched. */
export const mostSaved = 2000;

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
  const { form } = page;
  const { records, counts } = search.filtered();
  showCounts(form, counts);
  const active = activeFilters(form, state, (id) => reportName(index, id));
  page.active.textContent = active.length === 0 ? "" : `(${active.length} in use)`;
  const allOf = (authority: string, label: string) =>
    stateLink({ ...state, authority, group: "", show: pageSize }, label);
  const grouped = state.group === "authority" ? { counts: counts.authority, all: allOf } : null;
  const words = headline(state, search);
  const named = authoritiesMeant(state.q, optionsOf(form, "authority"));
  const found =
    hits.length === 0
      ? [
          nothingFound({
            form,
            index,
            state,
            search,
            active,
            searched: page.searched,
            link: stateLink,
          }),
        ]
      : [
          ...hitList(hits, { index, nameOfSubject: subjectNames(form), grouped }),
          ...(hits.length === state.show && records.length > state.show ? [moreButton()] : []),
        ];
  page.results.replaceChildren(
    ...[
      element(
        "div",
        { class: "results-head" },
        element("h2", { tabindex: "-1" }, words),
        hits.length === 0 ? null : csvButton(records.length),
      ),
      hits.length === 0
        ? null
        : element("p", { class: "soft small" }, "Every matching paragraph in the reports."),
      filterLinks(state, active, stateLink),
      remarks(state, named.exact ? { ...search, meant: [] } : search, stateLink),
      authorityNamed(index, state, named),
      ...found,
    ].filter((part) => part !== null),
  );
  document.title = `${state.q === "" ? "Findings by filter" : state.q} · Search · Inspection Compare`;
  page.status.textContent = words;
}

function headline(state: SearchState, search: Search): string {
  const count = countWords(search);
  return state.q === "" ? count : `${count} for ${state.q}`;
}

function moreButton(): HTMLElement {
  return element(
    "p",
    {},
    element("button", { type: "button", "data-more": true }, `Show ${pageSize} more`),
  );
}

function csvButton(count: number): HTMLElement {
  const words =
    count > mostSaved
      ? `Download the first ${formatNumber(mostSaved)} as CSV`
      : count === 1
        ? "Download as CSV"
        : `Download all ${formatNumber(count)} as CSV`;
  return element("button", { type: "button", class: "quiet no-print", "data-csv": true }, words);
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
  page.status.textContent = words;
}

function reportName(index: SearchIndex, id: string): string {
  const report = index.reports.find((each) => each.id === id);
  return report === undefined ? id : `${report.authority.name} ${report.published.slice(0, 4)}`;
}

/** The names of subjects, as the form's list has them. */
export function subjectNames(form: HTMLFormElement): NameOfSubject {
  const names = new Map(optionsOf(form, "subject").map(({ value, name }) => [value, name]));
  return (id) => names.get(id) ?? id;
}

/**
 * Who types an authority's name may want its page rather than paragraphs that name it. Of one without a report here
 * no findings are offered.
 */
function authorityNamed(
  index: SearchIndex,
  state: SearchState,
  { exact, authorities }: ReturnType<typeof authoritiesMeant<Choice>>,
): HTMLElement | null {
  if (authorities.length === 0) return null;
  const lines = authorities.map(({ value, name }) =>
    index.reports.some(({ authority }) => authority.id === value)
      ? [
          element("a", { href: authorityHref(value) }, `all inspections of ${name}`),
          ", or ",
          stateLink(
            { ...state, q: "", authority: value, show: pageSize },
            `every finding on ${name}`,
          ),
        ]
      : [element("a", { href: authorityHref(value) }, name), " (no report of it is on this site)"],
  );
  return element(
    "p",
    {},
    exact ? "An authority has this name: " : "An authority may be meant: ",
    ...lines.flatMap((line, at) => (at === 0 ? line : ["; ", ...line])),
    ".",
  );
}
