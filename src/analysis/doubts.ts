import type { About, Area, Finding, Recommendation, Report, Statistic } from "../model/index.ts";

/** What is said beside a value that may be wrong: in words, and the rule whose page explains it. */
export type Doubt = { readonly rule: string; readonly words: string };

/** The doubts of one report, by the value they are about. All lists are empty where nothing is odd. */
export type Doubts = {
  /** About the report as a whole. */
  readonly report: readonly Doubt[];
  /** About an area: all that is said of it. */
  readonly area: (area: Area) => readonly Doubt[];
  /** About a grade and about its area. */
  readonly judgement: (area: Area) => readonly Doubt[];
  readonly finding: (finding: Pick<Finding, "id">) => readonly Doubt[];
  readonly recommendation: (recommendation: Pick<Recommendation, "id">) => readonly Doubt[];
  readonly statistic: (statistic: Statistic) => readonly Doubt[];
  /** By the index in `previous`, from 0. */
  readonly earlier: (index: number) => readonly Doubt[];
  /** By the index in `team`, from 0. */
  readonly member: (index: number) => readonly Doubt[];
  /** For a finding that is shown away from its report: also what is odd in its area, its grade and its report. */
  readonly findingAlone: (finding: Pick<Finding, "id" | "area">) => readonly Doubt[];
  /** For a recommendation that is shown away from its report: also what is odd in the report. */
  readonly recommendationAlone: (recommendation: Pick<Recommendation, "id">) => readonly Doubt[];
};

const known = new WeakMap<Pick<Report, "problems" | "statistics">, Doubts>();

/** The doubts of a report; looked up once a report. */
export function doubtsOf(report: Pick<Report, "problems" | "statistics">): Doubts {
  const found = known.get(report) ?? lookUp(report);
  known.set(report, found);
  return found;
}

/** Doubts as one cell of a table: their words, or nothing. */
export function doubtCell(doubts: readonly Doubt[]): string | null {
  return doubts.length === 0 ? null : doubts.map(({ words }) => words).join(" ");
}

const nouns: Record<About["part"], string> = {
  judgement: "grade",
  finding: "paragraph",
  recommendation: "paragraph",
  statistic: "figure",
  "earlier-inspection": "earlier inspection",
  "team-member": "name",
  area: "area",
  report: "report",
};

const none: readonly Doubt[] = [];

function lookUp({ problems, statistics }: Pick<Report, "problems" | "statistics">): Doubts {
  const byName = new Map<string, Doubt[]>();
  for (const { rule, message, about, doubt } of problems) {
    if (!doubt) continue;
    const value = about ?? { part: "report" as const };
    const words = `Check this ${nouns[value.part]}. ${message}${/[.!?]$/u.test(message) ? "" : "."}`;
    const own = byName.get(nameOf(value)) ?? [];
    byName.set(nameOf(value), [...own, { rule, words }]);
  }
  const of = (about: About): readonly Doubt[] => byName.get(nameOf(about)) ?? none;
  const report = of({ part: "report" });
  const area: Doubts["area"] = (one) => of({ part: "area", area: one });
  const judgement: Doubts["judgement"] = (one) =>
    joined(of({ part: "judgement", area: one }), area(one));
  const finding: Doubts["finding"] = ({ id }) => of({ part: "finding", id });
  const recommendation: Doubts["recommendation"] = ({ id }) => of({ part: "recommendation", id });
  return {
    report,
    area,
    judgement,
    finding,
    recommendation,
    statistic: (one) => {
      if (byName.size === 0) return none;
      const { statement, key } = one;
      const alike = statistics.filter(
        (other) => other.statement === statement && other.key === key,
      );
      return of({ part: "statistic", statement, key, ordinal: alike.indexOf(one) + 1 });
    },
    earlier: (index) => of({ part: "earlier-inspection", index }),
    member: (index) => of({ part: "team-member", index }),
    findingAlone: (one) => joined(finding(one), judgement(one.area), report),
    recommendationAlone: (one) => joined(recommendation(one), report),
  };
}

function joined(...lists: (readonly Doubt[])[]): readonly Doubt[] {
  const some = lists.filter(({ length }) => length > 0);
  return some.length === 0 ? none : some.flat();
}

function nameOf(about: About): string {
  switch (about.part) {
    case "report":
      return about.part;
    case "judgement":
    case "area":
      return `${about.part} ${about.area}`;
    case "finding":
    case "recommendation":
      return `${about.part} ${about.id}`;
    case "statistic":
      return `${about.part} ${about.statement} ${about.key} ${about.ordinal}`;
    case "earlier-inspection":
    case "team-member":
      return `${about.part} ${about.index}`;
  }
}
