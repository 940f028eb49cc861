import { findAuthorityByName } from "../../search/query/find-authority-by-name.ts";
import { formatNumber } from "../../wording/format-number.ts";
import type { FacetCounts } from "../../search/query/filter-records.ts";
import {
  filterNames,
  pageSize,
  readState,
  type FilterName,
  type SearchState,
} from "../../search/query/search-state.ts";
import { choicesOf, type Choice } from "./choices.ts";
import { TypedChoice } from "./typed-choice.ts";

/** The state that the form's fields hold; what has no field (one report only) stays as it was. */
export function stateOfForm(form: HTMLFormElement, before: SearchState): SearchState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") params.set(name, value);
  }
  return { ...readState(params.toString()), report: before.report, show: pageSize };
}

/** The state with authorities by their ids, where an address names one in words ("Hull"). */
export function withKnownNames(form: HTMLFormElement, state: SearchState): SearchState {
  const id = (name: "authority" | "neighbours") => {
    const choices = optionsOf(form, name);
    if (state[name] === "" || choices.some(({ value }) => value === state[name]))
      return state[name];
    return findAuthorityByName(state[name], choices)?.value ?? state[name];
  };
  return { ...state, authority: id("authority"), neighbours: id("neighbours") };
}

/** The choices of a list of the form, without "all". */
export function optionsOf(form: HTMLFormElement, name: FilterName): Choice[] {
  const select = selectOf(form, name);
  return select === null ? [] : choicesOf(select);
}

function selectOf(form: HTMLFormElement, name: FilterName): HTMLSelectElement | null {
  return form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
}

/** Puts a state into the form's fields. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    if (field.name === "") continue;
    const value = String(state[field.name as keyof SearchState]);
    if (field.type === "checkbox") field.checked = value !== "";
    else field.value = value;
    // What the address asks for stays asked for, though no list has it.
    if (field instanceof HTMLSelectElement && field.value !== value) {
      const unknown = new Option(value, value, false, true);
      unknown.dataset["name"] = value;
      field.append(unknown);
    }
  }
  for (const choice of form.querySelectorAll("typed-choice")) {
    if (choice instanceof TypedChoice) choice.show();
  }
}

/** Writes beside each choice how many paragraphs it would leave; without counts, the choices alone. */
export function showCounts(form: HTMLFormElement, counts: FacetCounts | null): void {
  for (const option of form.querySelectorAll<HTMLOptionElement>("option[data-name]")) {
    const name = option.dataset["name"] ?? "";
    const filter = option.closest("select")?.name as FilterName;
    const count = counts?.[filter].get(option.value) ?? 0;
    option.textContent = counts === null ? name : `${name} (${formatNumber(count)})`;
    if (counts === null) delete option.dataset["count"];
    else option.dataset["count"] = String(count);
  }
  const marked = form.querySelector("[data-marked]");
  const count = counts?.marked.get("1") ?? 0;
  if (marked !== null) marked.textContent = counts === null ? "" : `(${formatNumber(count)})`;
}

/** A filter that is set, in words: "Authority: Somerset". */
export type ActiveFilter = { name: FilterName; words: string };

/** The filters that are set. `nameOfReport` names a report by its id. */
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
      const label = selectOf(form, name)?.dataset["label"] ?? name;
      const option = optionsOf(form, name).find(({ value }) => value === state[name]);
      return { name, words: `${label}: ${option?.name ?? state[name]}` };
    });
}
