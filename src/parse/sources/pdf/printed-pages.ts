import { textOf, type Block } from "../../document.ts";
import type { Loss } from "../../loss.ts";

/** The numbers that the foot or head of each page may mean as its own, by page of the file. */
function candidates(blocks: readonly Block[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const node of blocks) {
    const [place] = node.data.places;
    if (node.data.role !== "furniture" || place === undefined) continue;
    // "7", "Page 7", "12 to 23 July 2023 7"
    const number = /(?:^|\s)(\d{1,3})$/u.exec(textOf(node).trim())?.[1];
    if (number === undefined) continue;
    found.set(place.from, [...(found.get(place.from) ?? []), Number(number)]);
  }
  return found;
}

/** "page 4 is", "pages 4 to 6 are". */
function span(from: number, to: number): string {
  return from === to ? `page ${from} is` : `pages ${from} to ${to} are`;
}

/**
 * The number printed on each page that has one, by page of the file. Of several the one that goes on with the page
 * before counts: a foot may end in another number.
 */
export function printedPages(blocks: readonly Block[], pages: number): Map<number, number> {
  const printed = new Map<number, number>();
  const found = candidates(blocks);
  let shift = 0;
  for (let page = 1; page <= pages; page++) {
    const [first, ...others] = found.get(page) ?? [];
    if (first === undefined) continue;
    const number = others.includes(page + shift) ? page + shift : first;
    printed.set(page, number);
    shift = number - page;
  }
  return printed;
}

/**
 * Whether the numbers printed on the pages run as the pages do. A gap is pages that are gone; a repeat or a step
 * back is pages that stand twice or out of their order. Pages without a number, as covers, tell nothing.
 */
export function tellPages(printed: ReadonlyMap<number, number>): Loss[] {
  const losses: Loss[] = [];
  let last: { page: number; number: number } | null = null;
  for (const [page, number] of printed) {
    // A cover that is not counted puts the numbers behind the pages, never before them.
    const due: number = last === null ? page : last.number + page - last.page;
    const message: string =
      number > due
        ? `Printed ${span(due, number - 1)} missing: page ${page} of the file is numbered ${number}`
        : `Page ${page} of the file is numbered ${number}, where ${due} should follow: a page stands twice or out of its order`;
    if (number > due || (last !== null && number < due)) {
      const place = { unit: "page" as const, from: page, to: page };
      losses.push({ rule: "page-missing", severity: "error", message, place });
    }
    last = { page, number };
  }
  return losses;
}
