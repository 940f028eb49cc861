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

/** "page 4", "pages 4 to 6". */
function span(from: number, to: number): string {
  return from === to ? `page ${from}` : `pages ${from} to ${to}`;
}

/**
 * Whether the numbers printed on the pages run as the pages do. A gap is pages that are gone; a repeat or a step
 * back is pages that stand twice or out of their order. Pages without a number, as covers, tell nothing.
 */
export function tellPages(blocks: readonly Block[], pages: number): Loss[] {
  const losses: Loss[] = [];
  const tell = (page: number, message: string): void => {
    const place = { unit: "page" as const, from: page, to: page };
    losses.push({ rule: "page-missing", severity: "error", message, place });
  };
  const found = candidates(blocks);
  let last: { page: number; printed: number } | null = null;
  for (let page = 1; page <= pages; page++) {
    const numbers = found.get(page) ?? [];
    if (numbers.length === 0) continue;
    // A cover that is not counted puts the numbers behind the pages, never before them.
    const due = last === null ? page : last.printed + page - last.page;
    const printed: number = numbers.find((number) => number === due) ?? numbers[0] ?? due;
    if (printed > due) {
      const gone = span(due, printed - 1);
      tell(
        page,
        `Printed ${gone} ${due === printed - 1 ? "is" : "are"} missing: page ${page} of the file is numbered ${printed}`,
      );
    } else if (last !== null && printed < due) {
      tell(
        page,
        `Page ${page} of the file is numbered ${printed}, where ${due} should follow: a page stands twice or out of its order`,
      );
    }
    last = { page, printed };
  }
  return losses;
}
