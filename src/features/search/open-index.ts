import type { Columns } from "../../search/index/columns.ts";
import type { IndexFiles } from "../../search/index/directory.ts";
import { searcher, type Search } from "../../search/query/run-search.ts";
import { readColumns, type SearchIndex } from "../../search/index/search-index.ts";
import type { SearchState } from "../../search/query/search-state.ts";
import { fetchText } from "./fetch-bytes.ts";
import { indexSource, type FetchedIndex } from "./index-source.ts";

/** The index, ready to be searched. */
export type OpenedIndex = {
  index: SearchIndex;
  source: FetchedIndex;
  search: (state: SearchState) => Promise<Search>;
};

/** Loads what every search needs, from the folder of the index. Throws where it cannot be loaded. */
export async function openIndex(address: string): Promise<OpenedIndex> {
  const named = await fetch(`${address}records.json`, { cache: "no-cache" });
  const files = (await named.json()) as IndexFiles;
  const source = indexSource(address, files);
  // Most searches have words: their directory is fetched beside the columns. A failure shows when it is needed.
  source.lengths().catch(() => undefined);
  const index = readColumns(JSON.parse(await fetchText(address + files.columns)) as Columns);
  return { index, source, search: searcher(index, source) };
}
