import type {
  Area,
  Finding,
  PreviousInspection,
  Recommendation,
  Report,
  Statistic,
} from "../../src/model/index.ts";
import { sampleReport } from "../corpus/sample-report.ts";
import { sampleStatistic } from "../analysis/sample-statistic.ts";

const page = (number: number) => [{ unit: "page" as const, from: number, to: number }];

const areas: readonly Area[] = [
  "help-and-protection",
  "looked-after",
  "adoption",
  "care-leavers",
  "leadership",
];

/** Ten findings of an area, numbered on from the areas before. */
function findingsOf(area: Area, index: number): Finding[] {
  return Array.from({ length: 10 }, (_, at) => {
    const number = 12 + index * 10 + at;
    return {
      id: `finding-${number}`,
      number,
      area,
      heading: "Thresholds",
      text: `Social workers see children alone, and case ${number} shows that they listen to them.`,
      items: [],
      complete: true,
      pointsTo: at === 0 ? { numbers: [index + 1] } : null,
      places: page(8 + index),
    };
  });
}

function recommendation(number: number): Recommendation {
  return {
    id: `recommendation-${number}`,
    number,
    body: "local-authority",
    urgency: "improvement",
    heading: "Areas for improvement",
    text: `Ensure that plan ${number} is reviewed by a manager within six weeks.`,
    items: [],
    complete: true,
    reference: null,
    places: page(4),
  };
}

const earlier: PreviousInspection = {
  remit: "the local authority’s arrangements for the protection of children",
  date: "2013-02",
  dated: "inspected",
  judgements: [{ area: "help-and-protection", grade: "good", printed: "good" }],
  visits: null,
  text: "The previous inspection of the local authority’s arrangements for the protection of children was in February 2013. The local authority was judged to be good.",
  places: page(5),
};

/** A statistic of a statement of its own. */
function statistic(given: Partial<Statistic> & Pick<Statistic, "statement">): Statistic {
  return { ...sampleStatistic(given), places: page(5) };
}

const statistics: Statistic[] = [
  statistic({
    statement: 1,
    key: "population_under_18",
    label: "Children under 18 living in the area",
    value: 48_300,
    qualifier: "approximate",
    text: "Approximately 48,300 children under the age of 18 years live in the area",
  }),
  statistic({
    statement: 2,
    key: "child_poverty_pct",
    label: "Children living in poverty",
    value: 18,
    percent: 18,
    text: "Approximately 18% of the local authority’s children are living in poverty",
  }),
  statistic({
    statement: 3,
    key: "looked_after",
    label: "Children looked after",
    value: 251,
    rate: 52,
    asAt: "2015-03-31",
    previous: { value: 240, percent: null, rate: 50, qualifier: "exact", asAt: "2014-03-31" },
    text: "At 31 March 2015, 251 children are being looked after by the local authority (a rate of 52 per 10,000 children). This is an increase from 240 (50 per 10,000 children) at 31 March 2014.",
  }),
  statistic({
    statement: 4,
    key: "foster_families",
    label: "Looked after with foster families",
    value: 180,
    outside: { value: 27, percent: 15, qualifier: "exact" },
    text: "180 live with foster families, of whom 15% (27) live out of the authority area",
  }),
  statistic({
    statement: 5,
    key: "dcs_since",
    label: "Director of children’s services in post since",
    value: "2012-09",
    text: "The Director of Children’s Services has been in post since September 2012",
  }),
];

/** A whole report, invented, in which nothing is odd: what a test breaks, it breaks alone. */
export function goodReport(given: Partial<Report> = {}): Report {
  return sampleReport({
    id: "somerset-2015-08-14",
    inspection: { start: "2015-06-02", end: "2015-06-25", printed: "", visits: [] },
    published: { date: "2015-08-14", printed: true },
    judgements: (["overall", ...areas] as const).map((area) => ({
      area,
      status: "given",
      grade: area === "adoption" ? "good" : "requires-improvement",
      printed: area === "adoption" ? "good" : "requires improvement",
      places: page(1),
    })),
    findings: areas.flatMap(findingsOf),
    recommendations: [1, 2, 3, 4, 5].map(recommendation),
    previous: [earlier],
    statistics,
    team: [
      { role: "lead", name: "Ann Example", printed: "Lead inspector" },
      { role: "inspector", name: "Ben O’Sample-Jones", printed: "Team inspectors" },
    ],
    coverage: {
      characters: {
        source: 60_000,
        placed: 55_000,
        furniture: 1000,
        contents: 500,
        boilerplate: 3500,
        repeated: 0,
        unplaced: 0,
      },
      unplaced: [],
    },
    ...given,
  });
}
