import type { z } from "zod";

function what(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `should be ${issue.expected}`;
    case "too_big":
      return `is over the limit of ${issue.maximum}`;
    case "too_small":
      return `is under the limit of ${issue.minimum}`;
    case "invalid_format":
      return issue.format === "regex" ? "has not the form it must have" : `is no ${issue.format}`;
    case "unrecognized_keys":
      return `has what is not known: ${issue.keys.join(", ")}`;
    case "invalid_value":
      return "is none of the values it may have";
    default:
      return "is not as the contract has it";
  }
}

/** The first thing that does not fit a schema, in one line for a person: where, and what, without patterns or codes. */
export function issueWords(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return "it does not fit";
  const where = issue.path.map(String).join(".");
  return `${where === "" ? "it" : where} ${what(issue)}`;
}
