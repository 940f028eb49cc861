import { describe, expect, it } from "vitest";
import type { Authority } from "../../src/model/index.ts";
import { getRegister } from "../../src/corpus/register.ts";
import { comparisonIndex, reportChoices } from "../../src/analysis/comparison/comparison-index.ts";
import { pairLists } from "../../src/analysis/comparison/pair-lists.ts";
import { authoritiesByName } from "../../src/search/query/find-authority-by-name.ts";
import { sampleReport } from "../corpus/sample-report.ts";

const { authorities } = getRegister();
const named = new Map(authorities.map((authority) => [authority.id, authority]));

function report(authority: string, date: string) {
  const { id, name } = named.get(authority) as Authority;
  return sampleReport({
    id: `${id}-${date}`,
    authority: { id, name, printed: name },
    published: { date, printed: true },
  });
}

const reports = [
  report("kingston-upon-hull", "2015-01-05"),
  report("kingston-upon-hull", "2019-05-21"),
  report("st-helens", "2018-11-05"),
  report("bournemouth-christchurch-and-poole", "2022-02-10"),
  report("poole", "2018-03-01"),
  report("somerset", "2018-01-29"),
];
const index = comparisonIndex(reports, authorities);

describe("reports to choose from", () => {
  const choices = reportChoices(index);
  const found = (typed: string) =>
    authoritiesByName(
      typed,
      choices.map(({ name, aliases }) => ({ name, aliases: [...aliases] })),
    ).map(({ authority }) => authority.name);

  it.each([
    [
      "Hull",
      ["Kingston upon Hull 2015 · SIF, 5 Jan 2015", "Kingston upon Hull 2019 · SIF, 21 May 2019"],
    ],
    ["hull 2019", ["Kingston upon Hull 2019 · SIF, 21 May 2019"]],
    ["St. Helens", ["St Helens 2018 · SIF, 5 Nov 2018"]],
    ["BCP", ["Bournemouth, Christchurch and Poole 2022 · SIF, 10 Feb 2022"]],
  ])("%s finds %j", (typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  it("are in few words, with only the neighbours and successors that matter", () => {
    expect(index.authorities.map(({ id }) => id)).not.toContain("devon");
    const poole = index.authorities.find(({ id }) => id === "poole");
    expect(poole?.successors).toEqual(["bournemouth-christchurch-and-poole"]);
    const held = new Set(reports.map(({ authority }) => authority.id));
    for (const { neighbours } of index.authorities)
      for (const neighbour of neighbours) expect(held.has(neighbour)).toBe(true);
    expect(Object.keys(index.reports[0] ?? {})).toEqual([
      "id",
      "authority",
      "published",
      "inspection",
    ]);
  });
});

describe("lists of prepared comparisons", () => {
  it("hold those of one authority apart from those of two", () => {
    const { within, between } = pairLists(reports, authorities);
    expect(within.map(({ name }) => name)).toEqual([
      "Kingston upon Hull: 5 Jan 2015 and 21 May 2019",
    ]);
    expect(between).toHaveLength(14);
  });

  it("name the authorities that have a neighbour to compare with", () => {
    const pair = [report("st-helens", "2018-11-05"), report("halton", "2020-03-02")];
    expect(pairLists(pair, authorities).neighbours.map(({ id }) => id)).toEqual([
      "halton",
      "st-helens",
    ]);
    expect(pairLists(reports.slice(0, 1), authorities).neighbours).toEqual([]);
  });
});
