import type { ComparisonIndex, ReportChoice } from "../../analysis/comparison/comparison-index.ts";
import { reportChoices } from "../../analysis/comparison/comparison-index.ts";
import { compareIndexHref, navHref } from "../../routes/href.ts";
import { element } from "../../ui/element/element.ts";
import "../search/typed-choice.ts";
import { readJson } from "./read-json.ts";

/**
 * Two fields to type authorities into and choose a report of each; `data-a` and `data-b` are chosen at first. Makes
 * its form once it is in sight: in a row that stays closed it reads nothing.
 */
class ReportPicker extends HTMLElement {
  connectedCallback(): void {
    const row = this.closest("details");
    if (row === null || row.open) void this.#fill();
    else row.addEventListener("toggle", () => void this.#fill(), { once: true });
  }

  async #fill(): Promise<void> {
    const choices = reportChoices(await readJson<ComparisonIndex>(compareIndexHref()));
    this.replaceChildren(
      element(
        "form",
        { class: "compare-picker", action: navHref("compare"), method: "get" },
        this.#field("a", "First report", choices),
        this.#field("b", "Second report", choices),
        element("p", {}, element("button", { type: "submit" }, "Compare")),
      ),
    );
  }

  #field(name: "a" | "b", label: string, choices: readonly ReportChoice[]): HTMLElement {
    const id = `pick-${name}`;
    const chosen = this.dataset[name] ?? "";
    const field = document.createElement("typed-choice");
    field.append(
      element("label", { for: id }, label),
      element(
        "select",
        {
          id,
          name,
          "data-label": label,
          "data-one": "report",
          "data-none": "No report on this site of an authority called",
        },
        element("option", { value: "" }, "Type an authority’s name"),
        ...choices.map((choice) =>
          element(
            "option",
            {
              value: choice.id,
              selected: choice.id === chosen,
              "data-name": choice.name,
              "data-aliases": choice.aliases.join("; ") || undefined,
            },
            choice.name,
          ),
        ),
      ),
    );
    return field;
  }
}

customElements.define("report-picker", ReportPicker);
