import type { Report, TopicSet } from "../../model/index.ts";
import { compareReports } from "../../view/comparison/compare.ts";
import { comparisonCsv } from "../../view/comparison/comparison-csv.ts";
import { otherPairs, type NamedPair } from "../../view/comparison/other-pairs.ts";
import type { Succession } from "../../view/comparison/relation.ts";
import { compareHref, dataHref, reportHref, reportJsonHref } from "../href.ts";
import "./compare-filter.ts";
import { comparisonMarkup, comparisonTitle } from "./comparison.ts";
import { openTarget, rememberRows } from "./open-rows.ts";
import { toDom } from "./to-dom.ts";

/**
 * Two reports chosen in the address, `?a=<id>&b=<id>`. Goes to the prepared page where there is one in that
 * order; else reads both reports' JSON and puts the comparison here, made by the same functions.
 */
class CompareAny extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search);
    const [a, b] = [query.get("a") ?? "", query.get("b") ?? ""];
    if (a === "" && b === "") return;
    choose("a", a);
    choose("b", b);
    const mistake = mistakeIn(a, b);
    if (mistake !== null) {
      this.#say(mistake);
      return;
    }
    const pairs = preparedOnPage();
    if (pairs.some(({ earlier, later }) => earlier === a && later === b)) {
      location.replace(compareHref(a, b) + location.hash);
      return;
    }
    this.#say("Reading both reports.");
    this.#show(a, b, pairs).catch(() => this.#apologise(a, b));
  }

  async #show(a: string, b: string, pairs: readonly NamedPair[]): Promise<void> {
    const [reportA, reportB, topics] = await Promise.all([
      read<Report>(reportJsonHref(a)),
      read<Report>(reportJsonHref(b)),
      read<TopicSet>(`${dataHref()}topics.json`),
    ]);
    const authorities = JSON.parse(this.dataset["succession"] ?? "[]") as Succession[];
    const comparison = compareReports(reportA, reportB, { topics, authorities });
    const csv = new Blob([comparisonCsv(comparison)], { type: "text/csv" });
    const facts = { others: otherPairs(pairs, a, b), csvHref: URL.createObjectURL(csv) };
    this.replaceChildren(toDom(comparisonMarkup(comparison, facts), document));
    document.title = document.title.replace(
      /^[^·]*/u,
      `${comparisonTitle(comparison.a, comparison.b)} `,
    );
    rememberRows(this, `${a} ${b}`);
    const intro = document.getElementById("compare-intro");
    if (intro !== null) intro.hidden = true;
    openTarget();
  }

  #say(...words: (string | Node)[]): void {
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    status.className = "notice";
    status.append(...words);
    this.replaceChildren(status);
  }

  #apologise(a: string, b: string): void {
    this.#say(
      "The two reports could not be put side by side here. Read them one by one: ",
      link(reportHref(a), a),
      ", ",
      link(reportHref(b), b),
      ".",
    );
  }
}

function mistakeIn(a: string, b: string): string | null {
  if (a === "") return "Choose a first report to compare with.";
  if (b === "") return "Choose a second report to compare with.";
  if (a === b) return "Both are the same report. Choose another for one of them.";
  const unknown = [a, b].filter((id) => optionOf("a", id) === null);
  if (unknown.length === 0) return null;
  return `We hold no report called ${unknown.map((id) => `“${id}”`).join(" or ")}. Choose from the lists.`;
}

function selectOf(name: "a" | "b"): HTMLSelectElement | null {
  return document.querySelector(`form.compare-picker select[name="${name}"]`);
}

function optionOf(name: "a" | "b", id: string): HTMLOptionElement | null {
  return [...(selectOf(name)?.options ?? [])].find(({ value }) => value === id) ?? null;
}

function choose(name: "a" | "b", id: string): void {
  const option = optionOf(name, id);
  if (option !== null) option.selected = true;
}

/** The prepared comparisons are the links of this page. */
function preparedOnPage(): NamedPair[] {
  return [...document.querySelectorAll<HTMLElement>("a[data-earlier][data-later]")].map(
    ({ dataset, textContent }) => ({
      earlier: dataset["earlier"] ?? "",
      later: dataset["later"] ?? "",
      name: textContent.trim(),
    }),
  );
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement("a");
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

async function read<T>(href: string): Promise<T> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  return (await answer.json()) as T;
}

customElements.define("compare-any", CompareAny);
