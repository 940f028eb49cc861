import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../../src/model/index.ts";
import { inProject } from "../../../src/corpus/paths.ts";
import { readReports } from "../read-reports.ts";

/** The project's own reports and those of a folder, by id; where both have one, the folder's. */
export async function reportsOf(folder: string): Promise<Map<string, Report>> {
  const files = [inProject("content", "reports"), folder].flatMap((from) =>
    readdirSync(from)
      .sort()
      .map((file) => join(from, file)),
  );
  const reports = new Map<string, Report>();
  for (const read of await readReports(files)) {
    if ("report" in read) reports.set(read.report.id, read.report);
  }
  return reports;
}
