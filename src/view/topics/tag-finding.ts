import type { Finding, Recommendation } from "../../model/index.ts";
import type { CompiledTopic } from "./compile-topics.ts";
import { plainText, scoreTopics, type TopicScores } from "./score-topics.ts";
import { sectionsOfArea, type Section } from "./section-of-area.ts";

/** The subjects of a paragraph. `first` groups and counts; `also` are mentions. Null where none was found. */
export type Subjects = {
  readonly first: string | null;
  readonly also: readonly string[];
  readonly scores: TopicScores;
};

const relativeToTop = 0.37;
const mostTags = 4;
const fallback = 1;

type Taggable = Pick<Finding, "text" | "items" | "area">;

// The search index and every comparison ask for the same findings.
const tagged = new WeakMap<Taggable, { topics: readonly CompiledTopic[]; subjects: Subjects }>();

/** The subjects of a finding, told from its words and the area it stands in. Told once for each finding. */
export function tagFinding(topics: readonly CompiledTopic[], finding: Taggable): Subjects {
  const known = tagged.get(finding);
  if (known?.topics === topics) return known.subjects;
  const subjects = tagFresh(topics, finding);
  tagged.set(finding, { topics, subjects });
  return subjects;
}

function tagFresh(topics: readonly CompiledTopic[], finding: Taggable): Subjects {
  return tagText(topics, [finding.text, ...finding.items].join(" "), sectionsOfArea(finding.area));
}

/** The subjects of a recommendation. */
export function tagRecommendation(
  topics: readonly CompiledTopic[],
  recommendation: Pick<Recommendation, "text" | "items" | "body">,
): Subjects {
  const sections: Section[] = recommendation.body === "lscb" ? ["lscb"] : ["rec"];
  return tagText(topics, [recommendation.text, ...recommendation.items].join(" "), sections);
}

/** The subjects of a text: those above the threshold for its length and near enough to the best. */
export function tagText(
  topics: readonly CompiledTopic[],
  text: string,
  sections: readonly Section[],
): Subjects {
  const scores = scoreTopics(topics, text, sections);
  const ranked = [...scores].sort((one, other) => other[1] - one[1]);
  const top = ranked[0];
  if (top === undefined || top[1] < fallback) return { first: null, also: [], scores };
  const least = Math.max(threshold(wordCount(text)), top[1] * relativeToTop);
  const also = ranked.slice(1, mostTags).filter(([, score]) => score >= least);
  return { first: top[0], also: also.map(([id]) => id), scores };
}

function wordCount(text: string): number {
  return plainText(text).split(" ").length;
}

function threshold(words: number): number {
  if (words >= 60) return 3;
  return words >= 35 ? 2.25 : 1.65;
}
