import { describe, expect, it } from "vitest";
import type { Recommendation } from "../../src/model/index.ts";
import { getTopicSet } from "../../src/corpus/topics.ts";
import { entriesByTopic } from "../../src/analysis/subjects/topic-entries.ts";
import { topicPages } from "../../src/analysis/subjects/topic-pages.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";

const missing = "Children who go missing are offered return home interviews.";
const both =
  "Children who go missing and are at risk of child sexual exploitation or criminal exploitation are offered return home interviews.";

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

  it("names nearly the same text in the report of another authority, and not of the same", () => {
    const long =
      "Children who go missing from home or from care are offered a return home interview within three days, and the themes of these interviews are shared with the police and with health partners each month so that patterns of risk are known.";
    const other = {
      ...of("2018-07-20", long.replace("are known.", "are seen.")),
      id: "dorset-2018-07-20",
      authority: { id: "dorset", name: "Dorset", printed: "Dorset County Council" },
    };
    const twins = entriesByTopic([of("2018-01-29", long), of("2015-03-27", long), other], topics);
    const alsoIn = (twins.get("missing")?.findings ?? []).map(({ report, alsoIn }) => [
      report.id,
      alsoIn.map((twin) => twin.report.id),
    ]);
    expect(alsoIn).toEqual([
      ["dorset-2018-07-20", ["somerset-2018-01-29", "somerset-2015-03-27"]],
      ["somerset-2018-01-29", ["dorset-2018-07-20"]],
      ["somerset-2015-03-27", ["dorset-2018-07-20"]],
    ]);
  });

  it("has every subject of the list, also those without a finding", () => {
    expect([...found.keys()]).toEqual(topics.topics.map(({ id }) => id));
    expect(topicPages([], topics).map(({ entries }) => entries.findings.length)).toEqual(
      topics.topics.map(() => 0),
    );
  });
});
