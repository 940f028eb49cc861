/** A basis as it is compared: two wordings that differ in case and punctuation only are one. */
export function normalBasis(basis: string | null): string {
  return (basis ?? "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, " ")
    .trim();
}
