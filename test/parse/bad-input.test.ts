import { beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/model/index.ts";
import type { ParseResult } from "../../src/parse/index.ts";
import {
  contentIds,
  contentPath,
  contentReports,
  contentText,
  parseBytes,
  parseText,
  readReport,
} from "./read-report.ts";

/** No source may take longer, on a busy machine too. */
const limit = 10_000;

/** A generator of numbers from 0 to 1, the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffled(lines: readonly string[], seed: number): string[] {
  const next = random(seed);
  return lines
    .map((line) => [next(), line] as const)
    .sort(([a], [b]) => a - b)
    .map(([, line]) => line);
}

async function parsed(file: string, text: string | Uint8Array): Promise<ParseResult> {
  const started = performance.now();
  const result = await (typeof text === "string" ? parseText(file, text) : parseBytes(file, text));
  expect(performance.now() - started).toBeLessThan(limit);
  if (!result.ok) expect(result.reason).toMatch(/^[^\n]{10,300}$/u);
  return result;
}

/** No grade of the damaged report differs from the whole one's. */
function expectNoWrongGrade(report: Report, whole: Report): void {
  for (const judgement of report.judgements) {
    if (judgement.status !== "given") continue;
    const real = whole.judgements.find(({ area }) => area === judgement.area);
    expect(`${judgement.area} ${judgement.grade}`).toBe(
      `${judgement.area} ${real?.status === "given" ? real.grade : "without a grade"}`,
    );
  }
}

describe.each(contentIds)("%s", { timeout: 60_000 }, (id) => {
  const file = contentReports[id];
  const text = contentText(id);
  const lines = text.split("\n");
  let whole: Report;
  beforeAll(async () => {
    whole = await readReport(contentPath(id));
  }, 60_000);

  test.each([10, 20, 30, 40, 50, 60, 70, 80, 90])(
    "cut after %i percent: says so, nothing wrong",
    async (percent) => {
      const result = await parsed(file, text.slice(0, Math.round((text.length * percent) / 100)));
      if (!result.ok) return;
      const { report } = result;
      expectNoWrongGrade(report, whole);
      const told = report.problems
        .filter(({ severity }) => severity !== "info")
        .map(({ rule }) => rule);
      expect(told).toContain("part-missing");
      // Every finding but the last is one of the whole report's, under the same area.
      for (const finding of report.findings.slice(0, -1)) {
        const real = whole.findings.find((other) => other.id === finding.id);
        expect(real).toMatchObject({ area: finding.area, text: finding.text });
      }
      for (const statistic of report.statistics.slice(0, -2)) {
        const same = whole.statistics.filter(
          ({ key, text: words }) => key === statistic.key && words === statistic.text,
        );
        expect(same.map(({ value }) => value)).toContain(statistic.value);
      }
    },
  );

  test.each([20, 50, 80])(
    "without its first %i percent: refused, or nothing wrong",
    async (percent) => {
      const result = await parsed(file, text.slice(Math.round((text.length * percent) / 100)));
      if (result.ok) expectNoWrongGrade(result.report, whole);
      else expect(result.rule).toMatch(/^(?:wrong-document|cover-unreadable)$/u);
    },
  );

  test("a stretch in the middle gone", async () => {
    const third = Math.round(lines.length / 3);
    const result = await parsed(
      file,
      [...lines.slice(0, third), ...lines.slice(2 * third)].join("\n"),
    );
    if (!result.ok) return;
    expectNoWrongGrade(result.report, whole);
    expect(result.report.problems.some(({ severity }) => severity !== "info")).toBe(true);
  });

  test.each([1, 2, 3])("lines in any order (%i): no crash, no hang", async (seed) => {
    const result = await parsed(file, shuffled(lines, seed).join("\n"));
    if (result.ok) expect(result.report.problems.length).toBeGreaterThan(0);
  });

  test("every line twice: no wrong grade", async () => {
    const result = await parsed(file, lines.flatMap((line) => [line, line]).join("\n"));
    if (result.ok) expectNoWrongGrade(result.report, whole);
  });

  test("the whole twice: no wrong grade, no id twice", async () => {
    const result = await parsed(file, `${text}\n\n${text}`);
    if (!result.ok) return;
    expectNoWrongGrade(result.report, whole);
    const ids = [...result.report.findings, ...result.report.recommendations].map(
      (item) => item.id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every second line empty: no wrong grade", async () => {
    const result = await parsed(
      file,
      lines.map((line, index) => (index % 2 ? line : "")).join("\n"),
    );
    if (result.ok) expectNoWrongGrade(result.report, whole);
  });

  test.each([1, 2, 3])(
    "bytes changed at random (%i): refused or read, in one piece",
    async (seed) => {
      const next = random(seed);
      const bytes = new TextEncoder().encode(text);
      for (let change = 0; change < 200; change += 1) {
        bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
      }
      await parsed(file, bytes);
    },
  );

  test.each([1, 2])("letters changed at random (%i): no wrong grade", async (seed) => {
    const next = random(seed);
    const letters = Array.from(text);
    for (let change = 0; change < 300; change += 1) {
      letters[Math.floor(next() * letters.length)] = "x";
    }
    const result = await parsed(file, letters.join(""));
    if (result.ok) expectNoWrongGrade(result.report, whole);
  });

  test("HTML in the text is text, and hides nothing", async () => {
    const hostile =
      "<script>alert(1)</script> <img src=x onerror=alert(1)> <p><b> &lt;b&gt; ]]> <!-- ";
    const result = await parsed(
      file,
      lines
        .map((line) => (/^(?:- )?\d+\. \p{Lu}/u.test(line) ? `${line} ${hostile}` : line))
        .join("\n"),
    );
    if (!result.ok) return;
    expectNoWrongGrade(result.report, whole);
  });
});

describe("long hostile texts are read in no time", { timeout: 60_000 }, () => {
  const head = contentText("somerset-2018-01-29").split("\n").slice(0, 20).join("\n");
  test.each([
    ["tags without an end", "<p>".repeat(100_000)],
    ["brackets", "[".repeat(100_000)],
    ["emphasis", "**a _b ".repeat(30_000)],
    ["one endless line", "children ".repeat(100_000)],
    ["spaces", `a${" ".repeat(300_000)}b`],
    [
      "numbered lines",
      Array.from({ length: 5000 }, (_, index) => `${index % 900}. Text`).join("\n"),
    ],
    [
      "bullets set ever deeper",
      Array.from({ length: 400 }, (_, index) => `${" ".repeat(index)}- a`).join("\n"),
    ],
    ["line ends", "\n".repeat(50_000)],
  ])("%s", async (_, text) => {
    await parsed("report.txt", `${head}\n\n${text}`);
    await parsed("report.md", `# A\n\n# B\n\n# C\n\n${head}\n\n${text}`);
  });
});
