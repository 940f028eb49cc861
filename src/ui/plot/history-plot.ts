import { dot, line, ruleY, text } from "@observablehq/plot";
import { formatDate } from "../../wording/format-date.ts";
import { formatNumber } from "../../wording/format-number.ts";
import type { Series } from "../../analysis/statistics/statistic-series.ts";
import { draw } from "./draw.ts";

const width = 340;
const height = 150;
/** Labels nearer to one another than this would stand on each other. */
const labelWidth = 44;

type Drawn = { date: Date; value: number; label: string; above: boolean };

/** A count of one authority through time: a dot a date with its figure, from nought, joined in order. */
export function historyPlot({ label, points }: Series): string {
  const drawn = placed(
    points.flatMap(({ date, value }) =>
      value === null ? [] : [{ date: dayOf(date), value, label: formatNumber(value) }],
    ),
  );
  const years = drawn.map(({ date }) => date.getUTCFullYear());
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const most = Math.max(...drawn.map(({ value }) => value), 1);
  const xy = { x: "date", y: "value" } as const;
  return draw(textOf(label, points), {
    width,
    height,
    marginLeft: 24,
    marginRight: 24,
    marginTop: 22,
    marginBottom: 26,
    x: {
      type: "utc",
      domain: [new Date(Date.UTC(first, 0)), new Date(Date.UTC(last, 0))],
      label: null,
      ticks: yearStarts(first, last),
      tickFormat: (date: Date) => String(date.getUTCFullYear()),
    },
    y: { domain: [0, most], axis: null },
    marks: [
      ruleY([0], { stroke: "var(--line-strong)" }),
      line(drawn, { ...xy, stroke: "var(--line-strong)", strokeWidth: 1.25 }),
      dot(drawn, { ...xy, r: 4, fill: "var(--accent)", stroke: "var(--paper)" }),
      ...[true, false].map((above) =>
        text(
          drawn.filter((point) => point.above === above),
          {
            ...xy,
            text: "label",
            dy: above ? -12 : 14,
            fontWeight: 600,
            fill: "currentColor",
            stroke: "var(--paper)",
            strokeWidth: 4,
          },
        ),
      ),
    ],
  });
}

/** Labels stand above their dots, save one that would stand on the label before it: that one goes below. */
function placed(points: readonly Omit<Drawn, "above">[]): Drawn[] {
  const times = points.map(({ date }) => date.getTime());
  const span = Math.max(...times) - Math.min(...times) || 1;
  const near = (labelWidth / (width - 48)) * span * 1.2;
  const all: Drawn[] = [];
  for (const point of points) {
    const before = all.at(-1);
    const close = before !== undefined && point.date.getTime() - before.date.getTime() < near;
    all.push({ ...point, above: !(close && before.above) });
  }
  return all;
}

function yearStarts(first: number, last: number): Date[] {
  const step = Math.ceil((last - first) / 6);
  const years: Date[] = [];
  for (let year = first; year <= last; year += step) years.push(new Date(Date.UTC(year, 0)));
  return years;
}

/** A month is drawn at its middle. */
function dayOf(date: string): Date {
  const [year = 0, month = 1, day = 15] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

function textOf(label: string, points: Series["points"]): string {
  const told = points.map(
    ({ date, words, doubts }) =>
      `${words} at ${formatDate(date)}${doubts.length > 0 ? ", not drawn because it may be wrong" : ""}`,
  );
  return `${label}: ${told.join("; ")}.`;
}
