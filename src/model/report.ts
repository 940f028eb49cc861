import { z } from "zod";
import { Coverage } from "./coverage.ts";
import { Finding } from "./finding.ts";
import { Framework } from "./framework.ts";
import { Judgement } from "./judgement.ts";
import { PreviousInspection } from "./previous.ts";
import { Problem } from "./problem.ts";
import { Recommendation } from "./recommendation.ts";
import { Source } from "./source.ts";
import { Statement, Statistic } from "./statistic.ts";
import { Footnote, Summaries } from "./summary.ts";
import { TeamMember } from "./team.ts";

const isoDate = z.iso.date();

/**
 * The most characters that an authority's id may have. It names a folder and, with a date, files and the folders of
 * comparisons: far below what any file system takes. The longest of the register has 34.
 */
export const authorityIdLimit = 80;

/** One published inspection report: the contract that programs outside rely on. */
export const Report = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: z
      .string()
      .max(authorityIdLimit + "-2018-01-29".length)
      .regex(/^[a-z0-9][a-z0-9-]*-\d{4}-\d{2}-\d{2}$/u)
      .describe("<authority id>-<publication date>"),
    authority: z.strictObject({
      id: z
        .string()
        .max(authorityIdLimit)
        .regex(/^[a-z0-9][a-z0-9-]*$/u),
      name: z.string(),
      printed: z.string().describe("As the cover prints it"),
    }),
    framework: Framework,
    kind: z.enum(["inspection", "reinspection"]),
    title: z.string().describe("As printed"),
    inspection: z.strictObject({
      start: isoDate,
      end: isoDate,
      printed: z.string(),
      visits: z
        .array(z.strictObject({ start: isoDate, end: isoDate }))
        .describe("Each visit, where there were several"),
    }),
    published: z.strictObject({
      date: isoDate,
      printed: z
        .boolean()
        .describe("false where the date came from the file name or the catalogue"),
    }),
    judgements: z.array(Judgement),
    previous: z.array(PreviousInspection),
    statements: z.array(Statement),
    statistics: z.array(Statistic),
    recommendations: z.array(Recommendation),
    findings: z.array(Finding),
    summaries: Summaries,
    footnotes: z.array(Footnote),
    team: z.array(TeamMember),
    source: Source,
    problems: z.array(Problem),
    coverage: Coverage,
  })
  .describe("One inspection report");
export type Report = z.infer<typeof Report>;
