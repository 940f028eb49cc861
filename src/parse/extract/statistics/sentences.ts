import { sentencesOf } from "./plain-text.ts";

/** The sentence that holds a place of the text. */
export function sentenceAt(text: string, index: number): string {
  const start = sentenceStart(text, index);
  return sentencesOf(text.slice(start))[0] ?? text;
}

/** Where the sentence that holds a place of the text begins. */
export function sentenceStart(text: string, index: number): number {
  let start = 0;
  for (const sentence of sentencesOf(text)) {
    const end = start + sentence.length + 1;
    if (index < end) return start;
    start = end;
  }
  return 0;
}
