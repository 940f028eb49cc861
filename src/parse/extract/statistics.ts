import { statisticLabels, type Place, type Statement, type Statistic } from "../../model/index.ts";
import { tellsOfEarlierInspection } from "./previous/wording.ts";
import type { Context, Figure, Reading } from "./statistics/figure.ts";
import { readers } from "./statistics/families/index.ts";
import { contextsOf, isHead } from "./statistics/heads.ts";
import { isKnownWords } from "./statistics/known-words.ts";
import { plainText, printedWords } from "./statistics/plain-text.ts";

type Report = (rule: string, message: string, place: Place) => void;

/**
 * The figures of "Information about this local authority area", in reading order. One statement can hold
 * several, and a head ("In the last 12 months:") holds none. A statement whose figures are not
 * recognised becomes `other` with its words and is reported as `statistic-unrecognised`; the tail of a
 * sentence whose beginning the source lost is no statistic and is reported as `statement-fragment`.
 */
export function extractStatistics(statements: readonly Statement[], report: Report): Statistic[] {
  const contexts = contextsOf(statements);
  const listed = new Set(statements.map((statement) => statement.parent));
  return statements.flatMap((statement) => {
    const reading: Reading = {
      plain: plainText(statement.text),
      words: printedWords(statement.text),
      heading: statement.heading,
      context: contexts.get(statement.number) ?? emptyContext,
    };
    const figures = tellsOfEarlierInspection(statement.text)
      ? []
      : readers.flatMap((read) => read(reading));
    if (figures.length > 0) return figures.map((figure) => statisticOf(figure, statement));
    return unread(statement, reading, listed, report);
  });
}

const emptyContext: Context = { schools: null, period: null, careAsAt: null };

function unread(
  statement: Statement,
  { plain }: Reading,
  listed: ReadonlySet<number | null>,
  report: Report,
): Statistic[] {
  if (tellsOfEarlierInspection(statement.text)) return [];
  if (isHead(plain) || (listed.has(statement.number) && plain.endsWith(":"))) return [];
  const place = statement.places[0];
  if (isFragment(plain, statement.parent !== null)) {
    if (place !== undefined) {
      report(
        "statement-fragment",
        `Unexpected end of a sentence without its beginning: "${shorten(statement.text)}"`,
        place,
      );
    }
    return [];
  }
  if (place !== undefined && !isKnownWords(plain)) {
    report(
      "statistic-unrecognised",
      `Expected a known kind of statement, read "${shorten(statement.text)}"`,
      place,
    );
  }
  return [statisticOf({ key: "other", value: null, percent: null, qualifier: "text" }, statement)];
}

/** Words that begin in the middle of a sentence and hold no figure. */
function isFragment(plain: string, nested: boolean): boolean {
  if (!/^[a-z]/u.test(plain) || /\d/u.test(plain)) return false;
  return !nested || plain.split(" ").length < 3 || !/^(?:an?|the) /u.test(plain);
}

function shorten(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}

function statisticOf(figure: Figure, statement: Statement): Statistic {
  return {
    label: statisticLabels[figure.key].label,
    asAt: null,
    basis: null,
    national: null,
    previous: null,
    rate: null,
    outside: null,
    parts: [],
    ...figure,
    statement: statement.number,
    text: statement.text,
    places: statement.places,
  };
}
