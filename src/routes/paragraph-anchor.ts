/**
 * The anchor of a paragraph on a comparison page, beside its counterpart or with what to read for it. Stable, and
 * there for every finding of both reports: "a-finding-14" of the first report of the address, "b-finding-14" of the
 * second; "a-recommendation-3" for a recommendation of the earlier report of one authority. On a prepared page
 * (`/compare/<earlier>/<later>/`) the earlier report is "a". The whole address is `links().besideHref(...)`.
 */
export function paragraphAnchor(side: "a" | "b", id: string): string {
  return `${side}-${id}`;
}
