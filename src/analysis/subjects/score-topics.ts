import type { Section, SectionRule, Tagger } from "../../model/index.ts";
import type { CompiledTopic, CompiledTopics } from "./compile-topics.ts";

/** Score by topic id, topics without a score left out. */
export type TopicScores = ReadonlyMap<string, number>;

/**
 * How strongly a paragraph speaks of each topic. `sections` is where it stands; none for text that
 * stands in no area.
 */
export function scoreTopics(
  { topics, tagger }: Pick<CompiledTopics, "topics" | "tagger">,
  text: string,
  sections: readonly Section[],
): TopicScores {
  const plain = plainText(text);
  const firstSentence = endOfFirstSentence(plain);
  const lower = plain.toLowerCase();
  const scores = new Map<string, number>();
  const rules = tagger.sections.filter(({ section, alone }) =>
    alone ? isOnly(sections, section) : sections.includes(section),
  );
  for (const topic of topicsFor(topics, text, sections)) {
    const points = cueScore(topic, lower, firstSentence, tagger.points);
    const score = inSection(topic, points, sections, rules);
    if (score > 0) scores.set(topic.id, score);
  }
  return scores;
}

/** The topics a paragraph may be about: not those whose words it must have and has not. */
export function topicsFor(
  topics: readonly CompiledTopic[],
  text: string,
  sections: readonly Section[],
): readonly CompiledTopic[] {
  const lower = plainText(text).toLowerCase();
  return topics.filter(({ only, require }) => {
    const isInGroup =
      only === null ||
      sections.every((section) => only.sections.includes(section)) ||
      only.words.test(lower);
    if (!isInGroup) return false;
    // In the group's own part the heading says whom it is about; elsewhere the words must.
    return require === null || isOnly(sections, only?.own) || require.test(lower);
  });
}

/** Whether a paragraph stands in this section alone. Text without an area stands in none. */
function isOnly(sections: readonly Section[], own: Section | undefined): boolean {
  return sections.length > 0 && sections.every((section) => section === own);
}

/** Straight quotes, single spaces: the spelling the cues are written for. */
export function plainText(text: string): string {
  return text
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Where the first sentence of a plain text ends. */
export function endOfFirstSentence(text: string): number {
  const end = /[.!?] (?=[A-Z'"])/u.exec(text);
  return end === null ? text.length : end.index;
}

function cueScore(
  topic: CompiledTopic,
  text: string,
  firstSentence: number,
  points: Tagger["points"],
): number {
  let masked = text;
  for (const negative of topic.negative) masked = masked.replace(negative, blank);
  let score = 0;
  for (const cue of topic.strong) score += points.strong * hits(cue, masked, firstSentence, points);
  for (const cue of topic.weak) score += points.weak * hits(cue, masked, firstSentence, points);
  return score * topic.boost;
}

// A different length would move the end of the first sentence.
function blank(match: string): string {
  return "#".repeat(match.length);
}

/** Hits of one cue, weighted: those after the first count less, later ones nothing. */
function hits(cue: RegExp, text: string, firstSentence: number, points: Tagger["points"]): number {
  let sum = 0;
  let count = 0;
  cue.lastIndex = 0;
  for (let match = cue.exec(text); match !== null; match = cue.exec(text)) {
    sum +=
      (count === 0 ? 1 : points.repeat) * (match.index < firstSentence ? points.firstSentence : 1);
    count += 1;
    if (count === points.countedHits) break;
  }
  return sum;
}

function inSection(
  topic: CompiledTopic,
  score: number,
  sections: readonly Section[],
  rules: readonly SectionRule[],
): number {
  if (sections.length === 0) return score;
  const start = Math.max(...sections.map((section) => topic.prior[section] ?? 0));
  const own = sections.some((section) => topic.sections.includes(section));
  const weighted = (own ? score : score * topic.off) + (score > 0 ? start : 0);
  return rules.reduce((points, rule) => byRule(topic, score, points, rule), weighted);
}

/** Points after what a section does to them. `score` is what the cues gave. */
function byRule(
  { id, group }: CompiledTopic,
  score: number,
  points: number,
  { own, others, factors, withoutCue }: SectionRule,
): number {
  const isOwn = own.subjects.includes(id) || own.groups.includes(group);
  if (isOwn) return points + (score > 0 ? 0 : withoutCue);
  return points * others * (factors[id] ?? 1);
}
