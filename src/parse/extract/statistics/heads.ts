import type { Statement } from "../../../model/index.ts";
import { asAtDate } from "./as-at.ts";
import { schoolHead } from "./families/schools.ts";
import type { Context } from "./figure.ts";
import { periodOfHead } from "./period.ts";
import { plainText } from "./plain-text.ts";

const nothing: Context = { schools: null, period: null, careAsAt: null };
const lookedAfter =
  /\b(?:being |are |is |were )(?:being )?looked after\b|\blooking after\b|\bin the care of\b/iu;
const percentInSchools = /^(?:and )?in (?:[a-z]+ and )?(primary|secondary)\b/iu;

/** Whether a text is only the head of a list: it ends in a colon, or in words that heads end in. */
export function isHead(plain: string): boolean {
  return (
    plain.endsWith(":") ||
    /^(?:of this number|in the (?:last|past) 12 months(?: \([^()]*\))?)$/iu.test(plain) ||
    (schoolHead(plain) !== null && !/\d%/u.test(plain)) ||
    /^social work model$|^(?:the )?casework model$/iu.test(plain)
  );
}

/**
 * The context of every statement. A nested statement has it from the head it is nested under; where the
 * source broke the nesting, from the heads that went before under the same heading.
 */
export function contextsOf(statements: readonly Statement[]): Map<number, Context> {
  const given = new Map<number, Context>();
  const contexts = new Map<number, Context>();
  let heading: string | null = null;
  let running = nothing;
  let phases = new Set<string>();
  for (const statement of statements) {
    const plain = plainText(statement.text);
    if (statement.heading !== heading) {
      heading = statement.heading;
      running = lend(nothing, plainText(heading ?? ""));
    }
    const phase = percentInSchools.exec(plain)?.[1]?.toLowerCase();
    const fromParent = statement.parent === null ? undefined : given.get(statement.parent);
    // a second "in primary schools" under one head belongs to a head that was lost
    const again = phase !== undefined && phases.has(phase);
    if (phase === undefined) {
      phases = new Set();
    } else {
      phases.add(phase);
    }
    const schools = phase === undefined || again ? null : (fromParent?.schools ?? running.schools);
    contexts.set(statement.number, {
      schools,
      period: fromParent?.period ?? running.period,
      careAsAt: fromParent?.careAsAt ?? running.careAsAt,
    });
    const lent = lend(running, plain);
    if (phase === undefined) running = lent;
    given.set(statement.number, lent);
  }
  return contexts;
}

/** What a statement lends to those under it and after it. */
function lend(running: Context, plain: string): Context {
  const period = periodOfHead(plain);
  return {
    schools: schoolHead(plain),
    period: period ?? running.period,
    careAsAt: lookedAfter.test(plain) ? (asAtDate(plain) ?? running.careAsAt) : running.careAsAt,
  };
}
