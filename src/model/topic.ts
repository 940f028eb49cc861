import { z } from "zod";

/**
 * Where in a report a paragraph stands: help and protection, children looked after, adoption, care leavers, leadership,
 * the board's own part, or among what is asked for.
 */
export const Section = z.enum(["hp", "cla", "adoption", "cl", "lead", "lscb", "rec"]);
export type Section = z.infer<typeof Section>;

/** A group of subjects. */
export const TopicGroup = z.strictObject({
  id: z.string(),
  name: z.string(),
  only: z
    .strictObject({ own: Section, sections: z.array(Section), words: z.string() })
    .optional()
    .describe(
      "Its subjects are given in these sections, or where the words (a pattern) are. In its own section the heading says whom a paragraph is about, and no subject asks for words",
    ),
});
export type TopicGroup = z.infer<typeof TopicGroup>;

/** A subject of findings. Cues are case-insensitive regular expressions. */
export const Topic = z.strictObject({
  id: z.string(),
  group: z.string(),
  name: z.string(),
  definition: z.string(),
  sections: z.array(Section),
  aliases: z.array(z.string()),
  cues: z.strictObject({
    strong: z.array(z.string()),
    weak: z.array(z.string()),
    negative: z.array(z.string()),
  }),
  prior: z
    .partialRecord(Section, z.number())
    .optional()
    .describe("Score it starts with in a section, by section"),
  off: z.number().optional().describe("Factor outside its sections, where not the usual one"),
  boost: z.number().optional().describe("Factor of its score everywhere"),
  require: z.string().optional().describe("A cue without which it is never given"),
});
export type Topic = z.infer<typeof Topic>;

/** What a section does to the points of subjects. */
export const SectionRule = z.strictObject({
  section: Section,
  alone: z.boolean().default(false).describe("Only where a paragraph stands in this section alone"),
  own: z
    .strictObject({ groups: z.array(z.string()), subjects: z.array(z.string()) })
    .default({ groups: [], subjects: [] })
    .describe("The subjects the section is about"),
  others: z.number().default(1).describe("Factor for all subjects but its own"),
  factors: z.record(z.string(), z.number()).default({}).describe("Factors for single subjects"),
  withoutCue: z.number().default(0).describe("Points of its own subjects where no cue is found"),
  first: z.string().optional().describe("The first subject of all that stands in it"),
});
export type SectionRule = z.infer<typeof SectionRule>;

const share = z.number().min(0).max(1);

/** How cues and words become subjects. The classifier and the page that explains it read these numbers. */
export const Tagger = z.strictObject({
  points: z
    .strictObject({
      strong: z.number(),
      weak: z.number(),
      firstSentence: z.number().describe("Factor for a hit in the first sentence"),
      repeat: z.number().describe("Factor for each hit of a cue after its first"),
      countedHits: z.int().positive().describe("How many hits of one cue count"),
      offSection: z.number().describe("Factor outside a subject's sections"),
    })
    .describe("What each hit of a cue counts"),
  sections: z.array(SectionRule),
  cues: z.number().describe("How much cues count beside words"),
  first: z.strictObject({ share, words: z.int() }),
  also: z.strictObject({
    most: z.int().nonnegative(),
    ofFirst: share,
    withCues: z.strictObject({ share, points: z.number(), ofMost: share }),
    inOwnPart: share,
  }),
});
export type Tagger = z.infer<typeof Tagger>;

/**
 * What words say about subjects, learned from paragraphs that were read and labelled: `npm run train-subjects`
 * writes it. A word is a stem; two are a pair, one after the other; "@cla" is where a paragraph stands.
 * Its row is its rarity in hundredths, then a column's letter and its weight in tenths, by turns: "87A12f-7".
 */
export const WordWeights = z.strictObject({
  note: z.string(),
  subjects: z.array(z.string()).describe("Topic ids, by column; the last is empty: no subject"),
  start: z.array(z.int()).describe("What each column starts with, in tenths"),
  words: z.record(z.string(), z.string().regex(/^\d+(?:[A-Za-z]-?\d+)*$/u)),
  spelt: z
    .record(z.string(), z.string())
    .describe("Stems that are no words: a word they stand for"),
});
export type WordWeights = z.infer<typeof WordWeights>;

/** Subjects, and how they are found. */
export const TopicSet = z.strictObject({
  version: z.literal(1),
  note: z.string(),
  groups: z.array(TopicGroup),
  topics: z.array(Topic),
  tagger: Tagger,
  words: WordWeights,
  guidance: z.string(),
});
export type TopicSet = z.infer<typeof TopicSet>;
