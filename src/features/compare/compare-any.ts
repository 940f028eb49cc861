import type { Report, TopicSet } from "../../model/index.ts";
import { compareReports } from "../../analysis/comparison/compare.ts";
import type { ComparisonIndex } from "../../analysis/comparison/comparison-index.ts";
import { comparisonCsv } from "../../export/comparison-csv.ts";
import { namePair, otherPairs } from "../../analysis/comparison/other-pairs.ts";
import { preparedPairs } from "../../analysis/comparison/prepared-pairs.ts";
import "../../ui/copy-link/copy-link.ts";
import {
  compareHref,
  compareIndexHref,
  dataHref,
  reportHref,
  reportJsonHref,
} from "../../routes/href.ts";
import "./compare-filter.ts";
import { comparisonMarkup, comparisonTitle } from "./comparison.ts";
import { openTarget, rememberRows } from "./open-rows.ts";
import { readJson } from "./read-json.ts";
import "./report-picker.ts";
import "./share-link.ts";
import { toDom } from "./to-dom.ts";

/**
 * Two reports chosen in the address, `?a=<id>&b=<id>`. Goes to the prepared page where there is one in that
 * order; else reads both reports' JSON and puts the comparison here, made by the same functions.
 */
class CompareAny extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search);
    const [a, b] = [query.get("a") ?? "", query.get("b") ?? ""];
    const choices = { a, b };
    const picker = document.querySelector<HTMLElement>("report-picker");
    Object.assign(picker?.dataset ?? {}, choices);
    if (a === "" && b === "") return;
    const missing = missingIn(a, b);
    if (missing !== null) {
      this.#say(missing);
      return;
    }
    this.#say("Reading both reports.");
    this.#show(a, b).catch(() => this.#apologise(a, b));
  }

  async #show(a: string, b: string): Promise<void> {
    // Asked for all at once: what turns out not to be needed costs less than waiting for one after the other.
    const parts = Promise.all([
      readJson<Report>(reportJsonHref(encodeURIComponent(a))),
      readJson<Report>(reportJsonHref(encodeURIComponent(b))),
      readJson<TopicSet>(`${dataHref()}topics.json`),
    ]);
    parts.catch(() => undefined);
    const { reports, authorities } = await readJson<ComparisonIndex>(compareIndexHref());
    const byId = new Map(reports.map((report) => [report.id, report]));
    const unknown = [a, b].filter((id) => !byId.has(id));
    if (unknown.length > 0) {
      this.#say(
        `No report on this site called ${unknown.map((id) => `“${id}”`).join(" or ")}. Choose from the lists.`,
      );
      return;
    }
    const pairs = preparedPairs(reports, authorities);
    if (pairs.some(({ earlier, later }) => earlier === a && later === b)) {
      location.replace(compareHref(a, b) + location.hash);
      return;
    }
    const [reportA, reportB, topics] = await parts;
    const comparison = compareReports(reportA, reportB, { topics, authorities });
    const csv = new Blob([comparisonCsv(comparison)], { type: "text/csv" });
    const named = otherPairs(pairs, a, b).flatMap((pair) => namePair(pair, byId) ?? []);
    const facts = { others: named, csvHref: URL.createObjectURL(csv) };
    // The comparison has a picker of its own.
    document.getElementById("compare-intro")?.remove();
    this.replaceChildren(toDom(comparisonMarkup(comparison, facts), document));
    document.title = document.title.replace(
      /^[^·]*/u,
      `${comparisonTitle(comparison.a, comparison.b)} `,
    );
    rememberRows(this, `${a} ${b}`);
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

function missingIn(a: string, b: string): string | null {
  if (a === "") return "Choose a first report to compare with.";
  if (b === "") return "Choose a second report to compare with.";
  if (a === b) return "Both are the same report. Choose another for one of them.";
  return null;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement("a");
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

customElements.define("compare-any", CompareAny);
