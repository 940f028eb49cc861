import { block, countCharacters, type Block, type SourceTree } from "../document.ts";

/** A block and the range of the source text (UTF-16 offsets, end excluded) it was read from. */
export type Ranged = { node: Block; start: number; end: number };

/** Line numbers of a text by offset. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** The line, counted from 1, that holds an offset. */
  at(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The place of a range, without the white space at its ends. */
  place(text: string, start: number, end: number): Block["data"]["places"][number] {
    const slice = text.slice(start, end);
    const from = start + (slice.length - slice.trimStart().length);
    const to = Math.max(from, start + slice.trimEnd().length - 1);
    return { unit: "line", from: this.at(from), to: this.at(to) };
  }
}

const onlyMarks = /^[^\p{L}\p{N}]*$/u;

/**
 * The flat tree of a text: the blocks in order, and between them whatever of the source no block holds,
 * so that every character is in exactly one block. Leftover marks are furniture; leftover words are
 * blocks of their own, to be placed or listed.
 */
export function treeOf(
  text: string,
  form: "text" | "markdown",
  ranged: readonly Ranged[],
  lines = new Lines(text),
): SourceTree {
  const children: Block[] = [];
  let done = 0;
  const leftover = (start: number, end: number): void => {
    const rest = text.slice(start, end);
    const characters = countCharacters(rest);
    if (characters === 0) return;
    children.push(
      block(rest.trim(), {
        places: [lines.place(text, start, end)],
        characters,
        role: onlyMarks.test(rest) ? "furniture" : "text",
      }),
    );
  };
  for (const { node, start, end } of ranged) {
    leftover(done, start);
    const from = Math.max(start, done);
    node.data.characters = countCharacters(text.slice(from, end));
    node.data.places = [lines.place(text, from, end)];
    children.push(node);
    done = Math.max(done, end);
  }
  leftover(done, text.length);
  return {
    type: "root",
    children,
    data: { form, pages: null, characters: countCharacters(text), losses: [] },
  };
}
