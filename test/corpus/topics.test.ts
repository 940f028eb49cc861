import { expect, test } from "vitest";
import { getRegister } from "../../src/corpus/register.ts";
import { getTopicSet, readTopics } from "../../src/corpus/topics.ts";

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

const words = JSON.stringify({ note: "", subjects: [""], start: [0], words: {}, spelt: {} });

test("words weigh for subjects of the file, and no subject is the last", () => {
  const { topics, words } = getTopicSet();
  expect(words.subjects).toEqual([...topics.map(({ id }) => id), ""]);
  expect(words.start.length).toBe(words.subjects.length);
});

test("no word is the name of an authority", () => {
  const common = new Set(["and", "upon", "north", "east", "south", "west", "central", "council"]);
  const names = new Set(
    getRegister().authorities.flatMap(({ name }) => name.toLowerCase().match(/[a-z]+/gu) ?? []),
  );
  const words = Object.keys(getTopicSet().words.words).flatMap((word) => word.split(" "));
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => names.has(word) && !common.has(word))).toEqual([]);
});

test("a file without a tagger is a thrown error", () => {
  expect(() =>
    readTopics("version: 1\nnote: x\ngroups: []\ntopics: []\nguidance: x\n", words),
  ).toThrow();
});
