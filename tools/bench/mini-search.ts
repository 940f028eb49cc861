import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import type { SearchReport } from "../../src/search/index/search-records.ts";
import { blocksOf } from "../../src/search/index/blocks.ts";

/** Where MiniSearch's page and index stand in the site. */
export const miniSearchFolder = "minisearch";

const options = { fields: ["text"], idField: "id" };

/**
 * Writes a MiniSearch index of the same paragraphs beside the site, as its documentation advises: one JSON file,
 * compressed, that the page loads whole. The paragraphs that are shown come from the same files as the site's.
 */
export function writeMiniSearch(
  reports: readonly SearchReport[],
  site: string,
): { seconds: number; bytes: number } {
  const folder = join(site, miniSearchFolder);
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  const index = new MiniSearch<{ id: string; text: string }>(options);
  reports.flatMap(blocksOf).forEach((texts, block) => {
    index.addAll(texts.map((text, within) => ({ id: `${block}/${within}`, text })));
  });
  const packed = gzipSync(JSON.stringify(index), { level: 9 });
  writeFileSync(join(folder, "index.bin"), packed);
  const seconds = (performance.now() - started) / 1000;
  const main = createRequire(import.meta.url).resolve("minisearch");
  copyFileSync(join(dirname(main), "..", "es", "index.js"), join(folder, "minisearch.js"));
  writeFileSync(join(folder, "index.html"), page);
  return { seconds, bytes: packed.length };
}

/** `ask` answers a query with the first ten paragraphs shown: every word, also as a beginning and with slips. */
const page = `<!doctype html>
<title>MiniSearch</title>
<ol></ol>
<script type="module">
  import MiniSearch from "./minisearch.js";
  const bytes = async (address) => {
    const response = await fetch(address);
    const stream = response.body.pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).text();
  };
  const opened = bytes("index.bin").then((json) =>
    MiniSearch.loadJSON(json, ${JSON.stringify(options)}),
  );
  const blocks = new Map();
  const block = (name) => {
    if (!blocks.has(name)) blocks.set(name, bytes(window.texts + name + ".bin").then(JSON.parse));
    return blocks.get(name);
  };
  window.ask = async (query) => {
    const index = await opened;
    const found = index.search(query, { combineWith: "AND", prefix: true, fuzzy: 0.2 });
    const texts = await Promise.all(
      found.slice(0, 10).map(async ({ id }) => {
        const [name, within] = id.split("/");
        return (await block(name))[Number(within)];
      }),
    );
    document.querySelector("ol").replaceChildren(
      ...texts.map((text) => {
        const item = document.createElement("li");
        item.textContent = text;
        return item;
      }),
    );
    return found.length;
  };
  window.ready = true;
</script>
`;
