import type { About, Area, Judgement, Report } from "../model/index.ts";
import { printedDay } from "../parse/doubts/figures.ts";

/** Where two sources of one inspection say different things: what of, what each says, and the value it is about. */
export type Difference = { what: string; shown: string; other: string; about: About };

/** "unreadable" where the source lost it, which contradicts nothing. */
function verdict(judgement: Judgement | undefined): string {
  if (judgement === undefined) return "no such judgement";
  if (judgement.status === "given") return judgement.grade;
  return judgement.status === "not-judged" ? "not judged" : "unreadable";
}

const of = (report: Report, area: Area) =>
  verdict(report.judgements.find((judgement) => judgement.area === area));

function grades(shown: Report, other: Report): Difference[] {
  const areas = new Set([...shown.judgements, ...other.judgements].map(({ area }) => area));
  return [...areas].flatMap((area) => {
    const [one, two] = [of(shown, area), of(other, area)];
    if (one === two || one === "unreadable" || two === "unreadable") return [];
    const about = { part: "judgement", area } as const;
    return [{ what: `The grade of ${area}`, shown: one, other: two, about }];
  });
}

/** Dates of publication are compared where both were read from the same kind of place. */
function facts(report: Report, other: Report): [what: string, value: string][] {
  const { inspection, published } = report;
  return [
    ["The authority", report.authority.name],
    ["The framework", report.framework],
    ["The first day of the inspection", printedDay(inspection.start)],
    ["The last day of the inspection", printedDay(inspection.end)],
    ...(published.printed === other.published.printed
      ? [["The date of publication", printedDay(published.date)] as [string, string]]
      : []),
  ];
}

const counted = ["findings", "recommendations"] as const;

/** A source that says itself that it lost lines is expected to have fewer: that is told of it, and contradicts nothing. */
function counts(shown: Report, other: Report): Difference[] {
  return counted.flatMap((part) => {
    const [one, two] = [shown[part].length, other[part].length];
    const fewer = one < two ? shown : other;
    const isExplained = fewer.problems.some(({ rule }) => rule === "source-lost-lines");
    if (one === two || isExplained) return [];
    const about = { part: "report" } as const;
    return [{ what: `The number of ${part}`, shown: String(one), other: String(two), about }];
  });
}

const areasByNumber = ({ findings }: Report): Map<number, Area | "not-told"> =>
  new Map(findings.flatMap(({ number, area }) => (number === null ? [] : [[number, area]])));

/** As many findings, and not the same ones: the first number that either has alone, and findings of different areas. */
function numbered(shown: Report, other: Report): Difference[] {
  const [one, two] = [areasByNumber(shown), areasByNumber(other)];
  const onlyOne = [...one.keys()].find((number) => !two.has(number));
  const onlyTwo = [...two.keys()].find((number) => !one.has(number));
  const numbers: Difference[] =
    onlyOne === undefined || onlyTwo === undefined
      ? []
      : [
          {
            what: "The number of a finding",
            shown: String(onlyOne),
            other: String(onlyTwo),
            about: { part: "report" },
          },
        ];
  const areas = shown.findings.flatMap(({ id, number, area }): Difference[] => {
    const said = number === null ? undefined : two.get(number);
    if (said === undefined || said === area || said === "not-told" || area === "not-told")
      return [];
    return [
      { what: `The area of ${id}`, shown: area, other: said, about: { part: "finding", id } },
    ];
  });
  return [...numbers, ...areas];
}

/**
 * Where two reports of one inspection contradict each other: grades, dates, and the numbers of findings and
 * recommendations and the areas they stand under. A grade that one of them could not read is no contradiction: that is told of itself.
 */
export function twinDifferences(shown: Report, other: Report): Difference[] {
  const others = facts(other, shown);
  const ofWhole = facts(shown, other).flatMap(([what, value], index) => {
    const said = others[index]?.[1] ?? value;
    const about = { part: "report" } as const;
    return said === value ? [] : [{ what, shown: value, other: said, about }];
  });
  return [...grades(shown, other), ...ofWhole, ...counts(shown, other), ...numbered(shown, other)];
}

/** "The grade of adoption: good in a.pdf, outstanding in b.txt". */
export function differenceWords(
  { what, shown, other }: Difference,
  shownFile: string,
  otherFile: string,
): string {
  return `${what}: ${shown} in ${shownFile}, ${other} in ${otherFile}`;
}
