import { describe, expect, it } from "vitest";
import type { Recommendation } from "../../src/model/index.ts";
import { getTopicSet } from "../../src/corpus/topics.ts";
import { paragraphLinks } from "../../src/features/report/paragraph-links.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";

const topics = getTopicSet();
const missing =
  "Children who go missing from home are offered return home interviews without delay.";

const recommendation: Recommendation = {
  id: "recommendation-1",
  number: 1,
  body: "local-authority",
  urgency: null,
  heading: null,
  text: "Ensure that return home interviews are offered.",
  items: [],
  complete: true,
  reference: null,
  places: [],
};

const of = (date: string, texts: string[]) =>
  sampleReport({
    id: `somerset-${date}`,
    published: { date, printed: true },
    recommendations: [recommendation],
    findings: texts.map((text, index) =>
      sampleFinding({ id: `finding-${index + 1}`, number: index + 1, text }),
    ),
  });

const first = of("2015-03-27", [missing, "Private fostering is well known.", "Seen in all."]);
const second = of("2018-01-29", [
  "The adoption panel is timely and its minutes are full.",
  missing,
]);

describe("paragraphLinks", () => {
  it("leads to the subject of each finding and recommendation, and nowhere where none was found", () => {
    const links = paragraphLinks(first, { earlier: null, later: null }, topics);
    expect(links.get("finding-1")?.topic?.id).toBe("missing");
    expect(links.get("finding-2")?.topic).toEqual({
      id: "private-fostering",
      name: "Private fostering",
    });
    expect(links.get("finding-3")?.topic).toBeNull();
    expect(links.get("recommendation-1")?.topic?.id).toBe("missing");
  });

  it("shows a finding beside its counterpart of the next inspection, and back", () => {
    const there = paragraphLinks(first, { earlier: null, later: second }, topics);
    expect(there.get("finding-1")?.beside).toEqual([
      { earlier: first.id, later: second.id, side: "a", words: "compare with 2018" },
    ]);
    const back = paragraphLinks(second, { earlier: first, later: null }, topics);
    expect(back.get("finding-2")?.beside).toEqual([
      { earlier: first.id, later: second.id, side: "b", words: "compare with 2015" },
    ]);
  });

  it("names no counterpart where none is shown, or no other inspection is held", () => {
    const links = paragraphLinks(first, { earlier: null, later: second }, topics);
    expect(links.get("finding-2")?.beside).toEqual([]);
    const alone = paragraphLinks(first, { earlier: null, later: null }, topics);
    expect(alone.get("finding-1")?.beside).toEqual([]);
    expect(alone.get("recommendation-1")?.beside).toEqual([]);
  });

  it("leads from a recommendation to what the next report says", () => {
    const links = paragraphLinks(first, { earlier: null, later: second }, topics);
    expect(links.get("recommendation-1")?.beside.map(({ words, side }) => [words, side])).toEqual([
      ["what the report of 2018 says", "a"],
    ]);
    const last = paragraphLinks(second, { earlier: first, later: null }, topics);
    expect(last.get("recommendation-1")?.beside).toEqual([]);
  });

  it("tells two reports of one year apart by their dates", () => {
    const third = of("2018-12-03", [missing]);
    const links = paragraphLinks(second, { earlier: first, later: third }, topics);
    expect(links.get("finding-2")?.beside.map(({ words }) => words)).toEqual([
      "compare with 2015",
      "compare with 3 Dec 2018",
    ]);
  });
});
