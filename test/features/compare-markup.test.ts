import { describe, expect, it } from "vitest";
import { comparisonMarkup } from "../../src/features/compare/comparison.ts";
import { h } from "../../src/features/compare/markup.ts";
import { toHtml } from "../../src/features/compare/to-html.ts";
import { getTopicSet } from "../../src/corpus/topics.ts";
import { compareReports } from "../../src/analysis/comparison/compare.ts";
import { links } from "../../src/routes/links.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";
import { compare, earlier, later, recommendation } from "../analysis/sample-comparison.ts";

describe("toHtml", () => {
  it("escapes text and attributes, whatever they hold", () => {
    expect(toHtml(h("p", { title: `"><script>` }, "<b>Tom & Ann</b>"))).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;Tom &amp; Ann&lt;/b&gt;</p>',
    );
  });

  it("leaves out what is not set, and closes no void element", () => {
    expect(
      toHtml([h("br", {}), null, h("a", { href: undefined, hidden: true, id: false }, "x")]),
    ).toBe("<br><a hidden>x</a>");
  });
});

describe("comparisonMarkup", () => {
  const text = "Children who go missing are offered <em>return home interviews</em>.";
  const finding = sampleFinding({ id: "finding-30", number: 30, text });
  const html = toHtml(
    comparisonMarkup(
      compareReports(
        sampleReport({
          id: "somerset-2015-03-27",
          published: { date: "2015-03-27", printed: true },
          findings: [finding],
        }),
        sampleReport({ findings: [finding] }),
        { topics: getTopicSet(), authorities: [] },
      ),
      { others: [], csvHref: "/findings.csv" },
    ),
  );

  it("gives each id once, though both reports have the same ids", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toContain("a-finding-30");
    expect(ids).toContain("b-finding-30");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has a stable anchor for each finding of both reports and each recommendation of the earlier", () => {
    const texts = [
      "Children who go missing are offered return home interviews.",
      "Foster carers are recruited and supported well by the fostering service.",
      "Private fostering arrangements are not well known.",
      "Nothing here fits a subject.",
    ];
    const findings = (...order: number[]) =>
      order.map((at) =>
        sampleFinding({ id: `finding-${at + 1}`, number: at + 1, text: texts[at] ?? "" }),
      );
    const comparison = compare(
      earlier({ findings: findings(0, 1, 3), recommendations: [recommendation({})] }),
      later({ findings: findings(2, 0, 3) }),
    );
    const page = toHtml(comparisonMarkup(comparison, { others: [], csvHref: "" }));
    const count = (id: string) => page.split(` id="${id}"`).length - 1;
    const ids = ["a-finding-1", "a-finding-2", "a-finding-4", "a-recommendation-1"];
    for (const id of [...ids, "b-finding-1", "b-finding-3", "b-finding-4"])
      expect(count(id), id).toBe(1);
    expect(links("/").besideHref("one-2015-01-01", "one-2018-01-01", "b", "finding-3")).toBe(
      "/compare/one-2015-01-01/one-2018-01-01/#b-finding-3",
    );
  });

  it("prints the words of a report as words", () => {
    expect(html).not.toContain("<em>");
    expect(html).toContain("&lt;em&gt;return home interviews&lt;/em&gt;");
  });

  it("says how counts, matches and figures are to be read", () => {
    expect(html).toContain("not how well the area did");
    expect(html).toMatch(
      /the main subject was the reader’s first for \d+ and one of the reader’s for \d+\./u,
    );
    expect(html).toContain("Report an error");
  });
});
