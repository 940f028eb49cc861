import type { Area } from "../../../model/index.ts";
import type { Token } from "./tokens.ts";

/**
 * What some words name: areas; the whole (`bare`: in words that can mean less); what was named before (`pronoun`, as
 * "they"; `service`, as "the service"). Nothing of these: something that is no area.
 */
export type Subject = {
  areas: Area[];
  whole: boolean;
  bare: boolean;
  pronoun: boolean;
  service: boolean;
};

const nothing: Subject = { areas: [], whole: false, bare: false, pronoun: false, service: false };

/** The things named in a row ("safeguarding and services for looked after children"), and where the row ends. */
export type Row = { items: Subject[]; ends: number[]; to: number };

const ofName = new Set<Token["kind"]>(["topic", "whole", "filler", "pronoun", "service"]);

/** The row of subjects that begins at a token; null where none does. Each of its words is known. */
export function rowAt(tokens: readonly Token[], from: number): Row | null {
  const items: Subject[] = [];
  const ends: number[] = [];
  let at = from;
  for (;;) {
    const end = endOfName(tokens, at);
    const item = subjectOf(tokens.slice(at, end));
    if (item === null) break;
    items.push(item);
    ends.push(end);
    at = end;
    // "A, B and C", "for A, and for B": a row goes on only where another name follows.
    while (tokens[at]?.kind === "comma" || tokens[at]?.kind === "and") at += 1;
    if (at === end) break;
    if (tokens[at]?.kind === "link") at += 1;
  }
  const to = ends.at(-1);
  return to === undefined ? null : { items, ends, to };
}

/** One subject of several: what they name together. */
export function together(items: readonly Subject[]): Subject {
  const first = items[0];
  return items.length === 1 && first !== undefined
    ? first
    : {
        ...nothing,
        areas: items.flatMap(({ areas }) => areas),
        whole: items.length > 0 && items.every(({ whole, service }) => whole || service),
        bare: items.some(({ bare, service }) => bare || service),
      };
}

function endOfName(tokens: readonly Token[], from: number): number {
  let at = from;
  let end = from;
  for (;;) {
    const kind = tokens[at]?.kind ?? "end";
    const joins = kind === "link" && end > from;
    if (!ofName.has(kind) && !joins) return end;
    at += 1;
    if (!joins) end = at;
  }
}

function subjectOf(tokens: readonly Token[]): Subject | null {
  const has = (kind: Token["kind"]): boolean => tokens.some((token) => token.kind === kind);
  const topics = tokens.flatMap(({ kind, area }) => (kind === "topic" ? [area ?? null] : []));
  if (topics.length > 0) {
    const named = topics.flatMap((area) => area ?? []);
    // "Overall effectiveness of safeguarding" is a grade of safeguarding, and that of fostering of no area.
    const narrower = named.filter((area) => area !== "overall");
    const areas = narrower.length > 0 ? narrower : topics.includes(null) ? [] : named;
    return { ...nothing, areas };
  }
  const wholes = tokens.filter(({ kind }) => kind === "whole");
  if (wholes.length > 0) {
    return { ...nothing, whole: true, bare: wholes.every(({ bare }) => bare === true) };
  }
  if (has("service")) return { ...nothing, service: true };
  if (has("pronoun")) return { ...nothing, pronoun: true };
  return tokens.length === 0 ? null : nothing;
}
