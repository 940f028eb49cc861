import { describe, expect, it } from "vitest";
import type { Recommendation } from "../../src/model/index.ts";
import { getTopicSet } from "../../src/store/topics.ts";
import { entriesByTopic } from "../../src/view/topics/topic-entries.ts";
import { topicPages } from "../../src/view/topics/topic-pages.ts";
import { sampleFinding, sampleReport } from "../store/sample-report.ts";

const missing = "Children who go missing are offered return home interviews.";
const both = `${missing} Strategy meetings and return home interviews inform child sexual exploitation work, and exploited children are known.`;

const recommendation: Recommendation = {
  id: "recommendation-1",
  number: 1,
  body: "local-authority",
  urgency: null,
  heading: null,
  text: "Ensure that return home interviews are offered to all children who go missing.",
  items: [],
  complete: true,
  reference: null,
  places: [],
};

const of = (date: string, text = missing) =>
  sampleReport({
    id: `somerset-${date}`,
    published: { date, printed: true },
    judgements: [
      { area: "help-and-protection", status: "given", grade: "good", printed: "Good", places: [] },
    ],
    findings: [
      sampleFinding({ text }),
      sampleFinding({ id: "finding-2", number: 2, text: "Private fostering is well known." }),
      sampleFinding({ id: "finding-3", number: 3, text: "This was seen in all of them." }),
    ],
    recommendations: [recommendation],
  });

describe("entriesByTopic", () => {
  const topics = getTopicSet();
  const found = entriesByTopic(
    [of("2015-03-27"), of("2018-07-20"), of("2018-01-29", both)],
    topics,
  );

  it("groups findings by main subject, the latest report first", () => {
    const ids = found.get("missing")?.findings.map(({ report }) => report.id);
    expect(ids).toEqual(["somerset-2018-07-20", "somerset-2018-01-29", "somerset-2015-03-27"]);
  });

  it("carries the grade of the area at the time", () => {
    expect(found.get("private-fostering")?.findings[0]?.label).toEqual({
      name: "paragraph 2",
      area: "Help and protection",
      grade: { words: "Good", tone: "good" },
    });
  });

  it("groups recommendations by main subject", () => {
    const dates = found.get("missing")?.recommendations.map(({ report }) => report.published.date);
    expect(dates).toEqual(["2018-07-20", "2018-01-29", "2015-03-27"]);
  });

  it("counts a later subject as a mention, and as nothing else", () => {
    expect(found.get("missing")?.findings[1]?.also).toContain("exploitation");
    expect(found.get("exploitation")).toEqual({ findings: [], recommendations: [], mentions: 1 });
  });

  it("puts a finding without a subject nowhere", () => {
    const all = [...found.values()].flatMap(({ findings }) => findings);
    expect(all).toHaveLength(6);
  });

  it("has every subject of the list, also those without a finding", () => {
    expect([...found.keys()]).toEqual(topics.topics.map(({ id }) => id));
    expect(topicPages([], topics).map(({ entries }) => entries.findings.length)).toEqual(
      topics.topics.map(() => 0),
    );
  });
});
