import type { Authority, PublishedReport, Report } from "../../model/index.ts";

/** An authority whose duties passed to this one, or to which this one's passed, and what is known of it here. */
export type Relative = {
  authority: Authority;
  kind: "predecessor" | "successor";
  /** The last day of the earlier of the two. */
  until: string | null;
  /** The first day of the later of the two; null where the register does not date the end of the earlier. */
  since: string | null;
  /** Reports we hold, and those the official catalogue lists. */
  held: number;
  published: number;
};

/** "2019-03-31" is followed by "2019-04-01". */
function nextDay(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** Who came before an authority and who after it, as the register has it. They are different bodies. */
export function authorityRelatives(
  authority: Authority,
  reports: readonly Report[],
  register: { authorities: readonly Authority[]; published: readonly PublishedReport[] },
): Relative[] {
  const relative = (other: Authority, kind: Relative["kind"]): Relative => {
    const { ended } = kind === "successor" ? authority : other;
    return {
      authority: other,
      kind,
      until: ended,
      since: ended === null ? null : nextDay(ended),
      held: reports.filter((report) => report.authority.id === other.id).length,
      published: register.published.filter((entry) => entry.authority === other.id).length,
    };
  };
  const { authorities } = register;
  return [
    ...authority.successors
      .flatMap((id) => authorities.find((other) => other.id === id) ?? [])
      .map((other) => relative(other, "successor")),
    ...authorities
      .filter(({ successors }) => successors.includes(authority.id))
      .map((other) => relative(other, "predecessor")),
  ];
}
