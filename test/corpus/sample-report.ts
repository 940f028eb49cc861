import type { Finding, Report } from "../../src/model/index.ts";

/** A finding for tests. */
export function sampleFinding(given: Partial<Finding> = {}): Finding {
  return {
    id: "finding-1",
    number: 1,
    area: "help-and-protection",
    heading: null,
    text: "Thresholds are understood.",
    items: [],
    complete: true,
    pointsTo: null,
    places: [{ unit: "page", from: 1, to: 1 }],
    ...given,
  };
}

/** The smallest report that the contract allows, with what a test needs changed. */
export function sampleReport(given: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    id: "somerset-2018-01-29",
    authority: { id: "somerset", name: "Somerset", printed: "Somerset County Council" },
    framework: "sif",
    kind: "inspection",
    title: "Inspection of services",
    inspection: { start: "2017-11-07", end: "2017-11-30", printed: "", visits: [] },
    published: { date: "2018-01-29", printed: true },
    judgements: [],
    previous: [],
    statements: [],
    statistics: [],
    recommendations: [],
    findings: [],
    summaries: {
      executive: [],
      areas: {},
      youngPeople: [],
      strengths: [],
      progress: [],
      introduction: [],
      noActionNeeded: [],
    },
    footnotes: [],
    team: [],
    source: {
      file: "a.txt",
      form: "text",
      sha256: "0".repeat(64),
      pages: null,
      licence: "ogl",
      crownCopyright: null,
      officialUrl: null,
    },
    problems: [],
    coverage: {
      characters: {
        source: 0,
        placed: 0,
        furniture: 0,
        contents: 0,
        boilerplate: 0,
        repeated: 0,
        unplaced: 0,
      },
      unplaced: [],
    },
    ...given,
  };
}
