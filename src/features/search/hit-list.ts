import { formatNumber } from "../../wording/format-number.ts";
import { citeShort, hitLine, reportOf } from "../../search/query/hit-words.ts";
import type { Hit } from "../../search/query/run-search.ts";
import type { SearchIndex } from "../../search/index/search-index.ts";
import { snippet } from "../../search/query/snippet.ts";
import { beginningOf, foundWords } from "../../search/query/found-words.ts";
import type { FoundInParagraph } from "../../ui/copy-link/found-memory.ts";
import { findingHref, problemHref } from "../../routes/href.ts";
import { element } from "../../ui/element/element.ts";

export type NameOfSubject = (id: string) => string;

/** What a list of results needs beside the results. */
export type HitContext = {
  index: SearchIndex;
  nameOfSubject: NameOfSubject;
  /** Where the list is grouped by authority: how many were found of each, and a link to all of one. */
  grouped: {
    counts: ReadonlyMap<string, number>;
    all: (authority: string, words: string) => HTMLElement;
  } | null;
};

/** The results as a list, or as a list for each authority. */
export function hitList(hits: readonly Hit[], context: HitContext): HTMLElement[] {
  if (context.grouped === null) return [element("ol", { class: "hits" }, ...items(hits, context))];
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const { id } = reportOf(context.index, hit.record).authority;
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [hit]);
    else known.push(hit);
  }
  return [...groups].map(([id, own]) => authorityGroup(id, own, context));
}

function authorityGroup(id: string, hits: readonly Hit[], context: HitContext): HTMLElement {
  const [first] = hits;
  const name = first === undefined ? id : reportOf(context.index, first.record).authority.name;
  const count = context.grouped?.counts.get(id) ?? hits.length;
  return element(
    "section",
    { class: "hit-group", "aria-label": name },
    element("h3", {}, name, " ", element("span", { class: "soft" }, `(${formatNumber(count)})`)),
    element("ol", { class: "hits" }, ...items(hits, context)),
    context.grouped === null || hits.length >= count
      ? null
      : element("p", {}, context.grouped.all(id, `All ${formatNumber(count)} on ${name}`)),
  );
}

function items(hits: readonly Hit[], context: HitContext): HTMLElement[] {
  return hits.map((hit) => hitItem(hit, context));
}

function hitItem({ record, text, found: stretches, also }: Hit, context: HitContext): HTMLElement {
  const { index, grouped } = context;
  const href = paragraphHref(index, record);
  const found: FoundInParagraph = {
    words: foundWords(text, stretches),
    // Paragraphs of a summary have the address of their part.
    begins: index.kind[record] === "summary" ? beginningOf(text) : null,
  };
  const subject = index.subject[record] ?? null;
  return element(
    "li",
    { class: "hit" },
    element(
      grouped === null ? "h3" : "h4",
      {},
      element("a", { href, "data-found": JSON.stringify(found) }, citeShort(index, record)),
    ),
    element("p", { class: "hit-line soft" }, hitLine(index, record).join(" · ")),
    element(
      "p",
      { class: "hit-text" },
      ...snippet(text, stretches).map((piece) =>
        piece.marked ? element("mark", {}, piece.text) : piece.text,
      ),
    ),
    ...(index.doubts.get(record) ?? []).map(({ words, rule }) =>
      element(
        "p",
        { class: "doubt" },
        `${words} `,
        element("a", { href: problemHref(rule) }, "Why this may be wrong"),
      ),
    ),
    element(
      "p",
      { class: "hit-foot soft small" },
      ...(index.marked[record] === true
        ? [element("span", { class: "pointer" }, "Inspectors’ mark: recommendation")]
        : []),
      ...(subject === null
        ? []
        : [element("span", {}, `Main subject: ${context.nameOfSubject(subject)}`)]),
      ...(also.length === 0 || also.length > fewTwins ? [] : [alsoIn(index, also)]),
    ),
    also.length > fewTwins
      ? element(
          "details",
          { class: "soft small" },
          element("summary", {}, `Nearly the same words also in ${also.length} more`),
          element("p", {}, ...twinLinks(index, also)),
        )
      : null,
  );
}

/** More near-identical paragraphs than these are told as a number first. */
const fewTwins = 4;

/** Near-identical paragraphs of other reports are one piece of evidence: named, not listed again. */
function alsoIn(index: SearchIndex, records: readonly number[]): HTMLElement {
  return element("span", {}, "Nearly the same words also in ", ...twinLinks(index, records));
}

function twinLinks(index: SearchIndex, records: readonly number[]): (Node | string)[] {
  return records
    .map((record) => element("a", { href: paragraphHref(index, record) }, citeShort(index, record)))
    .flatMap((link, at) => (at === 0 ? [link] : ["; ", link]));
}

/** The permanent address of a paragraph. */
export function paragraphHref(index: SearchIndex, record: number): string {
  return findingHref({ report: reportOf(index, record).id, id: index.id[record] ?? "" });
}
