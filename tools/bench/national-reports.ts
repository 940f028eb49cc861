import type { Report } from "../../src/model/index.ts";

/** Findings, recommendations and improvement items; summaries come on top of them in the index. */
export function paragraphsOf(reports: readonly Report[]): number {
  return reports.reduce(
    (sum, { findings, recommendations }) => sum + findings.length + recommendations.length,
    0,
  );
}

/**
 * The reports, made up to so many findings and recommendations by copies of them under other dates. A copy has the
 * sentences of each paragraph in another order and one word in six exchanged for another about as frequent, so
 * that no two paragraphs are alike and words keep their frequencies. The same reports give the same copies.
 */
export function nationalReports(reports: readonly Report[], paragraphs: number): Report[] {
  const all = [...reports];
  let count = paragraphsOf(reports);
  if (count === 0) throw new Error("No finding or recommendation in these reports");
  const words = wordsByFrequency(reports);
  for (let round = 1; count < paragraphs; round += 1) {
    const vary = variation(words, round);
    for (const report of reports) {
      if (count >= paragraphs) break;
      const copy = copyOf(report, round, vary);
      all.push(copy);
      count += paragraphsOf([copy]);
    }
  }
  return all;
}

type Vary = (text: string) => string;

const yearsBack = 20;

function copyOf(report: Report, round: number, vary: Vary): Report {
  const { date } = report.published;
  const earlier = `${Number(date.slice(0, 4)) - round * yearsBack}${date.slice(4)}`;
  const varied = <T extends { text: string }>(paragraph: T): T => ({
    ...paragraph,
    text: vary(paragraph.text),
  });
  const withItems = <T extends { text: string; items: string[] }>(paragraph: T): T => ({
    ...varied(paragraph),
    items: paragraph.items.map(vary),
  });
  const { areas, ...parts } = report.summaries;
  return {
    ...report,
    id: `${report.authority.id}-${earlier}`,
    published: { ...report.published, date: earlier },
    findings: report.findings.map(withItems),
    recommendations: report.recommendations.map(withItems),
    summaries: {
      ...mapValues(parts, (paragraphs) => paragraphs.map(varied)),
      areas: mapValues(areas, (paragraphs) => paragraphs.map(varied)),
    },
  };
}

function mapValues<T extends object>(
  object: T,
  change: (value: NonNullable<T[keyof T]>) => T[keyof T],
): T {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value as NonNullable<T[keyof T]>)]),
  ) as T;
}

const word = /\p{L}{3,}/gu;
const oneIn = 6;

function variation(words: readonly string[], round: number): Vary {
  const exchange = new Map(words.map((found, at) => [found, words[(at + round) % words.length]]));
  let place = round;
  return (text) => {
    const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
    return [...sentences.slice(1), ...sentences.slice(0, 1)].join(" ").replace(word, (found) => {
      place += 1;
      return place % oneIn === 0 ? (exchange.get(found.toLowerCase()) ?? found) : found;
    });
  };
}

function wordsByFrequency(reports: readonly Report[]): string[] {
  const frequency = new Map<string, number>();
  for (const { findings, recommendations } of reports) {
    for (const { text } of [...findings, ...recommendations]) {
      for (const [found] of text.toLowerCase().matchAll(word)) {
        frequency.set(found, (frequency.get(found) ?? 0) + 1);
      }
    }
  }
  return [...frequency].sort((one, other) => other[1] - one[1]).map(([found]) => found);
}
