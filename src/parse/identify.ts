import type { Register, Report } from "../model/index.ts";
import type { Block } from "./document.ts";
import { findAuthority } from "./extract/authority.ts";
import { unregisteredId } from "./extract/authority-id.ts";
import { extractCover } from "./extract/cover.ts";
import { findPublication } from "./extract/publication.ts";
import type { FrameworkRules } from "../frameworks/rules.ts";
import type { ReportProblem } from "./problems/report-problem.ts";
import type { SectionTree } from "./sections/section.ts";
import { tellDates } from "./tell-dates.ts";

/** Which inspection a report is about, and the blocks that say so. */
export type Identity = Pick<
  Report,
  "id" | "authority" | "kind" | "title" | "inspection" | "published"
> & {
  officialUrl: string | null;
  reviewsBoard: boolean;
  /** The forms of the authority's name that are known: as printed, as in the register. */
  names: string[];
  read: Block[];
};

/** More than any cover prints as an authority's name: it is other text then. */
const nameLimit = 150;

/** What there is instead of an authority's name. */
function nameWords(printed: string): string {
  if (printed === "") return "the authority's name";
  return printed.length > nameLimit
    ? `the authority's name (${printed.length} characters stand in its place)`
    : `an authority's name that can be an address ("${printed}")`;
}

/**
 * The report's identity from its cover, the register of authorities and the catalogue of publications; or what
 * it lacks, where the cover shows no authority or no dates of the inspection, or no date of publication is known.
 * `file` is the source's name, whose date counts last.
 */
export function identify(
  sections: SectionTree,
  framework: FrameworkRules,
  file: string,
  register: Register,
  report: ReportProblem,
): Identity | { lacks: string[] } {
  const { value: cover, read } = extractCover(sections, framework, report);
  const { authority: printed, kind, title, inspection, reviewsBoard } = cover;
  const end = inspection?.end ?? null;
  const authority = findAuthority(printed, register.authorities, end ?? cover.published);
  const entries = register.published.filter((entry) => entry.authority === authority?.id);
  const publication = findPublication(cover.published, end, file, entries);
  const id = authority?.id ?? unregisteredId(printed, register.authorities);
  if (id === null || inspection === null || publication === null || printed.length > nameLimit) {
    const lacks = [
      ...(id === null || printed.length > nameLimit ? [nameWords(printed)] : []),
      ...(inspection === null ? ["the dates of the inspection"] : []),
      ...(publication === null
        ? ["a date of publication (the report, the catalogue and the file's name give none)"]
        : []),
    ];
    return { lacks };
  }
  if (authority === null) {
    report("authority-unknown", "error", `"${printed}" is not in the register`);
  }
  tellDates(publication, inspection, report);
  return {
    id: `${id}-${publication.address}`,
    authority: { id, name: authority?.name ?? printed, printed },
    kind,
    title,
    inspection,
    published: publication.published,
    officialUrl: publication.officialUrl,
    reviewsBoard,
    names: [printed, ...(authority === null ? [] : [authority.name, ...authority.aliases])],
    read,
  };
}
