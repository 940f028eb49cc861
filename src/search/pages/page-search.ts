import { isEverywhere, placedWords, splitWords, stemOf } from "../../text/words.ts";
import { pageKinds, type PageKind } from "./page-kinds.ts";

/** Where, within the folder of the index of pages, the index of paragraphs stands. */
export const paragraphFolder = "paragraphs";

/** What of Pagefind's answers is used. */
export type PagefindResult = { score: number; data: () => Promise<PagefindPage> };
export type PagefindPage = {
  url: string;
  meta: Readonly<Record<string, string | undefined>>;
  content: string;
  anchors: readonly { id: string; text: string; location: number }[];
};
export type Pagefind = {
  search: (
    words: string,
    options: { filters: Readonly<Record<string, string>> },
  ) => Promise<{ results: readonly PagefindResult[] }>;
};

/** A page that was found, or a paragraph of one. */
export type PageHit = {
  kind: PageKind;
  href: string;
  title: string;
  /** What else is said of it in a line; of a paragraph, where its words stand. */
  note: string;
  score: number;
};

/** How many of a kind are looked at: each is a file more to fetch. */
const most: Readonly<Record<PageKind, number>> = {
  authority: 4,
  subject: 3,
  statistic: 3,
  term: 3,
  report: 2,
  page: 2,
  paragraph: 3,
};

/** What a reader most likely means, where pages of several kinds have the words equally well. */
const likelihood: Readonly<Record<PageKind, number>> = {
  authority: 1.2,
  subject: 1.15,
  statistic: 1.1,
  term: 1,
  page: 1,
  report: 0.9,
  paragraph: 1,
};

/**
 * Whoever types the whole name of an authority, or an abbreviation, means it. A term that is a plain word may be a
 * subject too.
 */
function isMeant(kind: PageKind, { meta }: PagefindPage, words: readonly string[]): boolean {
  const { title = "", names = "" } = meta;
  const others = names.split("; ");
  const meant =
    kind === "authority" ? [title, ...others] : kind === "term" && others.length > 1 ? others : [];
  return meant.some((name) => splitWords(name).join(" ") === words.join(" "));
}
/** Of "Somerset" and "North Somerset" who types "somer" rather means the first. */
const beginning = 2;
const begins = (title: string, words: readonly string[]) =>
  splitWords(title).join(" ").startsWith(words.join(" "));

const meantScore = 1000;

/** In so few words, those that nearly every page has tell nothing, and each would be a file more to fetch. */
const fewWords = 5;

/** What Pagefind is asked: of a few words those that tell something; of more, which may be a phrase, all. */
function askedWords(typed: string): string {
  const words = typed.trim().split(/\s+/u);
  const telling = words.filter((word) => !splitWords(word).every(isEverywhere));
  return words.length > fewWords || telling.length === 0 ? typed : telling.join(" ");
}

/** The pages of these kinds that have every word typed, best first. */
export async function searchPages(
  pagefind: Pagefind,
  typed: string,
  kinds: readonly PageKind[] = wholePages,
): Promise<PageHit[]> {
  const words = splitWords(typed);
  if (words.length === 0) return [];
  const asked = askedWords(typed);
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const { results } = await pagefind.search(asked, { filters: { kind } });
      return Promise.all(
        results.slice(0, most[kind]).map(async ({ score, data }) => {
          const page = await data();
          const text = [page.content, ...Object.values(page.meta)].join(" ");
          return hasEveryWord(text, words) ? [hitOf(page, kind, score, words)] : [];
        }),
      );
    }),
  );
  return found.flat(2).sort((one, other) => other.score - one.score);
}

/** Paragraphs that have the words as they were typed; where none has, those that have every word. */
export async function searchParagraphs(pagefind: Pagefind, typed: string): Promise<PageHit[]> {
  const words = splitWords(typed);
  if (words.length === 0) return [];
  const filters = { kind: "paragraph" };
  for (const asked of [`"${typed.replaceAll('"', " ").trim()}"`, typed]) {
    const { results } = await pagefind.search(asked, { filters });
    const hits = await Promise.all(
      results.slice(0, most.paragraph).map(async ({ score, data }) => {
        const hit = paragraphHit(await data(), score, words);
        return hit === null ? [] : [hit];
      }),
    );
    if (hits.flat().length > 0) return hits.flat();
  }
  return [];
}

/** Everything but paragraphs. */
const wholePages: readonly PageKind[] = pageKinds.filter((kind) => kind !== "paragraph");

/**
 * Pagefind answers a word that no page has with words that begin like it. A page counts where it has each word in any
 * of its forms, or a word that begins with what was typed.
 */
function hasEveryWord(text: string, words: readonly string[]): boolean {
  const own = splitWords(text);
  const stems = new Set(own.map(stemOf));
  return words.every(
    (word) =>
      isEverywhere(word) || stems.has(stemOf(word)) || own.some((each) => each.startsWith(word)),
  );
}

function hitOf(
  page: PagefindPage,
  kind: PageKind,
  score: number,
  words: readonly string[],
): PageHit {
  const { title = "", note = "" } = page.meta;
  return {
    kind,
    href: page.url,
    title,
    note,
    score: isMeant(kind, page, words)
      ? meantScore + score
      : score * likelihood[kind] * (kind === "authority" && begins(title, words) ? beginning : 1),
  };
}

/** The first paragraph of a part that has the words as they were typed, else one that has them all; null for neither. */
function paragraphHit(page: PagefindPage, score: number, words: readonly string[]): PageHit | null {
  const all = page.content.split(/\s+/u);
  const anchors = [...page.anchors].sort((one, other) => one.location - other.location);
  const paragraphs = anchors
    .map((anchor, at) => ({
      anchor,
      // The heading, which names the paragraph, stands before its text; Pagefind ends it with a full stop.
      text: all
        .slice(anchor.location, anchors[at + 1]?.location)
        .join(" ")
        .slice(anchor.text.length)
        .replace(/^[.\s]+/u, "")
        .trim(),
    }))
    .filter(({ text }) => hasEveryWord(text, words));
  const phrase = ` ${words.join(" ")} `;
  const best =
    paragraphs.find(({ text }) => ` ${splitWords(text).join(" ")} `.includes(phrase)) ??
    paragraphs[0];
  if (best === undefined) return null;
  const { anchor, text } = best;
  return {
    kind: "paragraph",
    href: `${page.url.replace(/#.*$/u, "")}#${anchor.id}`,
    title: `${page.meta["title"] ?? ""}, ${anchor.text.slice(0, 1).toLowerCase()}${anchor.text.slice(1)}`,
    note: excerpt(text, words),
    score,
  };
}

const excerptLength = 160;

/** A piece of the text around the first of the words. */
function excerpt(text: string, words: readonly string[]): string {
  const sought = words.find((word) => !isEverywhere(word)) ?? "";
  const found = placedWords(text).find(
    ({ word }) => stemOf(word) === stemOf(sought) || word.startsWith(sought),
  );
  const from = Math.max(0, (found?.from ?? 0) - excerptLength / 3);
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  const end =
    text.length <= start + excerptLength
      ? text.length
      : text.lastIndexOf(" ", start + excerptLength);
  return `${start === 0 ? "" : "… "}${text.slice(start, end)}${end === text.length ? "" : " …"}`;
}
