import type { ReportProblem } from "../problems/report-problem.ts";
import { areas } from "./areas.ts";
import { bounds } from "./bounds.ts";
import { boilerplate } from "./boilerplate.ts";
import { characters } from "./characters.ts";
import { counts } from "./counts.ts";
import { dates } from "./dates.ts";
import type { Check, ReadReport } from "./doubt.ts";
import { earlierFigures } from "./earlier-figures.ts";
import { earlierGrades } from "./earlier-grades.ts";
import { figureTwice } from "./figure-twice.ts";
import { figuresInWords } from "./figures-in-words.ts";
import { findingCounts } from "./finding-counts.ts";
import { headingGrades } from "./heading-grades.ts";
import { names } from "./names.ts";
import { nothingToImprove } from "./nothing-to-improve.ts";
import { numbers } from "./numbers.ts";
import { overallGrade } from "./overall-grade.ts";
import { paragraphLengths } from "./paragraph-lengths.ts";
import { paragraphTwice } from "./paragraph-twice.ts";
import { partsOfWholes } from "./parts-of-wholes.ts";
import { pointers } from "./pointers.ts";
import { population } from "./population.ts";
import { rates } from "./rates.ts";
import { recommendationHeadings } from "./recommendation-headings.ts";
import { shares } from "./shares.ts";
import { tornParagraphs } from "./torn-paragraphs.ts";

/** Everything a report is looked over for by itself. */
export const checks: readonly Check[] = [
  dates,
  overallGrade,
  areas,
  findingCounts,
  headingGrades,
  boilerplate,
  nothingToImprove,
  recommendationHeadings,
  numbers,
  pointers,
  paragraphLengths,
  tornParagraphs,
  paragraphTwice,
  characters,
  population,
  counts,
  shares,
  figuresInWords,
  bounds,
  earlierFigures,
  partsOfWholes,
  rates,
  figureTwice,
  earlierGrades,
  names,
];

/** Looks a report over, and reports what is odd in it beside the value it is about. */
export function tellDoubts(read: ReadReport, report: ReportProblem): void {
  for (const check of checks) {
    for (const { rule, message, place, about } of check(read)) {
      report(rule, "warning", message, place, about);
    }
  }
}
