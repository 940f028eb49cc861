import { describe, expect, it } from "vitest";
import { getGlossary, readGlossary } from "../../src/corpus/glossary.ts";
import { glossaryLetters } from "../../src/features/glossary/glossary-letters.ts";

const term = (id: string, see: string) =>
  `- { id: ${id}, term: ${id}, name: null, meaning: A term, frameworks: [], see: [${see}] }\n`;

describe("the glossary", () => {
  it("explains the terms that reports use most", () => {
    const terms = getGlossary().map(({ term: name }) => name);
    const wanted = [
      "IRO",
      "PLO",
      "SGO",
      "s47",
      "LSCB",
      "LADO",
      "MASH",
      "UASC",
      "NEET",
      "CAF",
      "DCS",
    ];
    expect(wanted.filter((name) => !terms.includes(name))).toEqual([]);
  });

  it("refuses a reference to a term that is not there", () => {
    expect(() => readGlossary(term("iro", "nowhere"))).toThrow("refers to nowhere");
    expect(readGlossary(term("iro", "iro"))).toHaveLength(1);
  });

  it("refuses an id that comes twice", () => {
    expect(() => readGlossary(term("iro", "") + term("iro", ""))).toThrow("share an id");
  });

  it("puts upper and lower case under one letter", () => {
    const letters = glossaryLetters([{ term: "SGO" }, { term: "s47" }, { term: "adoption" }]);
    expect(letters.map(({ id, terms }) => [id, terms.length])).toEqual([
      ["a", 1],
      ["s", 2],
    ]);
  });
});
