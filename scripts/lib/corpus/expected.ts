import { readFileSync } from "node:fs";
import { z } from "zod";
import { Area, Framework, Grade } from "../../../src/model/index.ts";

const period = z.object({ start: z.string(), end: z.string() });
const count = z.int().nonnegative();
const urgency = z.object({ priority: count, improvement: count }).nullable();
const range = z.object({ first: count.optional(), last: count.optional(), count });

/** A finding by its number (null where the report prints none), with its first and last words. */
const Sample = z.object({
  number: count.nullable(),
  area: Area,
  startsWith: z.string(),
  endsWith: z.string(),
  pointsToRecommendation: z.boolean(),
});
export type Sample = z.infer<typeof Sample>;

/** What one report is known to say, read by people. What a file does not state is not compared. */
const Expected = z.object({
  id: z.string().describe("Name of the PDF without its ending"),
  framework: Framework,
  authorityPrinted: z.string(),
  inspection: period,
  inspectionPeriods: z.array(period).optional(),
  kind: z.enum(["inspection", "reinspection"]).optional(),
  published: z.string().nullable().optional().describe("Null: not printed"),
  leadInspectors: z.array(z.string()),
  judgements: z.partialRecord(Area, Grade.nullable()),
  recommendations: z.object({
    "local-authority": count,
    lscb: count.nullable().optional(),
    urgency: urgency.optional(),
    lscbUrgency: urgency.optional(),
  }),
  findings: z.object({
    first: count.nullable(),
    last: count.nullable(),
    count: count.nullable(),
    byArea: z.partialRecord(Area, range).optional(),
    unnumberedBullets: z.record(z.string(), count).optional(),
  }),
  samples: z.array(Sample).default([]),
  statistics: z.record(z.string(), z.number().nullable()).default({}),
});
export type Expected = z.infer<typeof Expected>;

/** Reads one file of expected values. Throws where it is not as above. */
export function readExpected(path: string): Expected[] {
  return z.array(Expected).parse(JSON.parse(readFileSync(path, "utf8")));
}
