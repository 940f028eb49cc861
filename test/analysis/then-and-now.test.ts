import { describe, expect, it } from "vitest";
import type { Recommendation, Report, TopicSet } from "../../src/model/index.ts";
import { getTopicSet } from "../../src/corpus/topics.ts";
import { thenAndNow } from "../../src/analysis/history/then-and-now.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";
import { sampleGrade } from "./sample-authority.ts";

const words = { note: "", subjects: [""], start: [0], words: {}, spelt: {} };
const topics: TopicSet = { ...getTopicSet(), groups: [], topics: [], words };

const recommendation = (given: Partial<Recommendation>): Recommendation => ({
  id: "recommendation-1",
  number: 1,
  body: "local-authority",
  urgency: "improvement",
  heading: null,
  text: "",
  items: [],
  complete: true,
  reference: null,
  places: [],
  ...given,
});

const dated = (date: string, given: Partial<Report> = {}): Report =>
  sampleReport({ id: `somerset-${date}`, published: { date, printed: true }, ...given });

const wording =
  "Ensure that return home interviews are offered to all children who go missing from home or care";

const first = dated("2015-03-27", {
  judgements: [sampleGrade("overall", "inadequate"), sampleGrade("lscb", "inadequate")],
  recommendations: [
    recommendation({ text: wording }),
    recommendation({ id: "recommendation-2", number: 2, text: "Publish zinc quarterly." }),
    recommendation({ id: "recommendation-3", number: 3, body: "lscb", text: wording }),
  ],
});
const second = dated("2018-01-29", {
  kind: "reinspection",
  judgements: [sampleGrade("overall", "requires-improvement")],
  findings: [
    sampleFinding({ id: "finding-7", number: 7, text: `${wording}, and most are now offered.` }),
    sampleFinding({ id: "finding-8", number: 8, text: "Foster carers enjoy swimming lessons." }),
    sampleFinding({ id: "finding-9", number: 9, text: "Libraries have kept their opening hours." }),
  ],
});
const third = dated("2022-09-21", {
  framework: "ilacs",
  judgements: [sampleGrade("overall", "good")],
});
const context = { topics, published: [] };

describe("then and now", () => {
  it("goes from each inspection to the next, the latest step first", () => {
    const steps = thenAndNow("somerset", [second, third, first], context);
    expect(steps.map(({ earlier, later }) => [earlier.id, later.id])).toEqual([
      ["somerset-2018-01-29", "somerset-2022-09-21"],
      ["somerset-2015-03-27", "somerset-2018-01-29"],
    ]);
  });

  it("has no step where only one inspection is held, or where the reports are of others", () => {
    const other = dated("2018-01-29", {
      authority: { id: "dorset", name: "Dorset", printed: "Dorset" },
    });
    expect(thenAndNow("somerset", [first, other], context)).toEqual([]);
  });

  it("says a change in words within one framework, and none across frameworks", () => {
    const [across, within] = thenAndNow("somerset", [first, second, third], context);
    expect(within?.judgements[0]?.change).toEqual({ words: "up one grade", direction: "up" });
    expect(across?.judgements.map(({ change }) => change?.direction)).toEqual([null]);
    expect(across?.judgements[0]?.change?.words).toMatch(/^not comparable/u);
    expect(across?.notices.join(" ")).toMatch(/different frameworks/iu);
  });

  it("names the finding nearest to a recommendation, and none where none is near", () => {
    const [step] = thenAndNow("somerset", [first, second], context);
    const [near, far] = step?.outcomes ?? [];
    expect(near?.closest).toMatchObject({
      id: "finding-7",
      label: { name: "paragraph 7" },
      whole: true,
    });
    expect(far).toMatchObject({ closest: null, outside: false });
  });

  it("looks for nothing where the next inspection did not cover whom it was addressed to", () => {
    const [step] = thenAndNow("somerset", [first, second], context);
    expect(step?.outcomes[2]).toMatchObject({ closest: null, alsoRead: [], outside: true });
  });

  it("tells that a finding lost its number and first words", () => {
    const lossy = dated("2018-01-29", {
      findings: [sampleFinding({ id: "x-1", number: null, complete: false, text: wording })],
    });
    const [step] = thenAndNow("somerset", [first, lossy], context);
    expect(step?.outcomes[0]?.closest).toMatchObject({ id: "x-1", whole: false });
  });

  it("names a report between the two that is not held", () => {
    const url = "https://example.org/2016";
    const published = [
      { authority: "somerset", published: "2016-05-01", url },
      { authority: "somerset", published: "2018-01-29", url: "https://example.org/2018" },
      { authority: "somerset", published: "2023-01-01", url: "https://example.org/2023" },
    ];
    const [step] = thenAndNow("somerset", [first, second], { topics, published });
    expect(step?.between).toEqual([{ date: "2016-05-01", url }]);
  });
});
