import { describe, expect, it } from "vitest";
import { getTopicSet } from "../../src/corpus/topics.ts";
import { cueWords } from "../../src/analysis/subjects/cue-words.ts";

describe("cueWords", () => {
  it.each([
    ["children'?s centres?|\\bcafs?\\b", ["children's centre", "caf"]],
    ["front[ -]?door", ["front door"]],
    ["team around the (?:child|family)", ["team around the child/family"]],
    ["(?:looked after|children in care) reviews?", ["(looked after/children in care) review"]],
    ["re-?referr(?:al|als|ed)", ["re-referral"]],
    ["celebrat\\w+", ["celebrat…"]],
    ["change of (?:\\w+ ){0,3}social workers?", ["change of social worker"]],
    ["domestic abuse(?! team)", ["domestic abuse"]],
    ["radicali[sz]ation", ["radicalisation"]],
    ["£\\d+", ["£…"]],
  ])("reads %j as %j", (cue, words) => {
    expect(cueWords([cue])).toEqual(words);
  });

  it("names a phrase once", () => {
    expect(cueWords(["26[- ]weeks?", "26 weeks?"])).toEqual(["26 week"]);
  });

  it("leaves no sign of a regular expression in any cue of the site's subjects", () => {
    const phrases = getTopicSet().topics.flatMap(({ cues }) =>
      cueWords([...cues.strong, ...cues.weak, ...cues.negative]),
    );
    expect(phrases.length).toBeGreaterThan(500);
    expect(phrases.filter((phrase) => phrase === "" || /[\\?*+{}[\]|^$]/u.test(phrase))).toEqual(
      [],
    );
  });
});
