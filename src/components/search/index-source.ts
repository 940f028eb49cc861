import type { SearchIndex } from "../../view/search/search-index.ts";
import type { IndexSource } from "../../view/search/look-up.ts";
import { readLengths } from "../../view/search/lengths.ts";
import { readVocabulary } from "../../view/search/vocabulary.ts";
import { fileOf, readPlaces, readRecords } from "../../view/search/word-files.ts";
import { stemOf } from "../../view/search/words.ts";
import { fetchBytes, fetchText } from "./fetch-bytes.ts";

/** The index, and a way to have the files of a word fetched while it is still being typed. */
export type FetchedIndex = IndexSource & { preload: (word: string) => void };

/** The index at an address ("…/search-index/"): each of its files is fetched once, when it is first needed. */
export function indexSource(
  address: string,
  { size, files }: Pick<SearchIndex, "size" | "files">,
): FetchedIndex {
  const fetched = once((name) => fetchBytes(`${address}${files.words}/${name}.bin`));
  const vocabulary = once(async (name) => readVocabulary(await fetched(name)));
  const lengths = once(async (name) => readLengths(await fetched(name)));
  const texts = once(
    async (block) =>
      JSON.parse(await fetchText(`${address}${files.texts}/${block}.bin`)) as string[],
  );
  const stem: IndexSource["stem"] = async (wanted) => {
    const file = fileOf(files.firsts, wanted);
    const records = file < 0 ? null : readRecords(await fetched(`${file}`), wanted);
    if (records === null) return null;
    return { records, places: async () => readPlaces(await fetched(`${file}-places`), records) };
  };
  return {
    size,
    stem,
    lengths: () => lengths("lengths"),
    vocabulary: () => vocabulary("vocabulary"),
    texts: (block) => texts(String(block)),
    preload: (word) => {
      const file = fileOf(files.firsts, stemOf(word));
      // A failure shows when the word is searched.
      if (file >= 0) fetched(`${file}`).catch(() => undefined);
    },
  };
}

/** Keeps what was loaded; what failed to load is asked for again. */
function once<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const loaded = known.get(name) ?? load(name);
    known.set(name, loaded);
    loaded.catch(() => known.delete(name));
    return loaded;
  };
}
