import fc from "fast-check";
import { expect, test } from "vitest";
import type { Area } from "../../src/model/index.ts";
import { gradeMentions } from "../../src/parse/extract/previous/grades.ts";
import { nameWords } from "../../src/parse/extract/previous/name-words.ts";
import { toldIn } from "../../src/parse/extract/previous/told.ts";

const grades = ["outstanding", "good", "inadequate", "adequate", "requires improvement to be good"];
const named: readonly [Area, string][] = [
  ["help-and-protection", "safeguarding services"],
  ["help-and-protection", "arrangements for the protection of children"],
  ["looked-after", "services for looked after children"],
  ["adoption", "adoption"],
  ["care-leavers", "the experiences and progress of care leavers"],
  ["leadership", "leadership, management and governance"],
  ["overall", "overall effectiveness"],
];

type Stated = { area: Area; words: string; grade: string };
const stated = fc
  .uniqueArray(fc.constantFrom(...named), {
    minLength: 1,
    maxLength: 4,
    selector: ([area]) => area,
  })
  .chain((areas) =>
    fc.tuple(
      ...areas.map(([area, words]) =>
        fc.constantFrom(...grades).map((grade): Stated => ({ area, words, grade })),
      ),
    ),
  );

const row = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

/** Sentences that state each grade of its area. */
const plain: readonly ((all: readonly Stated[]) => string)[] = [
  (all) =>
    `The last inspection in 2012 judged ${row(all.map(({ words, grade }, index) => `${words} ${index === 0 ? "to be " : ""}${grade}`))}.`,
  (all) =>
    `At the last inspection in 2012, the local authority was judged to be ${row(all.map(({ words, grade }) => `${grade} for ${words}`))}.`,
  (all) =>
    `In May 2012, Ofsted judged ${row(all.map(({ words, grade }) => `${words} as ${grade}`))}.`,
  (all) =>
    `At the last inspection in 2012, ${row(all.map(({ words, grade }) => `${words} ${words.includes("services") ? "were" : "was"} judged ${grade}`))}.`,
];

const read = (text: string) =>
  toldIn({ text, area: null, places: [] }, nameWords("Fordshire")).flatMap(
    ({ judgements }) => judgements,
  );
const pairs = (all: readonly { area: Area | null; grade: string }[]): string[] =>
  all.map(({ area, grade }) => `${area ?? "whole"} ${grade}`).sort();
const printed = (text: string): string[] =>
  pairs(read(text).map(({ area, printed: grade }) => ({ area, grade })));

test("every grade of a plain sentence is read, each of its own area", () => {
  fc.assert(
    fc.property(stated, fc.constantFrom(...plain), (all, sentence) => {
      const text = sentence(all);
      expect(printed(text), text).toEqual(pairs(all));
      expect(gradeMentions(text), text).toBe(all.length);
    }),
    { numRuns: 500 },
  );
});

/** What turns a sentence, narrows it, or makes it one on others. `A` is an area, `G` a grade. */
const false_ = [
  "At the last inspection in 2012, A were not judged to be G",
  "At the last inspection in 2012, A were no longer G",
  "At the last inspection in 2012, A were judged neither G nor H",
  "At the last inspection in 2012, A were judged better than G",
  "At the last inspection in 2012, some A were judged G",
  "At the last inspection in 2012, most of A was judged G or H",
  "At the last inspection in 2012, the plans for A were judged G",
  "At the last inspection in 2012, schools and A were judged G",
  "At the last inspection in 2012, a home that offers A was judged G",
  "In 2012, A in Northshire were judged to be G",
  "In 2012, the neighbouring authority was judged G for A",
  "In 2012, a peer review judged A as G",
  "In 2012, an audit found A G and the school H",
  "By 2012, A should be judged G and be H",
  "Since 2012, A are G",
  "At this inspection in 2012, A were judged G",
  "A are G and were in 2012, when the agency was judged H",
  "In 2012, the previous framework said that plans were G for A if audits were H",
];

function filled(sentence: string, words: string, grade: string, other: string): string {
  const text = sentence.replace(/\bA\b/u, words).replace(/\bG\b/u, grade).replace(/\bH\b/u, other);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

test("no grade is read that is not stated of the authority", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...false_),
      fc.constantFrom(...named),
      fc.constantFrom(...grades),
      fc.constantFrom(...grades),
      (sentence, [, words], grade, other) => {
        const text = filled(sentence, words, grade, other);
        expect(read(text), text).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test("a false part beside a true one takes nothing and adds nothing but the true", () => {
  fc.assert(
    fc.property(
      stated,
      fc.constantFrom(...plain),
      fc.constantFrom(...false_),
      fc.constantFrom(...named),
      fc.constantFrom(...grades),
      fc.boolean(),
      (all, sentence, turned, [, words], grade, first) => {
        const other = filled(turned, words, grade, grade);
        const text = first ? `${other} ${sentence(all)}` : `${sentence(all)} ${other}`;
        const known = pairs(all);
        for (const one of printed(text)) expect(known, text).toContain(one);
      },
    ),
    { numRuns: 500 },
  );
});

test("words in any order give no grade but those that stand in them", () => {
  const word = fc.constantFrom(
    ...grades,
    ...named.map(([, words]) => words),
    ..."was were judged to be as for and , but not some when which it they services schools Ofsted in 2012 the last inspection".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const text = `At the last inspection in 2012, ${words.join(" ")}.`;
      for (const { printed: grade } of read(text)) expect(text).toContain(grade);
    }),
    { numRuns: 500 },
  );
});
