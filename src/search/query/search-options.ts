import type { Authority, Grade, Report, Topic } from "../../model/index.ts";
import { notToldRow } from "../../wording/area-not-told.ts";
import { crosswalk } from "../../frameworks/crosswalk.ts";
import { frameworkName } from "../../wording/framework-name.ts";
import { frameworksInOrder } from "../../frameworks/index.ts";
import { gradeWords } from "../../wording/grade-words.ts";
import { mustImprove } from "./facets.ts";
import type { FilterName } from "./search-state.ts";

/** One choice of a filter. */
export type Option = {
  value: string;
  name: string;
  /** Other names it is found by when it is typed. */
  aliases?: readonly string[];
};

/** A filter as the form shows it: a list to choose from, or (`typed`) a name to type with the list below it. */
export type OptionList = {
  name: FilterName;
  label: string;
  any: string;
  typed?: boolean;
  options: Option[];
};

/** What the form offers, and what is searched. */
export type SearchOptions = {
  lists: OptionList[];
  searched: { reports: number; paragraphs: number; first: string; last: string };
};

type Registered = Pick<Authority, "id" | "name" | "aliases" | "region" | "neighbours">;

/** The filters with the choices these reports give. */
export function searchOptions(
  reports: readonly Report[],
  topics: readonly Pick<Topic, "id" | "name">[],
  register: readonly Registered[],
): SearchOptions {
  const dates = reports.map((report) => report.published.date).sort();
  const held = new Set(reports.map(({ authority }) => authority.id));
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))];
  return {
    lists: [
      authorities(reports, register),
      neighbours(register, held),
      regions(register, held),
      yearsOf("from", "Published from", "The first year", years),
      yearsOf("to", "Published to", "The last year", years.toReversed()),
      frameworks(reports),
      {
        name: "area",
        label: "Area",
        any: "All areas",
        options: [...crosswalk, ...(hasNotTold(reports) ? [notToldRow] : [])]
          .filter(({ id }) => id !== "overall")
          .map(({ id, name }) => ({ value: id, name })),
      },
      {
        name: "grade",
        label: "Grade of the area then",
        any: "Any grade, or none",
        options: grades.map((grade) => ({ value: grade, name: gradeWords(grade) })),
      },
      kinds,
      { name: "subject", label: "Main subject", any: "All subjects", options: byName(topics) },
    ],
    searched: {
      reports: reports.length,
      paragraphs: reports.reduce(
        (sum, { findings, recommendations }) => sum + findings.length + recommendations.length,
        0,
      ),
      first: years[0] ?? "",
      last: years.at(-1) ?? "",
    },
  };
}

const grades: readonly Grade[] = ["outstanding", "good", "requires-improvement", "inadequate"];

/** Offered only where it leads somewhere: most sites hold no such finding. */
const hasNotTold = (reports: readonly Report[]): boolean =>
  reports.some(({ findings }) => findings.some(({ area }) => area === notToldRow.id));

const kinds: OptionList = {
  name: "kind",
  label: "Kind of paragraph",
  any: "All kinds",
  options: [
    { value: "finding", name: "Findings" },
    { value: mustImprove, name: "All that must improve" },
    { value: "recommendation", name: "Recommendations (SIF)" },
    { value: "improvement", name: "What needs to improve (ILACS)" },
    { value: "summary", name: "Summaries" },
  ],
};

/** Every authority there is: of one without a report the answer is that nothing is held, not that it does not exist. */
function authorities(reports: readonly Report[], register: readonly Registered[]): OptionList {
  const registered = new Set(register.map(({ id }) => id));
  const others = new Map(
    reports
      .filter(({ authority }) => !registered.has(authority.id))
      .map(({ authority }) => [authority.id, { ...authority, aliases: [] }]),
  );
  return {
    name: "authority",
    label: "Authority",
    any: "All authorities",
    typed: true,
    options: byName([...register, ...others.values()]),
  };
}

function neighbours(register: readonly Registered[], held: ReadonlySet<string>): OptionList {
  return {
    name: "neighbours",
    label: "Authority and its neighbours",
    any: "Any authority",
    typed: true,
    options: byName(
      register.filter(({ id, neighbours }) => [id, ...neighbours].some((each) => held.has(each))),
    ),
  };
}

function regions(register: readonly Registered[], held: ReadonlySet<string>): OptionList {
  const names = register.filter(({ id }) => held.has(id)).map(({ region }) => region);
  return {
    name: "region",
    label: "Region",
    any: "All regions",
    options: [...new Set(names)].sort().map((name) => ({ value: name, name })),
  };
}

function yearsOf(
  name: "from" | "to",
  label: string,
  any: string,
  years: readonly string[],
): OptionList {
  return { name, label, any, options: years.map((year) => ({ value: year, name: year })) };
}

function frameworks(reports: readonly Report[]): OptionList {
  const used = new Set(reports.map((report) => report.framework));
  return {
    name: "framework",
    label: "Framework",
    any: "All frameworks",
    options: frameworksInOrder
      .filter((framework) => used.has(framework))
      .map((framework) => {
        const { full, short } = frameworkName(framework);
        return { value: framework, name: `${short}: ${full}` };
      }),
  };
}

function byName(
  all: readonly { id: string; name: string; aliases?: readonly string[] }[],
): Option[] {
  return all
    .map(({ id, name, aliases = [] }) => ({ value: id, name, aliases }))
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
}
