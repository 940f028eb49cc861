import type { Report } from "../../src/model/index.ts";
import type { Outcome } from "../../src/corpus/outcome.ts";

/** What one damaged source gave, held against the report that the whole source gives. */
export type Verdict = {
  /** The parser failed, or was stopped for its time or memory. */
  fault: "crash" | "hang" | null;
  read: boolean;
  /** Areas given a grade that the whole source does not give them. */
  falseGrades: string[];
  /** Findings and recommendations that are gone or changed area, without a new problem that says so. */
  unsaid: string[];
  /** Words that no reader should meet: a stack trace, a path of the machine, a pattern. */
  leaks: string[];
};

const faults: Readonly<Record<string, Verdict["fault"]>> = {
  "parser-fault": "crash",
  "parser-timeout": "hang",
};

/** A message shows how the program is made: a frame of a stack, a module's path, a regular expression. */
const inner = /\n\s+at |node_modules|file:\/\/|\.ts:\d|\/\^|\(\?[:=!<]/u;

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

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

/** Letters of each piece by which a paragraph is known again after damage, and from one piece's start to the next's. */
const piece = { length: 24, step: 8 };
/** A paragraph torn in two, or with a few letters changed, keeps more than this share of its pieces together. */
const leastShare = 0.4;

function piecesOf(text: string): string[] {
  const own = key(text);
  if (own.length <= piece.length) return [own];
  const count = Math.floor((own.length - piece.length) / piece.step) + 1;
  return Array.from({ length: count }, (_, index) =>
    own.slice(index * piece.step, index * piece.step + piece.length),
  );
}

/** Whether a paragraph is the same as another, given as its letters, or is part of it. */
function same(text: string, other: string): boolean {
  const pieces = piecesOf(text);
  return pieces.filter((part) => other.includes(part)).length >= pieces.length * leastShare;
}

function unsaidLosses(whole: Report, damaged: Report): string[] {
  const findings = damaged.findings.map(({ area, text, items }) => ({
    area,
    text: key([text, ...items].join(" ")),
  }));
  const losses = whole.findings.flatMap((finding) => {
    const found = findings.filter(({ text }) => same(finding.text, text));
    if (found.length === 0) return [`${finding.id} is gone`];
    if (found.every(({ area }) => area !== finding.area)) {
      return [`${finding.id} moved from ${finding.area} to ${String(found[0]?.area)}`];
    }
    return [];
  });
  const kept = damaged.recommendations.map(({ text, items }) => key([text, ...items].join(" ")));
  for (const { id, text } of whole.recommendations) {
    if (!kept.some((other) => same(text, other))) losses.push(`${id} is gone`);
  }
  return losses.length > 0 && newProblems(whole, damaged).length === 0 ? losses : [];
}

/** Judges one outcome. `whole` is what the undamaged source gives. */
export function judge(whole: Report, outcome: Outcome): Verdict {
  if (!outcome.ok) {
    return {
      fault: faults[outcome.rule] ?? null,
      read: false,
      falseGrades: [],
      unsaid: [],
      leaks: inner.test(outcome.reason) ? [outcome.reason] : [],
    };
  }
  const { report } = outcome;
  return {
    fault: null,
    read: true,
    falseGrades: falseGrades(whole, report),
    unsaid: unsaidLosses(whole, report),
    leaks: report.problems.map(({ message }) => message).filter((message) => inner.test(message)),
  };
}
