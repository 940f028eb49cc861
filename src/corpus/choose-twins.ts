import { basename, dirname } from "node:path";
import type { Problem, Report } from "../model/index.ts";
import type { OfficialFiles } from "./official-files.ts";
import { prefer, sameInspection } from "./prefer.ts";
import { differenceWords, twinDifferences } from "./twin-differences.ts";

/** A report and the file it was read from. */
export type ReadFile = { path: string; report: Report };

/** A file that is not shown, the one that is instead, by what, and where they contradict each other. */
export type LeftOut = {
  path: string;
  id: string;
  kept: string;
  why: string;
  /** The two files by names that tell them apart, without the folders above. */
  names: { left: string; kept: string };
  /** One sentence each; empty where the two agree. */
  differences: string[];
};

/**
 * Of the sources of each inspection the one that is shown (`prefer`), whatever their order. Where another source of it
 * has other grades, dates or numbers of findings or recommendations, each difference is an error of the report that is
 * shown and names both files: which of them is right nobody can tell from here.
 */
export function chooseTwins(
  files: readonly ReadFile[],
  official: OfficialFiles,
): { shown: ReadFile[]; leftOut: LeftOut[] } {
  const shown: ReadFile[] = [];
  const leftOut: LeftOut[] = [];
  for (const group of byInspection(files)) {
    const [best, ...others] = group.sort((a, b) => order(a, b, official));
    if (best === undefined) continue;
    const problems: Problem[] = [];
    for (const other of others) {
      const { names, differences } = differencesOf(best, other);
      const { why } = prefer(best.report, other.report, official);
      problems.push(...differences.map((difference) => differs(difference, names.kept, why)));
      leftOut.push({
        path: other.path,
        id: other.report.id,
        kept: best.path,
        why,
        names,
        differences: differences.map(({ message }) => message),
      });
    }
    const report = { ...best.report, problems: [...best.report.problems, ...problems] };
    shown.push(problems.length === 0 ? best : { path: best.path, report });
  }
  return { shown, leftOut };
}

/** The contradictions of two sources of one inspection, the first of them shown, and the names they are told by. */
export function differencesOf(
  shown: ReadFile,
  other: ReadFile,
): { names: LeftOut["names"]; differences: Pick<Problem, "message" | "about">[] } {
  const names = namesOf(other.path, shown.path);
  const differences = twinDifferences(shown.report, other.report).map((difference) => ({
    about: difference.about,
    message: differenceWords(difference, names.kept, names.left),
  }));
  return { names, differences };
}

function differs(
  { message, about }: Pick<Problem, "message" | "about">,
  kept: string,
  why: string,
): Problem {
  return {
    rule: "sources-differ",
    severity: "error",
    message: `${message}. ${kept} is shown: ${why}.`,
    place: null,
    about,
    doubt: true,
  };
}

/** The same bytes in two files: the first by path. */
function order(a: ReadFile, b: ReadFile, official: OfficialFiles): number {
  if (a.report.source.sha256 === b.report.source.sha256) return a.path < b.path ? -1 : 1;
  return prefer(a.report, b.report, official).better === a.report ? -1 : 1;
}

/** Files of one inspection together; one that is of the same as two others joins them. */
function byInspection(files: readonly ReadFile[]): ReadFile[][] {
  const groups = new Map<string, ReadFile[][]>();
  for (const file of files) {
    const own = groups.get(file.report.authority.id) ?? [];
    const isOfIt = (group: ReadFile[]) =>
      group.some(({ report }) => sameInspection(report, file.report));
    const joined = [...own.filter(isOfIt).flat(), file];
    groups.set(file.report.authority.id, [...own.filter((group) => !isOfIt(group)), joined]);
  }
  return [...groups.values()].flat();
}

/** File names; where they are equal, with the folder each stands in. */
function namesOf(left: string, kept: string): { left: string; kept: string } {
  const names = { left: basename(left), kept: basename(kept) };
  if (names.left !== names.kept) return names;
  return {
    left: `${basename(dirname(left))}/${names.left}`,
    kept: `${basename(dirname(kept))}/${names.kept}`,
  };
}
