import { axisX, dot, gridX, link, text, tickX } from "@observablehq/plot";
import { formatNumber } from "../../wording/format-number.ts";
import type {
  NeighbourFigure,
  NeighbourFigures,
} from "../../analysis/neighbours/neighbourhood-figures.ts";
import { draw } from "./draw.ts";

const width = 340;
const rowHeight = 38;
/** Letters keep clear of the lines behind them. */
const halo = { fill: "currentColor", stroke: "var(--paper)", strokeWidth: 4 };
/** The name stands above its line, so that the line has the whole width, on a phone too. */
const nameAbove = -7;
const lineBelow = 8;

/**
 * A rate or percentage of an authority and of its statistical neighbours, a row each, nearest first. The
 * authority's own dot is a filled diamond, its neighbours' are open circles; an upright stroke is the
 * national average that this row's report prints.
 */
export function neighbourPlot({ label, measure, rows }: NeighbourFigures): string {
  const unit = measure === "rate" ? "" : "%";
  const drawn = rows.filter(({ value }) => value !== null);
  const numbers = drawn.flatMap(({ value, national }) => [value ?? 0, national ?? 0]);
  const most = Math.max(...numbers);
  const row = ({ authority }: NeighbourFigure) => authority.id;
  const at = { x: "value", y: row, dy: lineBelow } as const;
  return draw(textOf(label, rows), {
    width,
    height: rows.length * rowHeight + 26,
    marginLeft: 12,
    marginRight: 12,
    marginTop: 0,
    marginBottom: 26,
    x: { domain: [0, most], nice: true, label: null },
    y: { type: "band", domain: rows.map(row), padding: 0, axis: null },
    marks: [
      gridX({ ticks: 5, stroke: "var(--line)", strokeOpacity: 1 }),
      axisX({ ticks: 5, tickFormat: (value: number) => `${formatNumber(value)}${unit}` }),
      link(drawn, { x1: 0, x2: "value", y: row, dy: lineBelow, stroke: "var(--line-strong)" }),
      tickX(
        drawn.filter(({ national }) => national !== null),
        {
          x: "national",
          y: row,
          insetTop: 20,
          insetBottom: 4,
          stroke: "var(--second)",
          strokeWidth: 2.5,
        },
      ),
      dot(
        drawn.filter(({ own }) => !own),
        {
          ...at,
          r: 4.5,
          fill: "var(--paper)",
          stroke: "var(--ink)",
          strokeWidth: 1.75,
        },
      ),
      dot(
        drawn.filter(({ own }) => own),
        { ...at, r: 4.5, symbol: "diamond", fill: "var(--accent)" },
      ),
      ...[true, false].map((own) =>
        text(
          rows.filter((figure) => figure.own === own),
          {
            y: row,
            frameAnchor: "left",
            textAnchor: "start",
            dy: nameAbove,
            text: ({ authority }: NeighbourFigure) => authority.name,
            ...halo,
            fontWeight: own ? 700 : 400,
          },
        ),
      ),
      text(rows, {
        y: row,
        frameAnchor: "right",
        textAnchor: "end",
        dy: nameAbove,
        text: (figure: NeighbourFigure) => besideName(figure, unit),
        ...halo,
      }),
    ],
  });
}

/** "45 · 2015": the figure and the year it is of, or why there is none. */
function besideName({ value, absent, words, asAt, report }: NeighbourFigure, unit: string): string {
  if (value === null) return absent;
  const year = (asAt ?? report?.published.date ?? "").slice(0, 4);
  const about = words.startsWith("about") ? "about " : "";
  return `${about}${formatNumber(value)}${unit} · ${year}`;
}

function textOf(label: string, rows: readonly NeighbourFigure[]): string {
  const told = rows.map(
    ({ authority, words, absent }) => `${authority.name} ${words === "" ? absent : words}`,
  );
  return `${label}: ${told.join("; ")}.`;
}
