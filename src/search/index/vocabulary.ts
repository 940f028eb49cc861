import { ByteReader, ByteWriter } from "./bytes.ts";
import { compare, type IndexedStem } from "./index-words.ts";

/** Every word of the index in the order of its characters, and how many paragraphs have it. */
export type Vocabulary = { words: string[]; paragraphs: Int32Array };

/** Packs the words: each as what it shares with the one before it, and the rest. */
export function packVocabulary(stems: readonly IndexedStem[]): Uint8Array {
  const words = stems
    .flatMap(({ forms, paragraphs }) =>
      forms.map((form, at) => ({ form, paragraphs: paragraphs[at] ?? 0 })),
    )
    .sort((one, other) => compare(one.form, other.form));
  const packed = new ByteWriter();
  packed.number(words.length);
  let before = "";
  for (const { form } of words) {
    const shared = sharedBeginning(before, form);
    packed.number(shared);
    packed.text(form.slice(shared));
    before = form;
  }
  for (const { paragraphs } of words) packed.number(paragraphs);
  return packed.written();
}

export function readVocabulary(packed: Uint8Array): Vocabulary {
  const reader = new ByteReader(packed);
  const words: string[] = [];
  const size = reader.number();
  for (let at = 0; at < size; at += 1) {
    const shared = reader.number();
    words.push((words[at - 1] ?? "").slice(0, shared) + reader.text());
  }
  return { words, paragraphs: Int32Array.from(words, () => reader.number()) };
}

/** The words that begin with these letters. */
export function wordsFrom({ words }: Vocabulary, beginning: string): string[] {
  return words.filter((word) => word.startsWith(beginning));
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
