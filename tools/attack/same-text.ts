/** The letters and figures of a text, by which it is known again whatever became of its marks and spaces. */
export const textKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Letters of each piece by which a paragraph is known again after damage, and from one piece's start to the next's. */
type Piece = { length: number; step: number };

/** A few changed letters leave no long piece of a short paragraph whole. */
const pieceOf = (own: string): Piece =>
  own.length <= 120 ? { length: 8, step: 4 } : { length: 24, step: 8 };

/** A paragraph torn in two, or with a few letters changed, keeps more than this share of its pieces together. */
const leastShare = 0.4;

function piecesOf(own: string): string[] {
  const { length, step } = pieceOf(own);
  if (own.length <= length) return [own];
  const count = Math.floor((own.length - length) / step) + 1;
  return Array.from({ length: count }, (_, index) =>
    own.slice(index * step, index * step + length),
  );
}

/** Whether a paragraph, damaged, may be another one or part of it; both are given as their keys. */
export function sameText(own: string, other: string): boolean {
  const pieces = piecesOf(own);
  return pieces.filter((part) => other.includes(part)).length >= pieces.length * leastShare;
}
