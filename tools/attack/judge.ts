import type { Report } from "../../src/model/index.ts";
import type { Outcome } from "../../src/corpus/outcome.ts";
import { lossesOf, whyHidden } from "./losses.ts";

/** What one damaged source gave, held against the report that the whole source gives. */
export type Verdict = {
  /** The parser failed, or was stopped for its time or memory. */
  fault: "crash" | "hang" | null;
  read: boolean;
  /** Areas given a grade that the whole source does not give them. */
  falseGrades: string[];
  /** It lost or moved something, said or unsaid. */
  lost: boolean;
  /** Grades, findings and recommendations that are gone or changed area, without a new problem that says so. */
  unsaid: string[];
  /** Of these, what nothing in the damaged source shows, with the reason; not among `unsaid`. */
  hidden: string[];
  /** Words that no reader should meet: a stack trace, a path of the machine, a pattern. */
  leaks: string[];
};

const faults: Readonly<Record<string, Verdict["fault"]>> = {
  "parser-fault": "crash",
  "parser-timeout": "hang",
  "parser-memory": "hang",
};

/** A message shows how the program is made: a frame of a stack, a module's path, a regular expression. */
const inner = /\n\s+at |node_modules|file:\/\/|\.ts:\d|\/\^|\(\?[:=!<]/u;

/** Problems of the damaged report that the whole one does not have. Notes ("info") tell of what was mended. */
function newProblems(whole: Report, damaged: Report): string[] {
  const name = ({ rule, message }: Report["problems"][number]): string => `${rule}: ${message}`;
  const known = new Set(whole.problems.map(name));
  return damaged.problems
    .filter(({ severity }) => severity !== "info")
    .map(name)
    .filter((problem) => !known.has(problem));
}

function falseGrades(whole: Report, damaged: Report): string[] {
  const truth = new Map(
    whole.judgements.map((judgement) => [
      judgement.area,
      judgement.status === "given" ? judgement.grade : judgement.status,
    ]),
  );
  return damaged.judgements.flatMap((judgement) => {
    if (judgement.status !== "given" || truth.get(judgement.area) === judgement.grade) return [];
    return [`${judgement.area}: ${judgement.grade}, not ${truth.get(judgement.area) ?? "judged"}`];
  });
}

/** What is lost, and of that what no new problem tells of: what shows, and what does not. */
function untold(whole: Report, damaged: Report): Pick<Verdict, "lost" | "unsaid" | "hidden"> {
  const losses = lossesOf(whole, damaged);
  const lost = losses.length > 0;
  if (!lost || newProblems(whole, damaged).length > 0) return { lost, unsaid: [], hidden: [] };
  const words = losses.map((loss) => loss.words);
  const why = whyHidden(losses, whole, damaged);
  if (why === null) return { lost, unsaid: words, hidden: [] };
  return { lost, unsaid: [], hidden: words.map((word) => `${word}: ${why}`) };
}

/** Judges one outcome. `whole` is what the undamaged source gives. */
export function judge(whole: Report, outcome: Outcome): Verdict {
  if (!outcome.ok) {
    return {
      fault: faults[outcome.rule] ?? null,
      read: false,
      falseGrades: [],
      lost: false,
      unsaid: [],
      hidden: [],
      leaks: inner.test(outcome.reason) ? [outcome.reason] : [],
    };
  }
  const { report } = outcome;
  return {
    fault: null,
    read: true,
    falseGrades: falseGrades(whole, report),
    ...untold(whole, report),
    leaks: report.problems.map(({ message }) => message).filter((message) => inner.test(message)),
  };
}
