import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteReader, ByteWriter } from "../../src/search/index/bytes.ts";
import { packDirectory, readDirectory } from "../../src/search/index/directory.ts";
import { indexWords, placesPerRecord } from "../../src/search/index/index-words.ts";
import { packVocabulary, readVocabulary, wordsFrom } from "../../src/search/index/vocabulary.ts";
import { fileOf, readPlaces, readRecords, wordFiles } from "../../src/search/index/word-files.ts";
import { stemOf } from "../../src/text/words.ts";

test("numbers and texts come back in the order they were written", () => {
  const item = fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const writer = new ByteWriter();
      for (const each of items) {
        if (typeof each === "number") writer.number(each);
        else writer.text(each);
      }
      const reader = new ByteReader(writer.written());
      const read = items.map((each) =>
        typeof each === "number" ? reader.number() : reader.text(),
      );
      expect(read).toEqual(items);
    }),
  );
});

test("a file that is cut short is an error, not a wrong answer", () => {
  const writer = new ByteWriter();
  writer.number(300);
  expect(() => new ByteReader(writer.written().subarray(0, 1)).number()).toThrow(RangeError);
});

const words = [
  "child",
  "children",
  "fosters",
  "fostering",
  "foster",
  "is",
  "16",
  "2.5",
  "überfall",
];
const paragraphs = fc.array(fc.array(fc.constantFrom(...words), { maxLength: 30 }), {
  maxLength: 40,
});

test("the files give back every occurrence of every word, and nothing else", () => {
  fc.assert(
    fc.property(paragraphs, (texts) => {
      const files = wordFiles(indexWords(texts));
      const firsts = files.map(({ first }) => first);
      for (const stem of new Set([...words, "zebra", "a"].map(stemOf))) {
        const wanted = texts.map((text) =>
          text.flatMap((word, at) => (stemOf(word) === stem ? [[at, word]] : [])),
        );
        const file = files[fileOf(firsts, stem)];
        const found = file === undefined ? null : readRecords(file.records, stem);
        const read = texts.map((): (string | number)[][] => []);
        if (file !== undefined && found !== null) {
          const { places, formAt } = readPlaces(file.places, found);
          let next = 0;
          found.records.forEach((record, each) => {
            for (const end = next + (found.counts[each] ?? 0); next < end; next += 1) {
              const form = found.forms[formAt[next] ?? 0] ?? "";
              read[record]?.push([places[next] ?? -1, form]);
            }
          });
        }
        expect(read).toEqual(wanted);
      }
    }),
    { numRuns: 60 },
  );
});

test("many words are dealt out to many files, and each is found in its own", () => {
  const many = Array.from({ length: 4000 }, (_, at) => [`w${at}x`, `w${at % 700}x`, "children"]);
  const files = wordFiles(indexWords(many));
  const firsts = files.map(({ first }) => first);
  expect(files.length).toBeGreaterThan(3);
  for (const [at] of many.entries()) {
    const stem = stemOf(`w${at}x`);
    const file = files[fileOf(firsts, stem)];
    expect(readRecords(file?.records ?? new Uint8Array(), stem)?.records).toContain(at);
  }
  expect(fileOf(firsts, "")).toBe(-1);
});

test("a word beyond the last place of a paragraph is still found there", () => {
  const long = [...Array<string>(placesPerRecord + 5).fill("and"), "last"];
  const [file] = wordFiles(indexWords([long, ["first"]]));
  const found = readRecords(file?.records ?? new Uint8Array(), "last");
  expect([...(found?.records ?? [])]).toEqual([0]);
});

test("the vocabulary holds each word with its paragraphs, and finds those that begin alike", () => {
  const packed = packVocabulary(
    indexWords([["foster", "foster", "fosters"], ["fostering"], ["foster", "care"]]),
  );
  const vocabulary = readVocabulary(packed);
  expect(vocabulary.words).toEqual(["care", "foster", "fostering", "fosters"]);
  expect([...vocabulary.paragraphs]).toEqual([1, 2, 1, 1]);
  expect(wordsFrom(vocabulary, "fosteri")).toEqual(["fostering"]);
});

test("the directory tells where each file begins and how long a paragraph is beside the others", () => {
  const short = Array<string>(20).fill("word");
  const long = Array<string>(200).fill("word");
  const { firsts, lengths } = readDirectory(packDirectory(["16", "foster"], [short, long, []]));
  expect(firsts).toEqual(["16", "foster"]);
  expect(lengths).toHaveLength(3);
  expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(10, -1);
  expect(lengths[2]).toBeGreaterThan(0);
});
