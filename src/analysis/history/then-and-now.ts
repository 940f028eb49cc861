import type {
  Finding,
  PublishedReport,
  Recommendation,
  Report,
  TopicSet,
} from "../../model/index.ts";
import { findingLabel, type FindingLabel } from "../comparison/finding-label.ts";
import { judgementRows, type JudgementRow } from "../comparison/judgement-rows.ts";
import { notices } from "../comparison/notices.ts";
import { isWhole, prepareReport } from "../comparison/prepare-report.ts";
import { sides } from "../comparison/side.ts";
import { traceRecommendations } from "../comparison/trace-recommendations.ts";
import { doubtsOf, type Doubt } from "../doubts.ts";
import { laterPublished } from "./later-published.ts";
import { reportsOf } from "./same-authority.ts";

/** A finding of the later report, named so that a reader can go to it. */
export type NamedFinding = Pick<Finding, "id" | "text"> & {
  label: FindingLabel;
  /** False where the source lost its number and first words. */
  whole: boolean;
  doubts: readonly Doubt[];
};

/** A recommendation of the earlier report and the findings of the later one nearest to it in wording. */
export type Outcome = {
  recommendation: Recommendation;
  closest: NamedFinding | null;
  alsoRead: NamedFinding[];
  /** The later inspection did not cover whom it is addressed to, so nothing was looked for. */
  outside: boolean;
  doubts: readonly Doubt[];
};

/** One inspection and the next that we hold of the same authority. */
export type Step = {
  earlier: Report;
  later: Report;
  /** "2015" and "2018", or whole dates where the years are the same. */
  labels: { earlier: string; later: string };
  notices: string[];
  /** Reports published between the two that this site does not hold. */
  between: { date: string; url: string }[];
  judgements: JudgementRow[];
  outcomes: Outcome[];
};

/** From each held inspection of an authority to the next, the latest step first. Empty below two reports. */
export function thenAndNow(
  authority: string,
  reports: readonly Report[],
  { topics, published }: { topics: TopicSet; published: readonly PublishedReport[] },
): Step[] {
  const own = reportsOf(authority, reports);
  return own
    .flatMap((later, index) => {
      const earlier = own[index - 1];
      return earlier === undefined ? [] : [step(earlier, later, own, topics, published)];
    })
    .toReversed();
}

function step(
  earlier: Report,
  later: Report,
  own: readonly Report[],
  topics: TopicSet,
  published: readonly PublishedReport[],
): Step {
  const { a, b } = sides(earlier, later);
  const relation = { kind: "same" } as const;
  return {
    earlier,
    later,
    labels: { earlier: a.label, later: b.label },
    notices: notices({
      sides: { a, b },
      reports: { a: earlier, b: later },
      relation,
      sameText: 0,
    }),
    between: laterPublished(earlier, own, published)
      .filter(({ date, held }) => held === null && date < later.published.date)
      .map(({ date, url }) => ({ date, url })),
    judgements: judgementRows(earlier, later, relation),
    outcomes: outcomes(earlier, later, topics),
  };
}

function outcomes(earlier: Report, later: Report, topics: TopicSet): Outcome[] {
  const byId = new Map(later.findings.map((finding) => [finding.id, finding]));
  const named = ({ id }: { readonly id: string }): NamedFinding[] => {
    const finding = byId.get(id);
    if (finding === undefined) return [];
    const label = findingLabel(later, finding);
    const doubts = doubtsOf(later).findingAlone(finding);
    return [{ id, text: finding.text, label, whole: isWhole(finding), doubts }];
  };
  const trace = traceRecommendations(prepareReport(earlier, topics), prepareReport(later, topics));
  return trace.recommendations.map(({ recommendation, closest, alsoRead, outside, doubts }) => ({
    recommendation,
    closest: (closest === null ? undefined : named(closest)[0]) ?? null,
    alsoRead: alsoRead.flatMap(named),
    outside,
    doubts,
  }));
}
