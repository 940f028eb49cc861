import { statisticOf, type Place, type Statement, type Statistic } from "../../model/index.ts";
import { tellsOfEarlierInspection } from "./previous/wording.ts";
import { joinContinued } from "./statistics/continued.ts";
import type { Figure, Reading } from "./statistics/figure.ts";
import { readers } from "./statistics/families/index.ts";
import { readWithheld } from "./statistics/families/withheld.ts";
import { contextsOf, isHead, noContext } from "./statistics/heads.ts";
import { isKnownWords } from "./statistics/known-words.ts";
import { plainText, printedWords } from "./statistics/plain-text.ts";
import { setApart } from "./statistics/set-apart.ts";
import type { RuleId } from "../problems/rules.ts";

/** The problems a statement can have. */
type StatementRule = Extract<RuleId, "statistic-unrecognised" | "statement-fragment">;
type Report = (rule: StatementRule, message: string, place: Place) => void;

/**
 * The figures of "Information about this local authority area", in reading order. One statement can hold
 * several, and a head ("In the last 12 months:") holds none. A statement whose figures are not
 * recognised becomes `other` with its words and is reported as `statistic-unrecognised`; the tail of a
 * sentence whose beginning the source lost is no statistic and is reported as `statement-fragment`.
 * Of several figures with one key each carries what sets it apart.
 */
export function extractStatistics(statements: readonly Statement[], report: Report): Statistic[] {
  const whole = joinContinued(statements);
  const contexts = contextsOf(whole);
  const statistics = whole.flatMap((statement) => {
    const reading: Reading = {
      plain: plainText(statement.text),
      words: printedWords(statement.text),
      heading: statement.heading,
      context: contexts.get(statement.number) ?? noContext,
    };
    if (tellsOfEarlierInspection(statement.text)) return [];
    const read = readers.flatMap((reader) => reader(reading));
    const figures = read.length > 0 ? read : readWithheld(reading);
    if (figures.length > 0) return figures.map((figure) => toStatistic(figure, statement));
    return unread(statement, reading, report);
  });
  return setApart(statistics);
}

function unread(statement: Statement, { plain, context }: Reading, report: Report): Statistic[] {
  if (isHead(plain)) return [];
  const place = statement.places[0];
  const tell = (rule: StatementRule, message: string): void => {
    if (place !== undefined) report(rule, `${message} "${shorten(statement.text)}"`, place);
  };
  if (!context.listed && isFragment(plain)) {
    tell("statement-fragment", "Unexpected end of a sentence without its beginning:");
    return [];
  }
  if (!context.listed && !isKnownWords(plain)) {
    tell("statistic-unrecognised", "Expected a known kind of statement, read");
  }
  return [toStatistic({ key: "other", value: null, percent: null, qualifier: "text" }, statement)];
}

/** Words that begin in the middle of a sentence and hold no figure. */
function isFragment(plain: string): boolean {
  return /^[a-z]/u.test(plain) && !/\d/u.test(plain);
}

function shorten(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}

function toStatistic(figure: Figure, statement: Statement): Statistic {
  return {
    label: statisticOf(figure.key).label,
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
