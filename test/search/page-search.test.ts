import { expect, test } from "vitest";
import type { PageKind } from "../../src/search/pages/page-kinds.ts";
import {
  searchPages,
  searchParagraphs,
  type Pagefind,
  type PagefindPage,
} from "../../src/search/pages/page-search.ts";

type Given = { kind: PageKind; score: number } & Partial<PagefindPage>;

/** Answers every question with the same pages, those of the kind that is asked for. */
const answering = (...pages: Given[]): Pagefind => ({
  search: (_, { filters }) =>
    Promise.resolve({
      results: pages
        .filter(({ kind }) => kind === filters["kind"])
        .map(({ score, url = "/", meta = {}, content = "", anchors = [] }) => ({
          score,
          data: () => Promise.resolve({ url, meta, content, anchors }),
        })),
    }),
});
const titles = async (pagefind: Pagefind, typed: string) =>
  (await searchPages(pagefind, typed)).map(({ title }) => title);

test("what only begins like a word typed is no answer, and the forms of a word are", async () => {
  const pagefind = answering({ kind: "term", score: 9, meta: { title: "Foster carer" } });
  expect(await titles(pagefind, "fostering carers")).toEqual(["Foster carer"]);
  expect(await titles(pagefind, "fost")).toEqual(["Foster carer"]);
  expect(await titles(pagefind, "fosterng")).toEqual([]);
  expect(await titles(pagefind, "  ")).toEqual([]);
});

test("a whole name of an authority comes before all that scores more", async () => {
  const pagefind = answering(
    { kind: "report", score: 90, meta: { title: "Hull, inspected 2019" } },
    { kind: "authority", score: 2, meta: { title: "Kingston upon Hull", names: "Hull; KUH" } },
  );
  expect(await titles(pagefind, "hull")).toEqual(["Kingston upon Hull", "Hull, inspected 2019"]);
});

test("an abbreviation means its term; a term that is a plain word does not come before its subject", async () => {
  const lado = "LADO (Local authority designated officer)";
  const pagefind = answering(
    { kind: "subject", score: 20, meta: { title: "Allegations (LADO)" } },
    {
      kind: "term",
      score: 5,
      meta: { title: lado, names: "LADO; Local authority designated officer" },
    },
    { kind: "subject", score: 20, meta: { title: "Neglect" } },
    { kind: "term", score: 21, meta: { title: "Neglect of a child", names: "Neglect" } },
  );
  expect(await titles(pagefind, "LADO")).toEqual([lado, "Allegations (LADO)"]);
  expect(await titles(pagefind, "neglect")).toEqual(["Neglect", "Neglect of a child"]);
});

test("who types the beginning of an authority's name means it", async () => {
  const pagefind = answering(
    { kind: "authority", score: 12, meta: { title: "North Somerset" } },
    { kind: "authority", score: 10, meta: { title: "Somerset" } },
  );
  expect(await titles(pagefind, "somer")).toEqual(["Somerset", "North Somerset"]);
});

test("of a part's paragraphs the one with the phrase is opened, else one with every word, else none", async () => {
  const content = "Paragraph 1. Plans late. Reviews. Paragraph 2. Late plans are reviewed.";
  const anchors = [
    { id: "finding-1", text: "Paragraph 1", location: 0 },
    { id: "finding-2", text: "Paragraph 2", location: 5 },
  ];
  const meta = { title: "Somerset 2018: Leadership" };
  const part = { kind: "paragraph", score: 1, url: "/r/#area-leadership", meta, content } as const;
  const pagefind = answering({ ...part, anchors });
  const hrefs = async (typed: string) =>
    (await searchParagraphs(pagefind, typed)).map(({ href }) => href);
  expect(await hrefs("late plans")).toEqual(["/r/#finding-2"]);
  expect(await hrefs("reviews plans")).toEqual(["/r/#finding-1"]);
  expect(await hrefs("plans zebra")).toEqual([]);
  const [hit] = await searchParagraphs(pagefind, "late plans");
  expect(hit?.title).toBe("Somerset 2018: Leadership, paragraph 2");
  expect(hit?.note).toBe("Late plans are reviewed.");
});
