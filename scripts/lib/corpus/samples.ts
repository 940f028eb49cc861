import type { Finding, Report } from "../../../src/model/index.ts";
import { check, type Check, folded } from "./check.ts";
import type { Expected, Sample } from "./expected.ts";

/** A finding with its bullets, as one text. */
const whole = (finding: Finding) => folded([finding.text, ...finding.items].join(" "));

/** The finding a sample means: by number and area, or by its first words where it has no number. */
function find(sample: Sample, report: Report | null): Finding | undefined {
  const own = report?.findings.filter((one) => one.area === sample.area) ?? [];
  return sample.number === null
    ? own.find((one) => whole(one).startsWith(folded(sample.startsWith)))
    : own.find((one) => one.number === sample.number);
}

/** As many characters of a text as the expected words have, from its beginning or its end. */
const beginning = (text: string, words: string) => text.slice(0, folded(words).length);
const ending = (text: string, words: string) => text.slice(-folded(words).length);

/** First words, last words and the inspectors' pointer of each sample. */
export function sampleChecks(expected: Expected, report: Report | null): Check[] {
  return expected.samples.flatMap((sample) => {
    const finding = find(sample, report);
    const place = finding?.places[0] ?? null;
    const text = finding ? whole(finding) : null;
    // Bullets may belong to the finding's last words or follow them.
    const ends = [text, finding ? folded(finding.text) : null]
      .map((one) => (one === null ? null : ending(one, sample.endsWith)))
      .sort((a) => (a === folded(sample.endsWith) ? -1 : 1))[0];
    return [
      check(
        "sample begins",
        sample.startsWith,
        text === null ? null : beginning(text, sample.startsWith),
        place,
      ),
      check("sample ends", sample.endsWith, ends ?? null, finding?.places.at(-1) ?? null),
      check(
        "sample points to recommendation",
        sample.pointsToRecommendation,
        finding ? finding.pointsTo !== null : null,
        place,
      ),
    ];
  });
}
