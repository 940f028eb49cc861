import { plainText } from "../extract/statistics/plain-text.ts";

/** A number that a text prints: its value, whether a thousands sign tells that it is no year, and what follows it. */
export type PrintedNumber = { value: number; signed: boolean; after: string };

const number = /\d+(?:[, ]\d{3})*(?:\.\d+)?/gu;
/** "48 300" may be one number or two, "10 2014" is two. */
const pieces = /\d+(?:\.\d+)?/gu;

/** All numbers of a text, those in words too, in reading order; where a space may join two, each way of reading it. */
export function printedNumbers(text: string): PrintedNumber[] {
  const plain = plainText(text);
  return [...plain.matchAll(number)].flatMap((match) => {
    const [whole] = match;
    const after = plain.slice(match.index + whole.length, match.index + whole.length + 60);
    const joined = {
      value: Number(whole.replace(/[, ]/gu, "")),
      signed: /[, ]/u.test(whole),
      after,
    };
    if (!joined.signed) return [joined];
    const apart = [...whole.matchAll(pieces)].map(([piece]) => ({
      value: Number(piece),
      signed: false,
      after,
    }));
    return [joined, ...apart];
  });
}
