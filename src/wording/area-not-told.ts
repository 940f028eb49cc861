import type { Finding } from "../model/index.ts";

/** The id of the area of findings whose area the report does not tell, as a row of its own beside the crosswalk's. */
export const notToldRow = { id: "not-told", name: "Area not told" } as const;

/**
 * Why the area of findings is not told: "Area not told: the heading “…” matches no judged area". `headings` are theirs;
 * null for those that stand out of their order.
 */
export function notToldWords(findings: readonly Pick<Finding, "heading">[]): string {
  const headings = [...new Set(findings.map(({ heading }) => heading?.split(" / ")[0] ?? null))];
  const printed = headings.flatMap((heading) => (heading === null ? [] : [`“${heading}”`]));
  const reasons = [
    ...(printed.length > 0
      ? [
          `the heading${printed.length > 1 ? "s" : ""} ${printed.join(" and ")} ${printed.length > 1 ? "match" : "matches"} no judged area`,
        ]
      : []),
    ...(headings.includes(null) ? ["paragraphs stand out of their order"] : []),
  ];
  return `${notToldRow.name}: ${reasons.join("; ")}`;
}
