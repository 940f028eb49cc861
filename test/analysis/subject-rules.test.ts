import { expect, test } from "vitest";
import type { TopicSet } from "../../src/model/index.ts";
import { getTopicSet } from "../../src/corpus/topics.ts";
import { compileTopics } from "../../src/analysis/subjects/compile-topics.ts";
import { scoreTopics } from "../../src/analysis/subjects/score-topics.ts";
import { tagFinding } from "../../src/analysis/subjects/tag-finding.ts";

const set = getTopicSet();
const text = "Private fostering is known to partners. Early help is good.";
const finding = { text, items: [] as string[], area: "help-and-protection" as const };

const changed = (tagger: Partial<TopicSet["tagger"]>): ReturnType<typeof compileTopics> =>
  compileTopics({ ...set, tagger: { ...set.tagger, ...tagger } });

test("the points of the file are the points that count", () => {
  const points = { ...set.tagger.points, strong: set.tagger.points.strong * 2 };
  const before = scoreTopics(compileTopics(set), text, ["hp"]).get("private-fostering") ?? 0;
  const after = scoreTopics(changed({ points }), text, ["hp"]).get("private-fostering");
  expect(before).toBeGreaterThan(0);
  expect(after).toBeCloseTo(before * 2, 6);
});

test("the rules of the file on sections are the rules that count", () => {
  const halved = changed({
    sections: [{ ...set.tagger.sections[0]!, section: "hp", own: { groups: [], subjects: [] } }],
  });
  const factor = set.tagger.sections[0]!.others;
  const before = scoreTopics(compileTopics(set), text, ["hp"]).get("private-fostering") ?? 0;
  const after = scoreTopics(halved, text, ["hp"]).get("private-fostering");
  expect(factor).toBeLessThan(1);
  expect(after).toBeCloseTo(before * factor, 6);
});

test("the thresholds of the file decide which subjects are told", () => {
  expect(tagFinding(compileTopics(set), finding).first).toBe("private-fostering");
  const { first, also } = set.tagger;
  const sure = changed({ first: { ...first, share: 1 } });
  expect(tagFinding(sure, { ...finding }).first).toBeNull();
  const all = changed({ also: { ...also, ofFirst: 0, most: 2 } });
  expect(tagFinding(all, { ...finding }).also).toHaveLength(2);
});
