import type { GlossaryTerm } from "../../model/glossary.ts";
import type { IndexedPage } from "./indexed-page.ts";

/** The terms of the glossary, a page each: they stand on one page of the site, and each is found by itself. */
export function termPages(terms: readonly GlossaryTerm[], glossary: string): IndexedPage[] {
  return terms.map(({ id, term, name, meaning }) => ({
    url: `${glossary}#${id}`,
    kind: "term",
    title: name === null ? term : `${term} (${name})`,
    names: name === null ? [term] : [term, name],
    note: meaning,
    paragraphs: [{ text: meaning }],
  }));
}
