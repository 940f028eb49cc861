/** The four grades as headings and sentences word them, in lower case; "requires improvement" with or without "to be good". */
export const grade = "(?:outstanding|good|requires? improvement(?: to be good)?|inadequate)";

/** A pattern that a `headingKey` must match from its first letter to its last. */
export const re = (source: string): RegExp => new RegExp(`^(?:${source})$`, "u");
