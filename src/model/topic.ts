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
  threshold: z.string(),
  relativeToTop: z.number(),
  maxTags: z.int().positive(),
  lscbSection: z.string(),
  clSection: z.string(),
  adoptionSection: z.string(),
  fallback: z.string(),
});
export type Tagger = z.infer<typeof Tagger>;

/** The file of subjects. */
export const TopicSet = z.strictObject({
  version: z.literal(1),
  note: z.string(),
  groups: z.array(TopicGroup),
  topics: z.array(Topic),
  tagger: Tagger,
  guidance: z.string(),
});
export type TopicSet = z.infer<typeof TopicSet>;
