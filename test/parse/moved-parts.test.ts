import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem, Report } from "../../src/model/index.ts";
import { inventReport, invented, markOf, type Line } from "./invented-report.ts";
import { parseText } from "./read-report.ts";

async function read(lines: readonly Line[]): Promise<Report> {
  const result = await parseText(
    "somerset-2026-08-25.txt",
    lines.map(({ text }) => text).join("\n"),
  );
  if (!result.ok) throw new Error(result.reason);
  return result.report;
}

/** Whether a problem says of a finding that its area may be another, or is not told. */
const names =
  (id: string, area: string) =>
  ({ about, doubt }: Problem): boolean =>
    doubt &&
    ((about?.part === "area" && about.area === area) ||
      ((about?.part === "finding" || about?.part === "recommendation") && about.id === id));

/** What is wrong with how the findings of some lines were read, a line each; empty where all is right or said. */
function faults(lines: readonly Line[], report: Report): string[] {
  const { findings, recommendations, coverage, problems } = report;
  const said = (rule: string): boolean => problems.some((problem) => problem.rule === rule);
  return lines
    .filter(({ kind }) => kind === "finding")
    .flatMap((line): string[] => {
      const mark = markOf(line);
      const own = findings.filter(({ text }) => text.includes(mark));
      const [first] = own;
      if (first !== undefined) {
        if (own.length > 1 && !said("number-repeated") && !said("number-out-of-order")) {
          return [`${mark} is there twice`];
        }
        const more = own.filter(({ text }) => (text.match(/team [A-Z]+x/gu)?.length ?? 0) > 1);
        if (more.length > 0) return [`${mark} shares a finding with another`];
        return own.flatMap(({ id, area }) =>
          area === line.area || problems.some(names(id, area))
            ? []
            : [`${mark} stands under ${area}`],
        );
      }
      if (coverage.unplaced.some(({ text }) => text.includes(mark))) {
        return said("text-unplaced") ? [] : [`${mark} is unplaced, and nothing says so`];
      }
      const parts = Object.values(report.summaries).flat(2) as unknown;
      if (JSON.stringify(parts).includes(mark)) {
        return problems.some(({ doubt, about }) => doubt && about?.part === "report")
          ? []
          : [`${mark} is in a summary`];
      }
      const asked = recommendations.find(({ text }) => text.includes(mark));
      if (asked === undefined) return [`${mark} is gone`];
      return problems.some(names(asked.id, "")) ? [] : [`${mark} is a recommendation`];
    });
}

/** The numbered paragraphs in their order. */
const order = (lines: readonly Line[]): string =>
  lines.flatMap(({ text }) => /^\d+\. /u.exec(text) ?? []).join("");

const isHeading = ({ kind }: Line): boolean => kind === "heading";
const coverOf = (lines: readonly Line[]): number => lines.findIndex(({ kind }) => kind !== "cover");

describe.each(invented)("an invented report under %s", (framework) => {
  const lines = inventReport(framework);
  const start = coverOf(lines);
  const place = fc.integer({ min: start, max: lines.length });

  test("is read whole, without a doubt", async () => {
    const report = await read(lines);
    expect(faults(lines, report)).toEqual([]);
    expect(report.findings.map(({ area }) => area)).toEqual(
      lines.flatMap(({ kind, area }) => (kind === "finding" ? [area] : [])),
    );
    expect(
      report.problems.filter(
        ({ severity, rule }) => severity === "error" && rule !== "judgement-unreadable",
      ),
    ).toEqual([]);
  });

  test("whose headings lose, gain or change words has no finding under another area unsaid", async () => {
    const headings = lines.filter(isHeading).length;
    const change = fc.record({
      heading: fc.nat({ max: headings - 1 }),
      word: fc.nat({ max: 14 }),
      what: fc.constantFrom("drop", "add", "change"),
      by: fc.constantFrom("young", "family", "adults", "xxx", "not"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const changed = lines.map((line) => ({ ...line }));
        for (const { heading, word, what, by } of changes) {
          const line = changed.filter(isHeading)[heading];
          if (line === undefined) continue;
          const words = line.text.split(/(?<=[\s])/u);
          const at = word % words.length;
          if (what === "drop" && words.length > 1) words.splice(at, 1);
          else if (what === "add") words.splice(at, 0, `${by} `);
          else words[at] = words[at]?.replace(/\S+/u, by) ?? "";
          line.text = words.join("");
        }
        expect(faults(changed, await read(changed))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("of which a stretch is moved loses no finding and has none under another area unsaid", async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 3, max: 12 }), place, async (from, length, to) => {
        const stretch = lines.slice(from, from + length);
        const rest = [...lines.slice(0, from), ...lines.slice(from + length)];
        const at = Math.min(to, rest.length);
        const moved = [...rest.slice(0, at), ...stretch, ...rest.slice(at)];
        // Where only a heading changed its place, a text does not show it; a PDF shows where it is drawn.
        fc.pre(order(moved) !== order(lines));
        expect(faults(moved, await read(moved))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("of which a row of the cover stands among findings has none under another area unsaid", async () => {
    const rows = lines.slice(0, start).filter(({ text }) => text.includes("\t"));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...rows), place, async (row, to) => {
        const moved = lines.toSpliced(to, 0, row).filter((line, at) => line !== row || at === to);
        expect(faults(moved, await read(moved))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("of which a stretch is there twice loses no finding and has none under another area unsaid", async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 3, max: 12 }), place, async (from, length, to) => {
        const twice = [
          ...lines.slice(0, to),
          ...lines.slice(from, from + length),
          ...lines.slice(to),
        ];
        expect(faults(twice, await read(twice))).toEqual([]);
      }),
      // findings that stand a first time among the recommendations
      { numRuns: 100, examples: [[20, 3, 15]] },
    );
  });

  test("of which a stretch is missing has no finding under another area unsaid", async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 12 }), async (from, length) => {
        const left = [...lines.slice(0, from), ...lines.slice(from + length)];
        expect(faults(left, await read(left))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("whose heading over what is asked for is damaged has all of it, or says that it is unplaced", async () => {
    const damaged = lines.map((line) =>
      line.kind === "other" && /^(?:Recommendations|What needs to improve)/u.test(line.text)
        ? { ...line, text: `x${line.text}x` }
        : line,
    );
    expect(damaged).not.toEqual(lines);
    const { recommendations, coverage, problems } = await read(damaged);
    const isHere = ({ text }: Line): boolean =>
      [...recommendations, ...coverage.unplaced].some((one) => text.includes(one.text));
    const gone = lines
      .filter(({ kind }) => kind === "recommendation")
      .filter((one) => !isHere(one));
    const isSaid = problems.some(
      ({ rule, severity }) =>
        rule === "part-missing" || (rule === "text-unplaced" && severity !== "info"),
    );
    expect(isSaid || (gone.length === 0 && recommendations.length > 0)).toBe(true);
    expect(framework === "sif" ? gone : []).toEqual([]);
  });

  test("that is printed twice is read once, and that is said", async () => {
    const once = await read(lines);
    const report = await read([...lines, ...lines]);
    expect(report.findings.map(({ id, area }) => [id, area])).toEqual(
      once.findings.map(({ id, area }) => [id, area]),
    );
    expect(report.problems.filter(({ rule }) => rule === "text-repeated")).toHaveLength(1);
  });
});
