import type { SearchIndex } from "./search-index.ts";
import { filterRecords, type Filtered } from "./filter-records.ts";
import { lookUp, type Found, type IndexSource } from "./look-up.ts";
import { matchText, type Stretch, type TextQuery } from "./match-text.ts";
import { mayHavePhrase, recordsWithAll, relevance } from "./match-words.ts";
import { orderRecords } from "./order-records.ts";
import { lookupWords, parseQuery, type Query, type QueryPhrase } from "./parse-query.ts";
import type { SearchState } from "./search-state.ts";

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

/** A search under way. Its counts come from the index; where that is not enough, the text of each paragraph confirms or drops it. */
export type Search = {
  query: Query;
  words: Found[];
  /** How many paragraphs each word or phrase has on its own, before filters. */
  alone: Alone[];
  /** What is found as far as it is known now. */
  filtered: () => Filtered;
  /** The counts are exact: no paragraph counted is still to be confirmed. */
  certain: () => boolean;
  /** The first so many results, each confirmed. */
  hits: (count: number) => Promise<Hit[]>;
  /** Confirms the rest where that takes no more blocks than allowed; says whether all are confirmed. */
  confirm: (blocks: number) => Promise<boolean>;
};

const atOnce = 8;

/** Runs searches over one index. Words once looked up are kept, so a changed filter costs nothing. */
export function searcher(
  index: SearchIndex,
  source: IndexSource,
): (state: SearchState) => Promise<Search> {
  const known = new Map<string, Promise<Found>>();
  const find = (word: string): Promise<Found> => {
    const found = known.get(word) ?? lookUp(index, source, word);
    known.set(word, found);
    return found;
  };
  return async (state) => {
    const query = parseQuery(state.q);
    const [words, phrases] = await Promise.all([
      Promise.all(query.words.map(({ word }) => find(word))),
      Promise.all(query.phrases.map((phrase) => findPhrase(phrase, find))),
    ]);
    return startSearch(index, source, state, { query, words, phrases });
  };
}

type FoundPhrase = { phrase: QueryPhrase; words: { found: Found; offset: number }[] };

async function findPhrase(
  phrase: QueryPhrase,
  find: (word: string) => Promise<Found>,
): Promise<FoundPhrase> {
  const words = await Promise.all(
    lookupWords(phrase).map(async ({ word, offset }) => ({
      found: await find(word),
      offset,
    })),
  );
  return { phrase, words };
}

type Parts = { query: Query; words: Found[]; phrases: FoundPhrase[] };

function startSearch(
  index: SearchIndex,
  source: IndexSource,
  state: SearchState,
  { query, words, phrases }: Parts,
): Search {
  const textQuery: TextQuery = { words: words.map(({ text }) => text), phrases: query.phrases };
  // The index is sure of a word in its forms; of anything else only the text is.
  const needsText = phrases.length > 0 || words.some(({ text }) => text.by === "prefix");
  const candidates = recordsWithAll(index.size, [
    ...words.map(({ hits }) => hits),
    ...phrases.flatMap((each) => each.words.map(({ found }) => found.hits)),
  ]).filter((record) => phrases.every((phrase) => mayHave(index, record, phrase)));
  const scores = relevance(index, candidates, [
    ...words.map(({ hits }, at) => ({ hits, gap: query.words[at]?.gap ?? 1 })),
    ...phrases.flatMap((each) => each.words.map(({ found }) => ({ hits: found.hits, gap: 1 }))),
  ]);
  const ordered = orderRecords(index, candidates, scores, state);

  /** What the text of each candidate said: where it matches, or null where it does not. */
  const read = new Map<number, { text: string; found: Stretch[] } | null>();
  let filtered: Filtered | null = null;
  const stillFound = () =>
    (filtered ??= filterRecords(
      index,
      ordered.filter((record) => read.get(record) !== null),
      state,
    ));

  const readRecord = async (record: number) => {
    const known = read.get(record);
    if (known !== undefined) return known;
    const texts = await source.texts(index.block[record] ?? 0);
    const text = texts[index.within[record] ?? 0] ?? "";
    const found = matchText(text, textQuery);
    const result = found === null ? null : { text, found };
    read.set(record, result);
    if (result === null) filtered = null;
    return result;
  };
  const readAll = async (records: readonly number[]) => {
    for (let at = 0; at < records.length; at += atOnce) {
      await Promise.all(records.slice(at, at + atOnce).map(readRecord));
    }
  };
  const unread = () => (needsText ? ordered.filter((record) => !read.has(record)) : []);

  return {
    query,
    words,
    alone: [
      ...words.map(({ typed, hits }) => ({ printed: typed, records: hits.records })),
      ...phrases.map((each) => ({
        printed: `“${each.phrase.printed}”`,
        records: recordsWithAll(
          index.size,
          each.words.map(({ found }) => found.hits),
        ).filter((record) => mayHave(index, record, each)).length,
      })),
    ],
    filtered: stillFound,
    certain: () => unread().length === 0,
    hits: async (count) => {
      const wanted = stillFound().records;
      const hits: Hit[] = [];
      const shownTwins = new Set<readonly number[]>();
      for (let at = 0; at < wanted.length && hits.length < count; at += atOnce) {
        const batch = wanted.slice(at, at + atOnce);
        await Promise.all(batch.map(readRecord));
        for (const record of batch) {
          const result = read.get(record);
          if (result === undefined || result === null || hits.length === count) continue;
          const twins = index.twins.get(record);
          if (twins !== undefined && shownTwins.has(twins)) continue;
          if (twins !== undefined) shownTwins.add(twins);
          hits.push({ record, ...result, also: othersOf(twins, record, wanted) });
        }
      }
      return hits;
    },
    confirm: async (blocks) => {
      const rest = unread();
      const needed = new Set(rest.map((record) => index.block[record])).size;
      if (needed > blocks) return false;
      await readAll(rest);
      return true;
    },
  };
}

function mayHave(index: SearchIndex, record: number, { words }: FoundPhrase): boolean {
  return mayHavePhrase(
    index,
    record,
    words.map(({ found, offset }) => ({ hits: found.hits, offset })),
  );
}

function othersOf(
  twins: readonly number[] | undefined,
  record: number,
  wanted: readonly number[],
): number[] {
  if (twins === undefined) return [];
  return twins.filter((twin) => twin !== record && wanted.includes(twin));
}
