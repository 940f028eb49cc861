import type { Authority, Report, Topic } from "../../model/index.ts";
import { crosswalk } from "../crosswalk.ts";
import { frameworkName, frameworksInOrder } from "../framework-name.ts";
import type { FilterName } from "./search-state.ts";

/** One choice of a filter. */
export type Option = { value: string; name: string };

/** A filter as the form shows it: a list to choose from. */
export type OptionList = { name: FilterName; label: string; any: string; options: Option[] };

/** What the form offers, and what is searched. */
export type SearchOptions = {
  lists: OptionList[];
  reports: { id: string; name: string }[];
  searched: { reports: number; paragraphs: number; first: string; last: string };
};

/** The filters with the choices these reports give. */
export function searchOptions(
  reports: readonly Report[],
  topics: readonly Pick<Topic, "id" | "name">[],
  register: readonly Pick<Authority, "id" | "name" | "neighbours">[] = [],
): SearchOptions {
  const dates = reports.map((report) => report.published.date).sort();
  const authorities = new Map(reports.map(({ authority }) => [authority.id, authority.name]));
  const used = new Set(reports.map((report) => report.framework));
  return {
    lists: [
      {
        name: "authority",
        label: "Authority",
        any: "All authorities",
        options: [...authorities]
          .map(([value, name]) => ({ value, name }))
          .sort((one, other) => one.name.localeCompare(other.name, "en")),
      },
      {
        name: "neighbours",
        label: "Statistical neighbours of",
        any: "Any authority",
        options: register
          .filter(({ neighbours }) => neighbours.some((id) => authorities.has(id)))
          .map(({ id, name }) => ({ value: id, name }))
          .sort((one, other) => one.name.localeCompare(other.name, "en")),
      },
      {
        name: "year",
        label: "Year published",
        any: "All years",
        options: [...new Set(dates.map((date) => date.slice(0, 4)))]
          .reverse()
          .map((year) => ({ value: year, name: year })),
      },
      {
        name: "framework",
        label: "Framework",
        any: "All frameworks",
        options: frameworksInOrder
          .filter((framework) => used.has(framework))
          .map((framework) => {
            const { full, short } = frameworkName(framework);
            return { value: framework, name: `${short}: ${full}` };
          }),
      },
      {
        name: "area",
        label: "Area",
        any: "All areas",
        options: crosswalk
          .filter(({ id }) => id !== "overall")
          .map(({ id, name }) => ({ value: id, name })),
      },
      {
        name: "kind",
        label: "Kind of paragraph",
        any: "All kinds",
        options: [
          { value: "finding", name: "Findings" },
          { value: "recommendation", name: "Recommendations" },
          { value: "improvement", name: "What needs to improve" },
          { value: "summary", name: "Summaries" },
        ],
      },
      {
        name: "subject",
        label: "Main subject",
        any: "All subjects",
        options: topics
          .map(({ id, name }) => ({ value: id, name }))
          .sort((one, other) => one.name.localeCompare(other.name, "en")),
      },
    ],
    reports: reports.map((report) => ({ id: report.id, name: reportName(report) })),
    searched: {
      reports: reports.length,
      paragraphs: reports.reduce(
        (sum, { findings, recommendations }) => sum + findings.length + recommendations.length,
        0,
      ),
      first: dates[0]?.slice(0, 4) ?? "",
      last: dates.at(-1)?.slice(0, 4) ?? "",
    },
  };
}

/** "Somerset, 2018" */
function reportName(report: Report): string {
  return `${report.authority.name}, ${report.published.date.slice(0, 4)}`;
}
