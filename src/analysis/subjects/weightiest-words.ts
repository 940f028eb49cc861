import type { TopicSet } from "../../model/index.ts";
import { compileTopics } from "./compile-topics.ts";

/** A stem, or a pair of them, as a reader knows it. */
export function spellOut(word: string, spelt: TopicSet["words"]["spelt"]): string {
  return word
    .split(" ")
    .map((stem) => spelt[stem] ?? stem)
    .join(" ");
}

/** The words and pairs that weigh most for a subject, the weightiest first. Rare words count more. */
export function weightiestWords(
  set: Pick<TopicSet, "groups" | "topics" | "words" | "tagger">,
  topic: string,
  count: number,
): string[] {
  const { words } = compileTopics(set);
  const column = words.subjects.indexOf(topic);
  return [...words.rows]
    .map(([word, { rarity, columns, weights }]): [string, number] => [
      word,
      rarity * (weights[columns.indexOf(column)] ?? 0),
    ])
    .filter(([word, said]) => said > 0 && !word.startsWith("@"))
    .sort((one, other) => other[1] - one[1])
    .slice(0, count)
    .map(([word]) => spellOut(word, set.words.spelt));
}
