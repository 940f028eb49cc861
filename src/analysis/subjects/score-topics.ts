import type { CompiledTopic } from "./compile-topics.ts";
import type { Section } from "./section-of-area.ts";

/** Score by topic id, topics without a score left out. */
export type TopicScores = ReadonlyMap<string, number>;

const strongWeight = 2;
const weakWeight = 0.7;
const inFirstSentence = 1.3;
const repeatWeight = 0.5;
const countedHits = 3;

const lscbPrior = 6;
const othersInLscb = 0.85;
const dampedForCareLeavers = new Set([
  "health",
  "mental-health",
  "education",
  "sufficiency",
  "stability",
]);
const careLeaversDamping = 0.3;
const othersInAdoption = 0.7;

/** "Young people" are care leavers only where the whole area is about care leavers. */
const careLeaversWords =
  /care leaver|leaving care|personal advis|pathway plan|staying put|care.experienced|\bhmos?\b/u;

/**
 * How strongly a paragraph speaks of each topic. `sections` is where it stands; none for text that
 * stands in no area.
 */
export function scoreTopics(
  topics: readonly CompiledTopic[],
  text: string,
  sections: readonly Section[],
): TopicScores {
  const plain = plainText(text);
  const firstSentence = endOfFirstSentence(plain);
  const lower = plain.toLowerCase();
  const scores = new Map<string, number>();
  for (const topic of topicsFor(topics, text, sections)) {
    const score = inSection(topic, cueScore(topic, lower, firstSentence), sections);
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
  const inCareLeavers = isOnlyCareLeavers(sections);
  const ofCareLeavers =
    sections.every((section) => section === "cl" || section === "rec") ||
    careLeaversWords.test(lower);
  return topics.filter((topic) => {
    if (topic.group === "leavers" && !ofCareLeavers) return false;
    // In the area of care leavers the heading says whom it is about; elsewhere the words must.
    return inCareLeavers || topic.require === null || topic.require.test(lower);
  });
}

/** Text without an area stands in no section: that is not the area of care leavers. */
function isOnlyCareLeavers(sections: readonly Section[]): boolean {
  return sections.length > 0 && sections.every((section) => section === "cl");
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

function cueScore(topic: CompiledTopic, text: string, firstSentence: number): number {
  let masked = text;
  for (const negative of topic.negative) masked = masked.replace(negative, blank);
  let score = 0;
  for (const cue of topic.strong) score += strongWeight * hits(cue, masked, firstSentence);
  for (const cue of topic.weak) score += weakWeight * hits(cue, masked, firstSentence);
  return score * topic.boost;
}

// A different length would move the end of the first sentence.
function blank(match: string): string {
  return "#".repeat(match.length);
}

/** Hits of one cue, weighted: the second and third count half, later ones nothing. */
function hits(cue: RegExp, text: string, firstSentence: number): number {
  let sum = 0;
  let count = 0;
  cue.lastIndex = 0;
  for (let match = cue.exec(text); match !== null; match = cue.exec(text)) {
    sum += (count === 0 ? 1 : repeatWeight) * (match.index < firstSentence ? inFirstSentence : 1);
    count += 1;
    if (count === countedHits) break;
  }
  return sum;
}

function inSection(topic: CompiledTopic, score: number, sections: readonly Section[]): number {
  if (sections.length === 0) return score;
  let weighted = sections.some((section) => topic.sections.includes(section))
    ? score
    : score * topic.off;
  if (score > 0) weighted += Math.max(...sections.map((section) => topic.prior[section] ?? 0));
  if (sections.includes("lscb")) {
    if (topic.id === "lscb") weighted += score > 0 ? 0 : lscbPrior;
    else weighted *= othersInLscb;
  }
  if (isOnlyCareLeavers(sections) && dampedForCareLeavers.has(topic.id)) {
    weighted *= careLeaversDamping;
  }
  if (
    sections.includes("adoption") &&
    topic.group !== "adoption" &&
    topic.id !== "contact-life-story"
  ) {
    weighted *= othersInAdoption;
  }
  return weighted;
}
