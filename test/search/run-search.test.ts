import { expect, test } from "vitest";
import { searcher } from "../../src/search/query/run-search.ts";
import { readState } from "../../src/search/query/search-state.ts";
import { sampleIndex, sampleSearchReport, sampleSource } from "./sample-index.ts";

const long =
  "The board has a clear focus on private fostering and its members know their duties well, and each of them reports every year on what was done to raise awareness among schools, doctors and carers.";

const reports = [
  sampleSearchReport("wandsworth-2018-07-20", [
    "Children are offered a timely return home interview.",
    "A return to the family home follows good interviews with parents.",
    "LAC reviews are on time.",
    "Managers lack oversight.",
    long,
  ]),
  sampleSearchReport("somerset-2015-03-27", [
    "Return home interviews are late; return-home interviews of looked after children too.",
    "Private foster carers are visited. Privately arranged fostering is known.",
    `${long} Well done.`,
    "The child in need plans are brief.",
    "Each child has plans, and need is known.",
  ]),
  sampleSearchReport("barnet-2018-01-01", ["Return home interviews are good."], {
    kind: "recommendation",
    area: null,
    marked: true,
  }),
];
const index = sampleIndex(reports);
const run = searcher(index, sampleSource(reports));

async function find(query: string) {
  const search = await run(readState(query));
  const hits = await search.hits(20);
  return { search, hits, names: hits.map(({ record }) => name(record)) };
}

function name(record: number): string {
  return `${index.reports[index.report[record] ?? 0]?.authority.id ?? ""} ${index.id[record] ?? ""}`;
}

test("every word must occur, in any form; words that stand together as typed come first", async () => {
  const { names } = await find("q=return+home+interviews");
  expect(names).toHaveLength(4);
  expect(names.at(-1)).toBe("wandsworth finding-2");
});

test("a short word is not the beginning of another", async () => {
  expect((await find("q=LAC")).names).toEqual(["wandsworth finding-3"]);
});

test("a phrase is found word for word, and counted before a text is read", async () => {
  const search = await run(readState('q="private fostering"'));
  expect(search.filtered().records).toHaveLength(2);
  expect(search.alone).toEqual([{ printed: "“private fostering”", records: 2 }]);
});

test("a phrase keeps the words that a search leaves out", async () => {
  expect((await find('q="child in need plans"')).names).toEqual(["somerset finding-4"]);
  expect((await find("q=child+in+need+plans")).search.query.left).toEqual(["in"]);
});

test("near-identical paragraphs are one result that names the others", async () => {
  const { search, hits } = await find("q=duties+awareness");
  expect(search.filtered().records).toHaveLength(2);
  expect(hits).toHaveLength(1);
  expect(hits[0]?.also.map(name)).toHaveLength(1);
});

test("for a mistyped word the likeliest one is searched, and others are offered", async () => {
  const { search, names } = await find("q=timely+retrun");
  expect(search.words[1]).toMatchObject({
    typed: "retrun",
    instead: "suggestion",
    text: { word: "return", by: "stem" },
  });
  expect(names).toEqual(["wandsworth finding-1"]);
  expect(search.meant).toEqual(["timely return"]);
});

test("the beginning of a word finds the words that begin with it", async () => {
  const { search, names } = await find("q=overs");
  expect(search.words[0]).toMatchObject({ instead: "beginning" });
  expect(names).toEqual(["wandsworth finding-4"]);
});

test("a slip inside a phrase is found by suggestion only", async () => {
  const { search, hits } = await find('q="private fosterng"+visited');
  expect(hits).toEqual([]);
  expect(search.meant[0]).toBe('"private fostering" visited');
});

test("nothing found says what each word has on its own", async () => {
  const { search, hits } = await find("q=interviews+zebra");
  expect(hits).toEqual([]);
  expect(search.alone).toEqual([
    { printed: "interviews", records: 4 },
    { printed: "zebra", records: 0 },
  ]);
});

test("filters narrow, and the counts of a list leave its own filter out", async () => {
  const { search, names } = await find("q=interviews&authority=wandsworth");
  expect(names).toEqual(["wandsworth finding-1", "wandsworth finding-2"]);
  const { counts, without } = search.filtered();
  expect(Object.fromEntries(counts.authority)).toEqual({ wandsworth: 2, somerset: 1, barnet: 1 });
  expect(Object.fromEntries(counts.to)).toEqual({ "2015": 0, "2018": 2 });
  expect(without.authority).toBe(4);
});

test("filters without words list everything, the newest report first where asked", async () => {
  const { names } = await find("marked=1");
  expect(names).toEqual(["barnet finding-1"]);
  expect((await find("area=adoption&sort=newest")).names[0]).toBe("wandsworth finding-1");
  expect((await find("area=adoption")).search.filtered().records).toHaveLength(10);
});

test("grouped by authority, an authority's paragraphs stand together", async () => {
  const { names } = await find("q=interviews&group=authority");
  const authorities = names.map((each) => each.split(" ")[0]);
  expect(authorities).toEqual(
    [...authorities].sort((one, other) => authorities.indexOf(one) - authorities.indexOf(other)),
  );
});
