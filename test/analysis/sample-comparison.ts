import type { Grade, Judgement, Recommendation, Report, Statistic } from "../../src/model/index.ts";
import { getTopicSet } from "../../src/corpus/topics.ts";
import { compareReports, type Comparison } from "../../src/analysis/comparison/compare.ts";
import { sampleReport } from "../corpus/sample-report.ts";
import { sampleStatistic } from "./sample-statistic.ts";

const topics = getTopicSet();
export const place = [{ unit: "page" as const, from: 1, to: 1 }];

/** A judgement with a grade. */
export function given(area: Judgement["area"], grade: Grade): Judgement {
  return { area, status: "given", grade, printed: grade, places: place };
}

/** 482 children looked after at 31 January 2015, with what a test needs changed. */
export const statistic = (changed: Partial<Statistic>): Statistic =>
  sampleStatistic({ value: 482, asAt: "2015-01-31", places: place, ...changed });

/** A recommendation to the local authority. */
export function recommendation(changed: Partial<Recommendation>): Recommendation {
  return {
    id: "recommendation-1",
    number: 1,
    body: "local-authority",
    urgency: null,
    heading: null,
    text: "",
    items: [],
    complete: true,
    reference: null,
    places: place,
    ...changed,
  };
}

/** Somerset's inspection of 2015. */
export const earlier = (changed: Partial<Report> = {}): Report =>
  sampleReport({
    id: "somerset-2015-03-27",
    published: { date: "2015-03-27", printed: true },
    ...changed,
  });
/** Somerset's inspection of 2018. */
export const later = (changed: Partial<Report> = {}): Report => sampleReport(changed);
/** Wandsworth's inspection of 2018. */
export const elsewhere = (changed: Partial<Report> = {}): Report =>
  sampleReport({
    id: "wandsworth-2018-07-20",
    authority: { id: "wandsworth", name: "Wandsworth", printed: "Wandsworth" },
    published: { date: "2018-07-20", printed: true },
    ...changed,
  });

/** Both side by side. */
export function compare(
  a: Report,
  b: Report,
  authorities: Parameters<typeof compareReports>[2]["authorities"] = [],
): Comparison {
  return compareReports(a, b, { topics, authorities });
}
