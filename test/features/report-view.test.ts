import { describe, expect, it } from "vitest";
import type { Recommendation } from "../../src/model/index.ts";
import { absenceWords, damageOf, lossRemark, unreadWords } from "../../src/analysis/damage.ts";
import { missingNumber, numberingOf } from "../../src/analysis/numbering.ts";
import { nationalFrameworkWords } from "../../src/wording/national-framework.ts";
import { percentPlaced, coverageWords } from "../../src/wording/coverage-words.ts";
import { reportView } from "../../src/features/report/report-view.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";

const recommendation = (given: Partial<Recommendation>): Recommendation => ({
  id: "recommendation-1",
  number: 1,
  body: "local-authority",
  urgency: null,
  heading: null,
  text: "Ensure that thresholds are understood.",
  items: [],
  complete: true,
  reference: null,
  places: [],
  ...given,
});

describe("numbers of paragraphs", () => {
  const whole = sampleFinding({ number: null });
  const cut = sampleFinding({ number: null, complete: false });

  it("are not printed where none is and nothing is lost", () => {
    expect(numberingOf([whole, whole])).toBe("none");
    expect(missingNumber(whole, "none")).toBe("not numbered in this report");
  });

  it("are lost where the source lost parts of paragraphs", () => {
    expect(numberingOf([whole, cut])).toBe("lost");
    expect(missingNumber(whole, "lost")).toBe("number lost in this source");
  });

  it("are lost for one paragraph where others have theirs, if it is known to have lost text", () => {
    expect(numberingOf([sampleFinding(), whole])).toBe("printed");
    expect(missingNumber(cut, "printed")).toBe("number lost in this source");
    expect(missingNumber(whole, "printed")).toBe("no number could be read here");
    expect(missingNumber(sampleFinding(), "printed")).toBeNull();
  });
});

describe("damage", () => {
  it("is null for a whole report, numbered or not", () => {
    expect(damageOf(sampleReport({ findings: [sampleFinding()] }))).toBeNull();
    expect(damageOf(sampleReport({ findings: [sampleFinding({ number: null })] }))).toBeNull();
  });

  it("says what is lost, in shares", () => {
    const lost = { number: null, complete: false };
    const report = sampleReport({
      findings: [sampleFinding(lost), sampleFinding(lost)],
      recommendations: [recommendation({}), recommendation({ complete: false })],
      judgements: [{ area: "lscb", status: "unreadable", places: [] }],
    });
    expect(damageOf(report)?.lost).toEqual([
      "All 2 findings lost the beginning or the end.",
      "1 of 2 recommendations lost the beginning or the end.",
      "All 2 findings lost the printed number.",
      "1 judgement cannot be read.",
    ]);
    expect(damageOf(report)?.kind).toBe("damaged");
    expect(unreadWords(report, "lscb")).toBe("lost in this source");
  });

  it("is not said of a source that may be whole", () => {
    const about = { part: "judgement", area: "adoption" } as const;
    const report = sampleReport({
      findings: [sampleFinding()],
      judgements: [
        { area: "lscb", status: "unreadable", places: [] },
        { area: "adoption", status: "unreadable", places: [] },
      ],
      problems: [
        {
          rule: "judgement-conflict",
          severity: "error",
          message: "",
          place: null,
          about,
          doubt: false,
        },
      ],
    });
    expect(damageOf(report)).toEqual({ kind: "unread", lost: ["2 judgements cannot be read."] });
    expect(unreadWords(report, "lscb")).toBe("not stated in words we could read");
    expect(unreadWords(report, "adoption")).toBe("what is printed does not agree");
    expect(absenceWords(report)).toBe("not in what could be read for certain");
  });

  it("is said of a PDF that lost a page", () => {
    const lost = {
      severity: "warning",
      message: "",
      place: null,
      about: null,
      doubt: true,
    } as const;
    const report = sampleReport({ problems: [{ rule: "page-missing", ...lost }] });
    expect(damageOf(report)?.kind).toBe("damaged");
  });
});

describe("coverage", () => {
  const coverage = (placed: number, unplaced: number) => ({
    characters: {
      source: placed + unplaced + 50,
      placed,
      furniture: 50,
      contents: 0,
      boilerplate: 0,
      repeated: 0,
      unplaced,
    },
    unplaced: [],
  });

  it("never rounds up to all of it", () => {
    expect(percentPlaced(coverage(99999, 1))).toBe(99.9);
    expect(percentPlaced(coverage(100, 0))).toBe(100);
    expect(coverageWords(coverage(100, 0))).toContain("All of the source’s text");
    expect(coverageWords(coverage(99999, 1))).toContain("99.9%");
  });
});

describe("a report's view", () => {
  const report = sampleReport({
    inspection: {
      start: "2017-11-07",
      end: "2018-01-09",
      printed: "",
      visits: [
        { start: "2017-11-07", end: "2017-11-30" },
        { start: "2018-01-08", end: "2018-01-09" },
      ],
    },
    published: { date: "2018-01-29", printed: false },
    judgements: [
      {
        area: "leadership",
        status: "given",
        grade: "good",
        printed: "Good",
        places: [],
      },
    ],
    findings: [
      sampleFinding({ heading: "Front door" }),
      sampleFinding({ id: "finding-2", number: 2, heading: "Front door" }),
      sampleFinding({ id: "finding-3", number: 3, heading: null }),
      sampleFinding({ id: "finding-4", number: 4, area: "leadership" }),
    ],
    recommendations: [
      recommendation({ urgency: "priority" }),
      recommendation({ id: "recommendation-2", urgency: "improvement" }),
      recommendation({ id: "recommendation-3", urgency: "priority", body: "lscb" }),
    ],
  });
  const before = sampleReport({
    id: "somerset-2015-03-27",
    published: { date: "2015-03-27", printed: true },
  });
  const other = sampleReport({
    id: "wandsworth-2016-01-01",
    authority: { id: "wandsworth", name: "Wandsworth", printed: "Wandsworth" },
    published: { date: "2016-01-01", printed: true },
  });
  const view = reportView(report, [report, other, before]);

  it("names both visits, and says that the date is not printed", () => {
    expect(view.inspected).toBe("7 to 30 November 2017, and 8 to 9 January 2018");
    expect(view.publishedNote).toContain("not printed in the report");
  });

  it("finds the inspection before, of the same authority only", () => {
    expect(view.earlier?.id).toBe("somerset-2015-03-27");
    expect(view.later).toBeNull();
  });

  it("keeps findings in their areas and under their headings", () => {
    expect(view.areas.map(({ id, count }) => [id, count])).toEqual([
      ["area-help-and-protection", 3],
      ["area-leadership", 1],
    ]);
    expect(
      view.areas[0]?.groups.map(({ heading, findings }) => [heading, findings.length]),
    ).toEqual([
      ["Front door", 2],
      [null, 1],
    ]);
    expect(view.areas[0]?.judgement).toBeNull();
    expect(view.areas[1]?.judgement?.status).toBe("given");
  });

  it("groups recommendations by who must act and how soon", () => {
    expect(view.recommendations.map(({ title }) => title)).toEqual([
      "Priority and immediate action for the local authority",
      "Areas for improvement for the local authority",
      "Priority and immediate action for the Local Safeguarding Children Board",
    ]);
  });

  it("lists in the contents only what the report has", () => {
    const ids = view.contents.map(({ id }) => id);
    expect(ids).toEqual([
      "judgements",
      "recommendations",
      "statistics",
      "findings",
      "quality",
      "cite",
    ]);
    expect(view.contents[3]?.children.map(({ count }) => count)).toEqual([3, 1]);
  });

  it("speaks the words of ILACS in an ILACS report", () => {
    const ilacs = reportView(
      sampleReport({ framework: "ilacs", recommendations: [recommendation({ number: null })] }),
      [],
    );
    expect(ilacs.contents[1]?.name).toBe("What needs to improve");
    expect(ilacs.numbering.recommendations).toBe("none");
    expect(ilacs.framework.short).toBe("ILACS");
  });

  it("lists an introduction before what needs to improve", () => {
    const paragraph = {
      number: null,
      body: "local-authority",
      heading: null,
      complete: true,
    } as const;
    const introduction = [{ ...paragraph, text: "Services are good.", places: [] }];
    const { summaries } = sampleReport();
    const introduced = reportView(
      sampleReport({
        framework: "ilacs",
        summaries: { ...summaries, introduction },
        recommendations: [recommendation({})],
      }),
      [],
    );
    expect(introduced.contents.slice(1, 3).map(({ name }) => name)).toEqual([
      "Introduction",
      "What needs to improve",
    ]);
  });
});

describe("the inspectors' reference to the national framework", () => {
  const printed = "(outcome 2, national framework)";

  it("is said in full, with what is printed where the text lacks it", () => {
    const words = "Outcome 2 of the Children’s Social Care National Framework";
    const reference = { kind: "outcome", number: 2, name: null, printed } as const;
    expect(nationalFrameworkWords(reference, `Supervision. ${printed}`)).toBe(words);
    expect(nationalFrameworkWords(reference, "Supervision.")).toBe(
      `${words}, printed as “(outcome 2, national framework)”`,
    );
  });

  it("has no number where none is printed, and a name where one is", () => {
    const name = "leaders drive conditions for effective practice";
    const reference = { kind: "enabler", name, printed: "" } as const;
    expect(nationalFrameworkWords({ ...reference, number: null }, "")).toMatch(
      /^Enabler \(leaders drive conditions for effective practice\) of the /u,
    );
    expect(nationalFrameworkWords({ ...reference, number: 2 }, "")).toMatch(
      /^Enabler 2 \(leaders/u,
    );
  });
});

describe("the remark beside a paragraph that may lack lines", () => {
  it("is certain only where the text itself shows it", () => {
    expect(lossRemark("in keeping brothers and sisters together.")).toMatch(/^not whole/u);
    expect(lossRemark("Workers work hard for children and families,")).toMatch(/^not whole/u);
    expect(lossRemark("Early help services are not developing quickly enough.")).toMatch(
      /^perhaps not whole/u,
    );
  });
});
