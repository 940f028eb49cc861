import { textOf, type Block } from "../../document.ts";
import { headingKey } from "../../frameworks/heading-key.ts";
import type { Loss } from "../../loss.ts";

/** Share of a row's words that its heading has: the table shortens headings, and misspells them. */
const sameWords = 0.7;

/** Characters of the longest heading. */
const longest = 250;

const wordsOf = (text: string): string[] => headingKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A block that may be a heading: its length, its words, and the page it begins on. */
type Label = { length: number; words: Set<string>; page: number };

function labelsOf(blocks: readonly Block[]): Label[] {
  return blocks.flatMap((node) => {
    const [place] = node.data.places;
    const [label = ""] = textOf(node).split("\t");
    if (node.data.role !== "text" || place === undefined || label.length > longest) return [];
    return [{ length: label.length, words: new Set(wordsOf(label)), page: place.from }];
  });
}

/** The pages on which a block begins that has so large a share of the row's words, and few others. */
function pagesOf(title: string, labels: readonly Label[], share: number): Set<number> {
  const words = wordsOf(title);
  const least = words.length * share;
  const likely = labels.filter(
    (label) =>
      label.length <= title.length + 60 &&
      words.filter((word) => label.words.has(word)).length >= least,
  );
  return new Set(likely.map(({ page }) => page));
}

/**
 * Whether each part that the contents table names begins on the page it names. `printed`: the number on each page of
 * the file that has one; where pages have none, they are counted.
 */
export function tellContents(
  blocks: readonly Block[],
  pages: number,
  printed: ReadonlyMap<number, number>,
): Loss[] {
  const rows = blocks.filter(({ data }) => data.role === "contents");
  const labels = rows.length === 0 ? [] : labelsOf(blocks);
  const byNumber = new Map([...printed].map(([page, number]) => [number, page]));
  return rows.flatMap((node): Loss[] => {
    const [title = "", named] = node.data.cells ?? [];
    const [place = null] = node.data.places;
    if (named === undefined || place === null || headingKey(title) === "contents") return [];
    const page = byNumber.get(Number(named)) ?? Number(named);
    const differs = (message: string): Loss[] => {
      return [{ rule: "contents-differ", severity: "warning", message, place }];
    };
    if (page > pages) {
      return differs(`The contents name "${title}" on page ${named}; the file ends before it`);
    }
    if (pagesOf(title, labels, sameWords).has(page)) return [];
    const elsewhere = [...pagesOf(title, labels, 1)].map((found) => printed.get(found) ?? found);
    const where =
      elsewhere.length === 0
        ? "no such heading was found there"
        : `it begins on page ${elsewhere.join(" or ")}`;
    return differs(`The contents name "${title}" on page ${named}; ${where}`);
  });
}
