import type { Recommendation, Report } from "../../model/index.ts";
import { align, type Candidate } from "../alignment/align.ts";
import { doubtsOf, type Doubt } from "../doubts.ts";
import type { Subjects } from "../subjects/tag-finding.ts";
import type { PreparedReport } from "./prepare-report.ts";
import type { Side } from "./side.ts";

/** A recommendation of the earlier report and the findings of the later one nearest to it in words. */
export type TracedRecommendation = {
  readonly recommendation: Recommendation;
  /** Its main subject, by the topic's id; null where none was found. */
  readonly subject: string | null;
  readonly closest: Candidate | null;
  readonly alsoRead: readonly Candidate[];
  /** Why nothing was looked for: the later inspection did not cover whom it is addressed to. */
  readonly outside: boolean;
  readonly doubts: readonly Doubt[];
};

/** What became of the recommendations of the earlier of two reports of one authority. */
export type Trace = {
  readonly from: Side["key"];
  readonly to: Side["key"];
  readonly recommendations: readonly TracedRecommendation[];
};

/** Below this a finding is not called close; below the other it is not named at all. */
const leastToBeClose = 0.45;
const leastToName = 0.25;
const mostToRead = 2;

/** Traces the earlier report's recommendations in the later report's findings. */
export function traceRecommendations(a: PreparedReport, b: PreparedReport): Trace {
  const forwards = a.report.published.date <= b.report.published.date;
  const [from, to] = forwards ? [a, b] : [b, a];
  const { ofA } = align(from.recommendations, to.findings);
  return {
    from: forwards ? "a" : "b",
    to: forwards ? "b" : "a",
    recommendations: from.report.recommendations.map((recommendation) => {
      const outside = recommendation.body === "lscb" && !coversBoard(to.report);
      const candidates = ofA.get(recommendation.id)?.candidates ?? [];
      const near = outside ? [] : candidates.filter(({ score }) => score >= leastToName);
      const best = near[0];
      const closest =
        best !== undefined &&
        best.score >= leastToBeClose &&
        !differInSubject(from.subjects.get(recommendation.id), to.subjects.get(best.id))
          ? best
          : null;
      const others = closest === null ? near : near.slice(1);
      return {
        recommendation,
        subject: from.subjects.get(recommendation.id)?.first ?? null,
        closest,
        alsoRead: others.slice(0, mostToRead),
        outside,
        doubts: doubtsOf(from.report).recommendation(recommendation),
      };
    }),
  };
}

/** Whether two paragraphs are about different things: like words alone are then no counterpart. */
function differInSubject(one: Subjects | undefined, other: Subjects | undefined): boolean {
  const known = namedSubjects(one);
  const others = namedSubjects(other);
  return known.length > 0 && others.length > 0 && !others.some((id) => known.includes(id));
}

function namedSubjects(subjects: Subjects | undefined): readonly string[] {
  return subjects === undefined || subjects.first === null
    ? []
    : [subjects.first, ...subjects.also];
}

function coversBoard(report: Report): boolean {
  return report.findings.some(({ area }) => area === "lscb");
}
