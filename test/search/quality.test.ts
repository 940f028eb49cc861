import { beforeAll, expect, test } from "vitest";
import { readState } from "../../src/search/query/search-state.ts";
import { runOf, searchFive, type Five } from "./quality/search-five.ts";
import { questions, reportKeys, type ReportKey } from "./quality/questions.ts";

let five: Five;

beforeAll(async () => {
  five = await searchFive();
}, 60_000);

const run = (q: string, filters = "") => runOf(five, q, filters);
const texts = (records: readonly number[]) => records.map((record) => five.texts[record] ?? "");

test.each(questions)("$q: the paragraphs that answer it are among the first ten", async (asked) => {
  const { hits } = await run(asked.q);
  const shown = hits.slice(0, 10).flatMap(({ record, also }) => [record, ...also].map(five.nameOf));
  const must = Object.entries(asked.must).flatMap(([key, ids]) =>
    ids.map((id) => `${reportKeys[key as ReportKey]} ${id}`),
  );
  expect(shown).toEqual(expect.arrayContaining(must));
});

test("every paragraph is found by all of its own words, and as a phrase", async () => {
  const found = async (q: string) => (await five.run({ ...readState(""), q })).filtered().records;
  for (const [record, text] of five.texts.entries()) {
    const words = text.replaceAll(/["“”„]/gu, " ");
    expect(await found(words), `paragraph ${record} by its words`).toContain(record);
    expect(await found(`"${words}"`), `paragraph ${record} as a phrase`).toContain(record);
  }
}, 300_000);

/** Told without the index: the words of both, one space between, one looked for in the other. */
function paragraphsWith(phrase: string): number[] {
  const spaced = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/(?<=\p{L})['’](?=\p{L})/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
  const wanted = spaced(phrase);
  return five.texts.flatMap((text, record) => (spaced(text).includes(wanted) ? [record] : []));
}

test.each([
  "private fostering",
  "strategy discussions",
  "return home interviews",
  "return home interview",
  "child in need plans",
  "voice of the child",
  "the local authority",
  "to be",
  "children’s services",
  "16- and 17-year-olds",
  "looked after children",
  "social workers",
  "in care",
  "care of",
])("“%s” is counted as it stands, no more and no less", async (phrase) => {
  const truth = paragraphsWith(phrase);
  const { records } = await run(`"${phrase}"`);
  expect([...records].sort((one, other) => one - other)).toEqual(truth);
});

test("phrases that no paragraph has are not found by other forms of their words", async () => {
  expect(paragraphsWith("private fosterings")).toEqual([]);
  expect((await run('"private fosterings"')).records).toEqual([]);
  expect((await run('"fostering private"')).records).toEqual([]);
});

test("a phrase may stand anywhere in the query, with other words", async () => {
  const { records } = await run('missing "return home interviews" children');
  expect(records.length).toBeGreaterThan(0);
  for (const text of texts(records)) {
    expect(text).toMatch(/return home interviews/iu);
    expect(text).toMatch(/\bmiss(?:ing|ed)?\b/iu);
  }
  const both = await run('"child protection" and "child in need"');
  expect(new Set(both.records)).toEqual(
    new Set(
      paragraphsWith("child protection").filter((record) =>
        paragraphsWith("child in need").includes(record),
      ),
    ),
  );
});

test.each([
  ["fostering", "foster"],
  ["assessments", "assess"],
  ["placements", "placement"],
  ["adopters", "adopter"],
  ["policies", "policy"],
  ["supervised", "supervise"],
  ["children's", "children’s"],
  ["RECORDING", "recorded"],
])("%s and %s find the same paragraphs", async (one, other) => {
  const { records } = await run(one);
  expect(records.length).toBeGreaterThan(0);
  expect(new Set(records)).toEqual(new Set((await run(other)).records));
});

test.each([
  ["fosterng", "fostering"],
  ["assesment", "assessment"],
  ["safegarding", "safeguarding"],
  ["neglet", "neglect"],
  ["advocasy", "advocacy"],
  ["acommodation", "accommodation"],
  ["recrutment", "recruitment"],
  ["chidlren", "children"],
])("%s: did you mean %s", async (typed, meant) => {
  const { search, hits } = await run(`${typed} plans`);
  expect(search.meant[0]).toBe(`${meant} plans`);
  expect(search.words[0]).toMatchObject({ instead: "suggestion" });
  expect(hits.length).toBeGreaterThan(0);
});

test("a number is itself: no longer number, no other number in its place", async () => {
  for (const number of ["16", "17", "26", "106", "2.4", "1,052"]) {
    const { records, search } = await run(number);
    expect(new Set(records), number).toEqual(new Set(paragraphsWithNumber(number)));
    expect(search.meant).toEqual([]);
  }
  const { records } = await run("16 and 17");
  for (const text of texts(records)) {
    expect(text).toMatch(/\b16\b/u);
    expect(text).toMatch(/\b17\b/u);
  }
  expect((await run("99999")).records).toEqual([]);
});

function paragraphsWithNumber(number: string): number[] {
  const digits = number.replace(",", "");
  return five.texts.flatMap((text, record) => {
    const plain = text.replaceAll(/(?<=\d),(?=\d{3}\b)/gu, "");
    const numbers = [...plain.matchAll(/\d+(?:\.\d+)*/gu)].map(([number]) => number);
    return numbers.includes(digits) ? [record] : [];
  });
}

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  ".*",
  "(a+)+$",
  "[",
  "\\",
  "care) OR (1=1",
  "constructor __proto__ toString",
  "%00%ff",
  "🧒 child",
  '"',
  '""""',
  '"unended phrase',
  "a\u0000b",
  "\u202echild",
])("hostile input is words like any other: %j", async (typed) => {
  const { hits } = await run(typed);
  for (const { text, found } of hits) {
    for (const { from, to } of found) expect(text.slice(from, to)).toMatch(/[\p{L}\p{N}]/u);
  }
});

test("a very long query is answered, in time", async () => {
  const started = performance.now();
  for (const typed of ["a".repeat(100_000), "a.".repeat(50_000), "z'9,".repeat(50_000)]) {
    expect((await run(typed)).records).toEqual([]);
    expect((await run(`"${typed}"`)).records).toEqual([]);
  }
  await run(five.texts.slice(0, 200).join(" "));
  expect(performance.now() - started).toBeLessThan(20_000);
});

test("filters narrow what words find, and what a filter leaves is what it counted", async () => {
  const { search } = await run("caseloads");
  for (const [authority, count] of search.filtered().counts.authority) {
    const { records } = await run("caseloads", `authority=${authority}`);
    expect(records, authority).toHaveLength(count);
  }
});
