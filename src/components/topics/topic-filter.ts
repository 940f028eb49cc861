/**
 * Filters a subject's findings by the grade of their area at the time: what did inspectors write where it was
 * outstanding? Builds its own control, so that without scripts there is none that does nothing.
 */
class TopicFilter extends HTMLElement {
  connectedCallback(): void {
    const findings = [
      ...(this.closest("section")?.querySelectorAll<HTMLElement>("[data-grade]") ?? []),
    ];
    const select = document.createElement("select");
    select.append(new Option("any grade", ""));
    for (const [tone, words] of grades) {
      const count = findings.filter(({ dataset }) => dataset["grade"] === tone).length;
      if (count > 0) select.append(new Option(`${words} (${count})`, tone));
    }
    if (select.options.length < 3) return;
    const label = document.createElement("label");
    label.append("Where the area was then graded ", select);
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    select.addEventListener("change", () => {
      for (const finding of findings) {
        finding.hidden = select.value !== "" && finding.dataset["grade"] !== select.value;
      }
      const shown = findings.filter((finding) => !finding.hidden).length;
      status.textContent = `${shown} ${shown === 1 ? "finding" : "findings"} shown.`;
    });
    this.replaceChildren(label, status);
  }
}

const grades = [
  ["outstanding", "Outstanding"],
  ["good", "Good"],
  ["requires-improvement", "Requires improvement"],
  ["inadequate", "Inadequate"],
] as const;

customElements.define("topic-filter", TopicFilter);
