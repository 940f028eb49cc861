import { formatNumber } from "../../view/format-number.ts";
import type { FacetCounts } from "../../view/search/filter-records.ts";
import {
  filterNames,
  pageSize,
  readState,
  type FilterName,
  type SearchState,
} from "../../view/search/search-state.ts";

/** The state that the form's fields hold; what has no field (one report only) stays as it was. */
export function stateOfForm(form: HTMLFormElement, before: SearchState): SearchState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") params.set(name, value);
  }
  return { ...readState(params.toString()), report: before.report, show: pageSize };
}

/** Puts a state into the form's fields. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      const value = String(state[field.name as keyof SearchState]);
      if (field.type === "checkbox") field.checked = value !== "";
      else field.value = value;
    }
  }
}

/** Writes beside each choice how many paragraphs it would leave; without counts, the choices alone. */
export function showCounts(form: HTMLFormElement, counts: FacetCounts | null): void {
  for (const option of form.querySelectorAll<HTMLOptionElement>("option[data-name]")) {
    const name = option.dataset["name"] ?? "";
    const filter = option.closest("select")?.name as FilterName;
    const count = counts?.[filter].get(option.value) ?? 0;
    option.textContent = counts === null ? name : `${name} (${formatNumber(count)})`;
  }
  const marked = form.querySelector("[data-marked]");
  const count = counts?.marked.get("1") ?? 0;
  if (marked !== null) marked.textContent = counts === null ? "" : `(${formatNumber(count)})`;
}

/** A filter that is set, in words: "Authority: Somerset". */
export type ActiveFilter = { name: FilterName; words: string };

/** The filters that are set. `reports` names each report by its id. */
export function activeFilters(
  form: HTMLFormElement,
  state: SearchState,
  nameOfReport: (id: string) => string,
): ActiveFilter[] {
  return filterNames
    .filter((name) => state[name] !== "")
    .map((name) => {
      if (name === "report") return { name, words: `Report: ${nameOfReport(state.report)}` };
      if (name === "marked") return { name, words: "Only marked “(Recommendation)”" };
      const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      const label = select?.labels[0]?.textContent.trim() ?? name;
      const option = select?.selectedOptions[0]?.dataset["name"] ?? state[name];
      return { name, words: `${label}: ${option}` };
    });
}
