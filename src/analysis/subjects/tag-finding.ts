import type { Finding, Recommendation, Section } from "../../model/index.ts";
import { rowOfHeading } from "../comparison/row-of-heading.ts";
import type { CompiledTopics } from "./compile-topics.ts";
import { knownWords } from "./compile-words.ts";
import { scoreTopics, topicsFor, type TopicScores } from "./score-topics.ts";
import { sectionsOfArea } from "./section-of-area.ts";
import { subjectShares } from "./subject-shares.ts";
import { wordFeatures } from "./word-features.ts";

/**
 * The subjects of a paragraph. `first` groups and counts; `also` are mentions. Null where none is clear.
 * `shares` are how likely each subject is; `profile` is how strongly the paragraph speaks of each, for setting it
 * beside others.
 */
export type Subjects = {
  readonly first: string | null;
  readonly also: readonly string[];
  readonly shares: TopicScores;
  readonly profile: TopicScores;
};

/** What stands in a report, and where: all that its subjects are told from. */
export type Passage = {
  readonly text: string;
  readonly sections: readonly Section[];
  /** Sections, and what else its place says: "row adoption", "outcome 3". */
  readonly marks: readonly string[];
};

type Taggable = Pick<Finding, "text" | "items" | "area">;
type TaggableItem = Pick<Recommendation, "text" | "items" | "body" | "heading" | "reference">;

// The search index and every comparison ask for the same findings.
const tagged = new WeakMap<
  Taggable | TaggableItem,
  { topics: CompiledTopics; subjects: Subjects }
>();

/** The subjects of a finding, told from its words and the area it stands in. Told once for each finding. */
export function tagFinding(topics: CompiledTopics, finding: Taggable): Subjects {
  return tagOnce(topics, finding, () => passageOfFinding(finding));
}

/** The subjects of a recommendation, from its words, its heading and the inspectors' own reference. */
export function tagRecommendation(topics: CompiledTopics, item: TaggableItem): Subjects {
  return tagOnce(topics, item, () => passageOfItem(item));
}

function tagOnce(
  topics: CompiledTopics,
  paragraph: Taggable | TaggableItem,
  passage: () => Passage,
): Subjects {
  const known = tagged.get(paragraph);
  if (known?.topics === topics) return known.subjects;
  const subjects = tagPassage(topics, passage());
  tagged.set(paragraph, { topics, subjects });
  return subjects;
}

/** A finding as its subjects are told from it. */
export function passageOfFinding({ text, items, area }: Taggable): Passage {
  const sections = sectionsOfArea(area);
  return { text: [text, ...items].join(" "), sections, marks: sections };
}

/** A recommendation as its subjects are told from it. */
export function passageOfItem({ text, items, body, heading, reference }: TaggableItem): Passage {
  const sections: Section[] = body === "lscb" ? ["lscb"] : ["rec"];
  const row = rowOfHeading(heading);
  const marks = [
    ...sections,
    ...(row === null ? [] : [`row ${row}`]),
    ...(reference === null ? [] : [`${reference.kind} ${reference.number ?? ""}`]),
  ];
  return { text: [text, ...items].join(" "), sections, marks };
}

/** The subjects of a passage: the likeliest first, and those near enough to it. */
export function tagPassage(compiled: CompiledTopics, passage: Passage): Subjects {
  const { topics, words, tagger } = compiled;
  const { text, sections, marks } = passage;
  const scores = scoreTopics(compiled, text, sections);
  const features = wordFeatures(text, marks);
  const byColumn = subjectShares(compiled, features, scores);
  const shareOf = (id: string): number => byColumn[words.subjects.indexOf(id)] ?? 0;
  const ranked = topicsFor(topics, text, sections)
    .map(({ id }): [string, number] => [id, shareOf(id)])
    .sort((one, other) => other[1] - one[1]);
  const shares = new Map(ranked);
  const named = (first: string | null, also: [string, number][]): Subjects => ({
    first,
    also: also.slice(0, tagger.also.most).map(([id]) => id),
    shares,
    profile: profileOf(shares, scores),
  });
  // What stands in the board's own part is about the board, whatever else it is about.
  const whole = tagger.sections.find(
    ({ section, first }) => first !== undefined && sections.includes(section),
  )?.first;
  if (whole !== undefined) {
    const others = ranked.filter(([id]) => id !== whole && scores.has(id));
    return named(
      whole,
      others.filter(([, share]) => share >= tagger.also.inOwnPart),
    );
  }
  const [first, most] = ranked[0] ?? ["", 0];
  const saysLittle = scores.size === 0 && knownWords(words, features) < tagger.first.words;
  if (saysLittle || most < Math.max(tagger.first.share, shareOf(""))) return named(null, []);
  const { ofFirst, withCues } = tagger.also;
  const leastPoints = Math.max(withCues.points, withCues.ofMost * Math.max(...scores.values()));
  const isMentioned = ([id, share]: [string, number]): boolean =>
    share >= most * ofFirst || (share >= withCues.share && (scores.get(id) ?? 0) >= leastPoints);
  return named(first, ranked.slice(1).filter(isMentioned));
}

/** A share is nearly all or nothing; its root and the cues tell of what stands beside the main subject. */
function profileOf(shares: TopicScores, points: TopicScores): TopicScores {
  const most = Math.max(1, ...points.values());
  return new Map(
    [...shares].map(([id, share]) => [id, Math.sqrt(share) + (points.get(id) ?? 0) / most]),
  );
}
