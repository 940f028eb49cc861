import type { SearchIndex } from "../index/search-index.ts";
import { filterRecords, type Filtered } from "./filter-records.ts";
import { exactly, lookUp, type Found, type IndexSource } from "../index/look-up.ts";
import { matchText, type Stretch, type TextQuery } from "./match-text.ts";
import { hasPhrase, recordsWithAll, relevance, type PhraseWord } from "./match-words.ts";
import { orderRecords } from "./order-records.ts";
import { parseQuery, type Query, type QueryPhrase } from "./parse-query.ts";
import type { SearchState } from "./search-state.ts";
import { mostOfAuthority, shownRecords } from "./shown-records.ts";
import { suggestQueries } from "./suggest-queries.ts";

/** A paragraph that was found, with what of its text answers the query. */
export type Hit = {
  record: number;
  text: string;
  found: Stretch[];
  /** Near-identical paragraphs of other reports that were found too. */
  also: number[];
};

/** A word or phrase of the query on its own. */
export type Alone = { printed: string; records: number };

/** A search that was run. All counts are exact: the index knows every word of every paragraph and its place. */
export type Search = {
  query: Query;
  words: Found[];
  /** How many paragraphs each word or phrase has on its own, before filters. */
  alone: Alone[];
  /** Queries the reader may have meant, where a word is in no paragraph or hardly any. */
  meant: string[];
  filtered: () => Filtered;
  /** The first so many results. */
  hits: (count: number) => Promise<Hit[]>;
};

/** Runs searches over one index. Words once looked up are kept, so a changed filter costs nothing. */
export function searcher(
  index: SearchIndex,
  source: IndexSource,
): (state: SearchState) => Promise<Search> {
  const sized = { ...source, size: index.size };
  const find = remembered((word, withPlaces: boolean) => lookUp(sized, word, withPlaces));
  const findExactly = remembered((word) => exactly(sized, word));
  return async (state) => {
    const query = parseQuery(state.q);
    const withPlaces = query.words.length + query.phrases.length > 1;
    const [lengths, words, phrases] = await Promise.all([
      query.words.length + query.phrases.length > 0
        ? source.lengths()
        : new Float32Array(index.size),
      Promise.all(query.words.map(({ word }) => find(word, withPlaces))),
      Promise.all(query.phrases.map((phrase) => findPhrase(phrase, findExactly))),
    ]);
    const lost = phrases.flatMap(({ phrase, words: own }) =>
      phrase.words.filter((_, at) => own[at]?.hits.records === 0),
    );
    const slips = await Promise.all(lost.map((word) => find(word, true)));
    return startSearch(index, source, state, { query, words, phrases, slips, lengths });
  };
}

function remembered<Rest extends unknown[], T>(
  look: (word: string, ...rest: Rest) => Promise<T>,
): (word: string, ...rest: Rest) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (word, ...rest) => {
    const key = [word, ...rest].join(" ");
    const found = known.get(key) ?? look(word, ...rest);
    known.set(key, found);
    // What failed to load is asked for again.
    found.catch(() => known.delete(key));
    return found;
  };
}

type FoundPhrase = { phrase: QueryPhrase; words: PhraseWord[] };

async function findPhrase(
  phrase: QueryPhrase,
  find: (word: string) => Promise<PhraseWord["hits"]>,
): Promise<FoundPhrase> {
  const words = await Promise.all(
    phrase.words.map(async (word, offset) => ({ hits: await find(word), offset })),
  );
  return { phrase, words };
}

type Parts = {
  query: Query;
  words: Found[];
  phrases: FoundPhrase[];
  /** Words of phrases that no paragraph has. */
  slips: Found[];
  lengths: Float32Array;
};

function startSearch(
  index: SearchIndex,
  source: IndexSource,
  state: SearchState,
  { query, words, phrases, slips, lengths }: Parts,
): Search {
  const textQuery: TextQuery = { words: words.map(({ text }) => text), phrases: query.phrases };
  const candidates = recordsWithAll(index.size, [
    ...words.map(({ hits }) => hits),
    ...phrases.flatMap((phrase) => phrase.words.map(({ hits }) => hits)),
  ]).filter((record) => phrases.every((phrase) => hasPhrase(record, rarestFirst(phrase.words))));
  const scores = relevance(lengths, candidates, [
    ...words.map(({ hits }, at) => ({ hits, gap: query.words[at]?.gap ?? 1 })),
    ...phrases.flatMap((phrase) => phrase.words.map(({ hits }) => ({ hits, gap: 1 }))),
  ]);
  const filtered = filterRecords(index, orderRecords(index, candidates, scores, state), state);
  return {
    query,
    words,
    alone: [
      ...words.map(({ typed, hits }) => ({ printed: typed, records: hits.records })),
      ...phrases.map((each) => ({
        printed: `“${each.phrase.printed}”`,
        records: withPhrase(index, each).length,
      })),
    ],
    meant: suggestQueries(state.q, [...words, ...slips]),
    filtered: () => filtered,
    hits: async (count) => {
      const ofAuthority = state.group === "authority" ? mostOfAuthority : Infinity;
      const shown = shownRecords(index, filtered.records, count, ofAuthority);
      return Promise.all(
        shown.map(async ({ record, also }) => {
          const texts = await source.texts(index.block[record] ?? 0);
          const text = texts[index.within[record] ?? 0] ?? "";
          return { record, text, found: matchText(text, textQuery) ?? [], also };
        }),
      );
    },
  };
}

function withPhrase(index: SearchIndex, { words }: FoundPhrase): number[] {
  const inOrder = rarestFirst(words);
  return recordsWithAll(
    index.size,
    words.map(({ hits }) => hits),
  ).filter((record) => hasPhrase(record, inOrder));
}

// A phrase is looked for from its rarest word, which stands in a paragraph once as a rule.
function rarestFirst(words: readonly PhraseWord[]): PhraseWord[] {
  return [...words].sort((one, other) => one.hits.places.length - other.hits.places.length);
}
