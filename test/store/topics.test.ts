import { expect, test } from "vitest";
import { getTopicSet, readTopics } from "../../src/store/topics.ts";

test("every subject is in a group, and every cue is a regular expression", () => {
  const { groups, topics } = getTopicSet();
  const known = new Set(groups.map((group) => group.id));
  expect(topics.length).toBeGreaterThan(0);
  expect(new Set(topics.map((topic) => topic.id)).size).toBe(topics.length);
  for (const { group, cues, require } of topics) {
    expect(known).toContain(group);
    for (const cue of [...cues.strong, ...cues.weak, ...cues.negative, require ?? ""]) {
      expect(() => new RegExp(cue, "i")).not.toThrow();
    }
  }
});

test("a file without a tagger is a thrown error", () => {
  expect(() => readTopics("version: 1\nnote: x\ngroups: []\ntopics: []\nguidance: x\n")).toThrow();
});
