import { describe, expect, it } from "vitest";
import { getTopicSet } from "../../src/store/topics.ts";
import { rowOfHeading } from "../../src/view/comparison/row-of-heading.ts";
import { findingsByTopic } from "../../src/view/topics/findings-by-topic.ts";
import { sampleFinding, sampleReport } from "../store/sample-report.ts";

const missing = "Children who go missing are offered return home interviews.";

describe("findingsByTopic", () => {
  const of = (date: string) =>
    sampleReport({
      id: `somerset-${date}`,
      published: { date, printed: true },
      judgements: [
        {
          area: "help-and-protection",
          status: "given",
          grade: "good",
          printed: "Good",
          places: [],
        },
      ],
      findings: [
        sampleFinding({ text: missing }),
        sampleFinding({ id: "finding-2", number: 2, text: "Private fostering is well known." }),
      ],
    });
  const found = findingsByTopic(
    [of("2015-03-27"), of("2018-01-29"), of("2018-07-20")],
    getTopicSet(),
  );

  it("groups by main subject and year, latest first", () => {
    const years = found.get("missing") ?? [];
    expect(years.map(({ year, findings }) => [year, findings.length])).toEqual([
      ["2018", 2],
      ["2015", 1],
    ]);
    expect(years[0]?.findings[0]?.report.published.date).toBe("2018-07-20");
  });

  it("carries the grade of the area at the time", () => {
    const first = found.get("private-fostering")?.[0]?.findings[0];
    expect(first?.label).toEqual({
      name: "paragraph 2",
      area: "Help and protection",
      grade: { words: "Good", tone: "good" },
    });
  });
});

describe("rowOfHeading", () => {
  it.each([
    ["Leadership, management and governance", "leadership"],
    ["Adoption", "adoption"],
    ["Care leavers", "care-leavers"],
    ["Children looked after and achieving permanence", "care"],
    ["Children looked after and care leavers", null],
    ["Quality of Practice", null],
    [null, null],
  ])("reads %j as %j", (heading, row) => {
    expect(rowOfHeading(heading)).toBe(row);
  });
});
