import type { Report, Topic, TopicSet } from "../../model/index.ts";
import { entriesByTopic, type TopicEntries } from "./topic-entries.ts";

/** What every page of one subject is made from. */
export type TopicPageFacts = {
  readonly topics: TopicSet;
  readonly topic: Topic;
  readonly entries: TopicEntries;
  /** Names of all topics, by id. */
  readonly names: ReadonlyMap<string, string>;
};

type Known = { readonly topics: TopicSet; readonly pages: readonly TopicPageFacts[] };

// The index, the lists and what must improve all ask for the same.
const known = new WeakMap<readonly Report[], Known>();

/** One for each subject, in the order of the list of subjects. Worked out once for the same reports. */
export function topicPages(
  reports: readonly Report[],
  topics: TopicSet,
): readonly TopicPageFacts[] {
  const before = known.get(reports);
  if (before?.topics === topics) return before.pages;
  const pages = freshPages(reports, topics);
  known.set(reports, { topics, pages });
  return pages;
}

function freshPages(reports: readonly Report[], topics: TopicSet): TopicPageFacts[] {
  const names = new Map(topics.topics.map(({ id, name }) => [id, name]));
  const byTopic = entriesByTopic(reports, topics);
  const none: TopicEntries = { findings: [], recommendations: [], mentions: 0 };
  return topics.topics.map((topic) => ({
    topics,
    topic,
    names,
    entries: byTopic.get(topic.id) ?? none,
  }));
}
