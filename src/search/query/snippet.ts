import type { Stretch } from "./match-text.ts";

/** A piece of a snippet: shown as it is, or marked as found. */
export type Piece = { text: string; marked: boolean };

const shown = 340;
const lead = 60;

/** The part of a text where most was found, cut between words, in pieces; "…" says where it was cut. */
export function snippet(text: string, found: readonly Stretch[]): Piece[] {
  const { from, to } =
    text.length <= shown * 1.25 ? { from: 0, to: text.length } : cut(text, found);
  const pieces: Piece[] = [];
  let at = from;
  for (const stretch of found) {
    if (stretch.from < at || stretch.to > to) continue;
    if (stretch.from > at) pieces.push({ text: text.slice(at, stretch.from), marked: false });
    pieces.push({ text: text.slice(stretch.from, stretch.to), marked: true });
    at = stretch.to;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false });
  if (from > 0) pieces.unshift({ text: "… ", marked: false });
  if (to < text.length) pieces.push({ text: " …", marked: false });
  return pieces;
}

/** The stretch of about the length shown that has the most matches, a little text before the first. */
function cut(text: string, found: readonly Stretch[]): Stretch {
  let best = 0;
  let most = 0;
  for (const { from } of found) {
    const within = found.filter((other) => other.from >= from && other.to <= from + shown - lead);
    if (within.length > most) {
      most = within.length;
      best = from;
    }
  }
  const start = best <= lead * 2 ? 0 : text.indexOf(" ", best - lead) + 1;
  if (start + shown >= text.length) return { from: start, to: text.length };
  const end = text.lastIndexOf(" ", start + shown);
  return { from: start, to: end > start ? end : start + shown };
}
