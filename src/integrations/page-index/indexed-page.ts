import type { PageKind } from "../../search/pages/page-kinds.ts";

/** A page of the index that is no page of the site: a term of the glossary, a part of a report. */
export type IndexedPage = {
  /** Its address from the root of the site. No two may share one. */
  url: string;
  kind: PageKind;
  title: string;
  names?: readonly string[];
  note?: string;
  authority?: string;
  date?: string;
  framework?: string;
  grades?: string;
  paragraphs: readonly IndexedParagraph[];
};

/** A paragraph of it. `id` is its own address within the page, `name` what a result calls it; null for neither. */
export type IndexedParagraph = { id: string; name: string; text: string } | { text: string };

/** The page as Pagefind reads it: facts and filters in the head, each paragraph below a heading with its address. */
export function indexedHtml({ kind, title, paragraphs, ...page }: IndexedPage): string {
  const { names = [], note, authority, date, framework, grades } = page;
  const meta = { title, kind, names: names.join("; "), note, authority, date, framework, grades };
  const filters = { kind, authority, year: date?.slice(0, 4) };
  const tags = (attribute: string, all: Readonly<Record<string, string | undefined>>) =>
    Object.entries(all)
      .filter(([, content]) => content !== undefined && content !== "")
      .map(
        ([name, content = ""]) =>
          `<meta data-pagefind-${attribute}="${name}[content]" content="${escaped(content)}">`,
      )
      .join("");
  // The heading is the paragraph's name, not its words: it weighs nothing.
  const body = paragraphs.map((paragraph) =>
    "id" in paragraph
      ? `<h2 id="${escaped(paragraph.id)}" data-pagefind-weight="0">${escaped(paragraph.name)}</h2><p>${escaped(paragraph.text)}</p>`
      : `<p>${escaped(paragraph.text)}</p>`,
  );
  return `<html lang="en-GB"><head>${tags("meta", meta)}${tags("filter", filters)}</head><body data-pagefind-body>${body.join("")}</body></html>`;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => escapes[character] ?? character);
}
