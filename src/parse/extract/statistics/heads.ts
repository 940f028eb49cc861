import type { Statement } from "../../../model/index.ts";
import { asAtDate } from "./as-at.ts";
import { schoolHead } from "./families/schools.ts";
import type { Context } from "./figure.ts";
import { isBarePeriod, periodOfHead } from "./period.ts";
import { plainText } from "./plain-text.ts";

/** No head above. */
export const noContext: Context = {
  schools: null,
  period: null,
  careAsAt: null,
  listed: false,
};
const lookedAfter =
  /\b(?:being |are |is |were )(?:being )?looked after\b|\blooking after\b|\bin the care of\b/iu;
const percentInSchools =
  /^(?:and )?(?:[\d.]+% (?:of (?:children|pupils) )?)?(?:in )?(?:[a-z]+ and )?(?:primary|secondary)\b/iu;

/** Whether a text is only the head of a list: it ends in a colon, or in words that heads end in. */
export function isHead(plain: string): boolean {
  return (
    plain.endsWith(":") ||
    /^(?:of this number|in the (?:last|past) 12 months(?: \([^()]*\))?)$/iu.test(plain) ||
    isBarePeriod(plain) ||
    (schoolHead(plain) !== null && !/\d%/u.test(plain)) ||
    /^social work model$|^(?:the )?casework model$/iu.test(plain)
  );
}

/**
 * The context of every statement. A nested statement has it from the head it is nested under; where the
 * source broke the nesting, from the heads that went before under the same heading.
 */
export function contextsOf(statements: readonly Statement[]): Map<number, Context> {
  const lent = new Map<number, Context>();
  const contexts = new Map<number, Context>();
  let heading: string | null = null;
  let running = noContext;
  let phases = new Set<string>();
  for (const statement of statements) {
    const plain = plainText(statement.text);
    if (statement.heading !== heading) {
      heading = statement.heading;
      running = lend(noContext, plainText(heading ?? ""));
    }
    const inPhase = phasesAtStart(plain);
    // a second "in primary schools" under one head belongs to a head that was lost
    const again = inPhase.some((phase) => phases.has(phase));
    phases = inPhase.length === 0 ? new Set() : new Set([...phases, ...inPhase]);
    const parent = statement.parent === null ? undefined : lent.get(statement.parent);
    const context: Context = {
      schools: inPhase.length === 0 || again ? null : (parent?.schools ?? running.schools),
      period: parent?.period ?? running.period,
      careAsAt: parent?.careAsAt ?? running.careAsAt,
      listed: parent?.listed ?? (running.listed && /^[a-z]/u.test(plain)),
    };
    contexts.set(statement.number, context);
    const next = lend(running, plain);
    lent.set(statement.number, next);
    if (inPhase.length === 0) running = context.listed ? { ...next, listed: true } : next;
  }
  return contexts;
}

/** Phases a statement under a head of percentages begins with; both where two items run together. */
function phasesAtStart(plain: string): string[] {
  if (!percentInSchools.test(plain)) return [];
  return [...plain.matchAll(/\b(primary|secondary)\b(?: and [a-z]+)? schools?\b/giu)].map((match) =>
    match[0].slice(0, 7).toLowerCase(),
  );
}

/** What a statement lends to those under it and after it. */
function lend(running: Context, plain: string): Context {
  const period = periodOfHead(plain);
  const schools = schoolHead(plain);
  const care = lookedAfter.test(plain);
  return {
    schools,
    period: period ?? running.period,
    careAsAt: care ? (asAtDate(plain) ?? running.careAsAt) : running.careAsAt,
    listed:
      plain.endsWith(":") && !care && period === null && schools === null && !/^of /iu.test(plain),
  };
}
