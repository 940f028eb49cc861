import type { PageAnswer } from "./page-index.ts";
import type { PageHit } from "../../search/pages/page-search.ts";
import { pageKindNames, type PageKind } from "../../search/pages/page-kinds.ts";
import { element } from "../element/element.ts";

/** Results of one kind, best first. */
export type ResultGroup = { kind: PageKind; hits: PageHit[] };

/** The results by kind, the kind of the best result first. */
function groupsOf(hits: readonly PageHit[]): ResultGroup[] {
  const groups = new Map<PageKind, PageHit[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  return [...groups].map(([kind, own]) => ({ kind, hits: own }));
}

/**
 * The choices of the list: the results in groups, then the way to every finding. Links, so that they can be opened
 * in another tab; `id` begins the ids of all.
 */
export function resultList(id: string, typed: string, answer: PageAnswer, search: string): Node[] {
  const groups = groupsOf(answer.hits).map(({ kind, hits }) =>
    element(
      "div",
      { role: "group", "aria-labelledby": `${id}-${kind}` },
      element(
        "div",
        { id: `${id}-${kind}`, class: "kind", role: "presentation" },
        pageKindNames[kind],
      ),
      ...hits.map((hit, at) =>
        element(
          "a",
          { role: "option", id: `${id}-${kind}-${at}`, tabindex: "-1", href: hit.href },
          element("span", { class: "title" }, hit.title),
          hit.note === "" ? null : element("span", { class: "note" }, hit.note),
        ),
      ),
    ),
  );
  const all = element(
    "a",
    {
      role: "option",
      id: `${id}-all`,
      tabindex: "-1",
      href: `${search}?${new URLSearchParams({ q: typed }).toString()}`,
    },
    element("span", { class: "title" }, `Search every finding for “${typed}”`),
  );
  return [...groups, all];
}

/** What is said above the list: that other words were looked for, or that nothing was found. */
export function remarkOn(typed: string, { hits, instead }: PageAnswer): string {
  if (hits.length === 0) return `No page has “${typed}”.`;
  return instead === null ? "" : `No page has “${typed}”. These have “${instead}”:`;
}
