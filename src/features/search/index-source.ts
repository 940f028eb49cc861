import { readDirectory, type IndexFiles } from "../../search/index/directory.ts";
import type { IndexSource } from "../../search/index/look-up.ts";
import { readVocabulary } from "../../search/index/vocabulary.ts";
import { fileOf, readPlaces, readRecords } from "../../search/index/word-files.ts";
import { stemOf } from "../../text/words.ts";
import { fetchBytes, fetchText } from "./fetch-bytes.ts";

/** The index, and a way to have the files of a word fetched while it is still being typed. */
export type FetchedIndex = Omit<IndexSource, "size"> & { preload: (word: string) => void };

/** The index at an address ("…/search-index/"): each of its files is fetched once, when it is first needed. */
export function indexSource(address: string, files: IndexFiles): FetchedIndex {
  const fetched = once((name) => fetchBytes(`${address}${files.words}/${name}.bin`));
  const directory = once(async (name) => readDirectory(await fetched(name)));
  const vocabulary = once(async (name) => readVocabulary(await fetched(name)));
  const texts = once(
    async (block) =>
      JSON.parse(await fetchText(`${address}${files.texts}/${block}.bin`)) as string[],
  );
  const fileWith = async (stem: string) => fileOf((await directory("directory")).firsts, stem);
  return {
    stem: async (wanted) => {
      const file = await fileWith(wanted);
      const records = file < 0 ? null : readRecords(await fetched(`${file}`), wanted);
      if (records === null) return null;
      return { records, places: async () => readPlaces(await fetched(`${file}-places`), records) };
    },
    vocabulary: () => vocabulary("vocabulary"),
    lengths: async () => (await directory("directory")).lengths,
    texts: (block) => texts(String(block)),
    preload: (word) => {
      // A failure shows when the word is searched.
      fileWith(stemOf(word))
        .then((file) => (file < 0 ? undefined : fetched(`${file}`)))
        .catch(() => undefined);
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
