import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { historyPlot } from "../../src/ui/plot/history-plot.ts";
import { neighbourPlot } from "../../src/ui/plot/neighbour-plot.ts";
import type { NeighbourFigure } from "../../src/analysis/neighbours/neighbourhood-figures.ts";
import type { SeriesPoint } from "../../src/analysis/statistics/statistic-series.ts";
import { sampleReport } from "../corpus/sample-report.ts";

const svgOf = (html: string) => {
  const svg = parseHTML(`<!doctype html><body>${html}</body>`).document.querySelector("svg");
  if (svg === null) throw new Error("no picture");
  return svg;
};
const textsOf = (html: string) =>
  [...svgOf(html).querySelectorAll("text")].map(({ textContent }) => textContent);

const point = (date: string, value: number | null): SeriesPoint => ({
  date,
  value,
  words: value === null ? "withheld in the report (a small number)" : String(value),
  report: sampleReport(),
  asEarlier: false,
  doubts: [],
});

describe("a count through time", () => {
  const points = [
    point("2014-03-31", 488),
    point("2015-01", 1482),
    point("2016-01-31", null),
    point("2017-11-07", 0),
  ];
  const html = historyPlot({
    key: "looked_after",
    label: 'Children "looked" <after>',
    basis: null,
    points,
  });

  it("has a dot and its figure for each printed number, and none for one that is withheld", () => {
    expect(svgOf(html).querySelectorAll("circle")).toHaveLength(3);
    expect(textsOf(html)).toEqual(expect.arrayContaining(["488", "1,482", "0", "2014"]));
  });

  it("is one image that says all its figures, the withheld one in words", () => {
    expect(svgOf(html).getAttribute("role")).toBe("img");
    expect(svgOf(html).getAttribute("aria-label")).toBe(
      'Children "looked" <after>: 488 at 31 March 2014; 1482 at January 2015; withheld in the report (a small number) at 31 January 2016; 0 at 7 November 2017.',
    );
    expect(svgOf(html).querySelectorAll("after")).toHaveLength(0);
  });

  it("brings no style or font of its own, and is light", () => {
    expect(html).not.toMatch(/<style|font-family|https?:/u);
    expect(html.length).toBeLessThan(5000);
  });
});

describe("a dot among its neighbours", () => {
  const row = (id: string, value: number | null, given: Partial<NeighbourFigure> = {}) => ({
    authority: { id, name: `Town & ${id}` },
    own: false,
    report: sampleReport(),
    value,
    words: value === null ? "" : `${value}%`,
    absent: value === null ? "no figure held" : "",
    figure: "",
    national: null,
    basis: null,
    asAt: null,
    doubts: [],
    ...given,
  });
  const html = neighbourPlot({
    key: "fsm_primary_pct",
    label: "Free school meals",
    measure: "percent",
    rows: [
      row("a", 12, { own: true, asAt: "2016-01", national: 15 }),
      row("b", 9.5, { words: "about 9.5%" }),
      row("c", null),
    ],
  });

  it("tells own and neighbours apart by shape, and says each figure with its year", () => {
    expect(textsOf(html)).toEqual(
      expect.arrayContaining(["Town & a", "12% · 2016", "about 9.5% · 2018", "no figure held"]),
    );
    expect(svgOf(html).querySelectorAll("circle")).toHaveLength(1);
  });

  it("keeps the order it is given, which is nearness and not size", () => {
    const heightOf = new Map(
      [...svgOf(html).querySelectorAll("text")].map((text) => [
        text.textContent,
        Number(/,([\d.]+)\)/u.exec(text.getAttribute("transform") ?? "")?.[1]),
      ]),
    );
    const [a, b, c] = ["Town & a", "Town & b", "Town & c"].map((name) => heightOf.get(name) ?? NaN);
    expect(a).toBeLessThan(b ?? NaN);
    expect(b).toBeLessThan(c ?? NaN);
  });

  it("says the same in words", () => {
    expect(svgOf(html).getAttribute("aria-label")).toBe(
      "Free school meals: Town & a 12%; Town & b about 9.5%; Town & c no figure held.",
    );
  });
});
