import type { About, Place, Report } from "../../model/index.ts";
import type { DoubtRule } from "../problems/rules.ts";

/** A value that may be wrong: by which rule, what is odd in one sentence, where it was read, and which value it is. */
export type Doubt = {
  rule: DoubtRule;
  message: string;
  place: Place | null;
  about: About;
};

/** What checks look at: a report as it was read. */
export type ReadReport = Omit<Report, "problems">;

/** Looks a report over and gives what is odd in it; nothing where all is as in any report. */
export type Check = (report: ReadReport) => Doubt[];

/** Looks at the reports of one authority together, and gives what is odd in which of them. */
export type CheckAcross = (
  reports: readonly ReadReport[],
) => { report: ReadReport; doubt: Doubt }[];
