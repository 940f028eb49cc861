import { z } from "zod";

/** A group of subjects. */
export const TopicGroup = z.strictObject({ id: z.string(), name: z.string() });
export type TopicGroup = z.infer<typeof TopicGroup>;

/** A subject of findings. Cues are case-insensitive regular expressions. */
export const Topic = z.strictObject({
  id: z.string(),
  group: z.string(),
  name: z.string(),
  definition: z.string(),
  sections: z.array(z.string()),
  aliases: z.array(z.string()),
  cues: z.strictObject({
    strong: z.array(z.string()),
    weak: z.array(z.string()),
    negative: z.array(z.string()),
  }),
  prior: z
    .record(z.string(), z.number())
    .optional()
    .describe("Score it starts with in a section, by section"),
  off: z.number().optional().describe("Factor outside its sections, where not the usual one"),
  boost: z.number().optional().describe("Factor of its score everywhere"),
  require: z.string().optional().describe("A cue without which it is never given"),
});
export type Topic = z.infer<typeof Topic>;

/** How cues become subjects. Rules that are more than a number are worded, and the tagger builds them. */
export const Tagger = z.strictObject({
  weights: z.strictObject({ strong: z.number(), weak: z.number() }),
  firstSentence: z.number().describe("Factor for a hit in the first sentence"),
  repeat: z.string(),
  offSectionDefault: z.number(),
  maxTags: z.int().positive(),
  lscbSection: z.string(),
  clSection: z.string(),
  adoptionSection: z.string(),
  together: z.string().describe("How the points of cues and the weights of words become shares"),
  first: z.string(),
  also: z.string(),
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
