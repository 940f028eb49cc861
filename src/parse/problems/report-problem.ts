import type { VFile } from "vfile";
import type { About, Place, Problem } from "../../model/index.ts";
import { isDoubt, rules, type RuleId } from "./rules.ts";

/**
 * Reports a problem: rule, severity, what was found in one sentence, where, and the value of the report it is about,
 * if it is about one.
 */
export type ReportProblem = (
  rule: RuleId,
  severity: Problem["severity"],
  message: string,
  place?: Place | null,
  about?: About | null,
) => void;

/** Where the catalogue of rules is published, under the site's own address. */
const rulesAddress = "/about/problems/";

/** A reporter that writes vfile messages; the message's `url` leads to the rule's page. */
export function problemReporter(file: VFile): ReportProblem {
  return (rule, severity, message, place = null, about = null) => {
    const written = file.message(message, {
      source: "inspection-compare",
      ruleId: rule,
      ...(place?.unit === "line"
        ? {
            place: {
              start: { line: place.from, column: 1 },
              end: { line: place.to, column: 1 },
            },
          }
        : {}),
    });
    written.fatal = severity === "error" ? true : severity === "warning" ? false : undefined;
    written.url = `${rulesAddress}${rule}/`;
    written.note = `${rules[rule].title}. ${rules[rule].why}`;
    beside.set(written, { place, about, doubt: isDoubt(rule) });
  };
}

/** What a message has no field for: pages have no line, so the place is kept beside vfile's own. */
const beside = new WeakMap<VFile["messages"][number], Pick<Problem, "place" | "about" | "doubt">>();

/** The messages of a file as the report's problems, in the order they were found. */
export function problemsOf(file: VFile): Problem[] {
  return file.messages.map((message) => ({
    rule: message.ruleId ?? "unknown",
    severity: message.fatal === true ? "error" : message.fatal === false ? "warning" : "info",
    message: message.reason,
    ...(beside.get(message) ?? { place: null, about: null, doubt: false }),
  }));
}
