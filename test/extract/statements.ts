import type { Place, Statement, Statistic, StatisticKey } from "../../src/model/index.ts";
import { extractStatistics } from "../../src/parse/extract/statistics.ts";

/**
 * Statements from lines: two leading spaces nest a line under the last one less deep, "# " sets the
 * sub-heading of those that follow.
 */
export function statements(lines: readonly string[]): Statement[] {
  const found: Statement[] = [];
  let heading: string | null = null;
  for (const line of lines) {
    if (line.startsWith("# ")) {
      heading = line.slice(2);
      continue;
    }
    const depth = 1 + (line.length - line.trimStart().length) / 2;
    const number = found.length + 1;
    found.push({
      number,
      heading,
      depth,
      parent: found.findLast((statement) => statement.depth < depth)?.number ?? null,
      text: line.trim(),
      places: [{ unit: "line", from: number, to: number }],
    });
  }
  return found;
}

/** A problem reported about a statement. */
export type Reported = { rule: string; message: string; place: Place };

/** The statistics of some lines, and what was reported. */
export function read(...lines: string[]): { statistics: Statistic[]; reported: Reported[] } {
  const reported: Reported[] = [];
  const statistics = extractStatistics(statements(lines), (rule, message, place) => {
    reported.push({ rule, message, place });
  });
  return { statistics, reported };
}

/** The first statistic with a key; a test that asks for one that is not there fails. */
export function statistic(key: StatisticKey, ...lines: string[]): Statistic {
  const found = read(...lines).statistics.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${key} in: ${lines.join(" | ")}`);
  return found;
}
