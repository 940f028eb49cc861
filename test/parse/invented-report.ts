import type { Area, Framework } from "../../src/model/index.ts";

/** A line of an invented report: its text, and of a finding or an area's heading which area it is about. */
export type Line = {
  text: string;
  kind: "cover" | "other" | "heading" | "finding" | "recommendation" | "closing";
  area?: Area;
};

type Part = readonly [area: Area, heading: string];

const closing: readonly string[] = [
  "The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates and inspects to achieve excellence in the care of children and young people, and in education and skills for learners of all ages.",
  "Piccadilly Gate",
  "Store Street",
];

const help = "The experiences and progress of children who need help and protection";

const shapes: Record<
  Framework,
  {
    cover: string[];
    before: string[];
    asks: string;
    information: string[];
    parts: Part[];
    after: string[];
  }
> = {
  sif: {
    cover: [
      "Somerset County Council",
      "Inspection of services for children in need of help and protection, children looked after and care leavers and review of the effectiveness of the Local Safeguarding Children Board",
      "Inspection date: 7 November 2017 to 30 November 2017",
      "Report published: 29 January 2018",
      "Children's services in Somerset are good",
      "1. Children who need help and protection\tGood",
      "2. Children looked after and achieving permanence\tRequires improvement",
      "2.1 Adoption performance\tOutstanding",
      "2.2 Experiences and progress of care leavers\tInadequate",
      "3. Leadership, management and governance\tGood",
    ],
    before: [
      "Executive summary",
      "Services have changed since the last inspection, and inspectors saw that plans are reviewed by managers each month in all of the teams of the county.",
      "Partners work together well, and there is a plan for the next three years that all of them know and have agreed on.",
    ],
    asks: "Recommendations",
    information: [
      "Information about this local authority area",
      "Children living in this area",
      "Approximately 110,000 children and young people under the age of 18 years live in Somerset.",
      "In this area, at 30 September 2017, 501 children are being looked after by the local authority.",
    ],
    parts: [
      ["help-and-protection", `${help}\tGood`],
      [
        "looked-after",
        "The experiences and progress of children looked after and achieving permanence\tRequires improvement",
      ],
      ["adoption", "The graded judgement for adoption performance is that it is outstanding"],
      [
        "care-leavers",
        "The graded judgement about the experience and progress of care leavers is that it is inadequate",
      ],
      ["leadership", "Leadership, management and governance\tGood"],
      ["lscb", "The Local Safeguarding Children Board is inadequate"],
    ],
    after: [
      "Information about this inspection",
      "The inspection of the local authority was carried out under section 136 of the Education and Inspections Act 2006.",
    ],
  },
  ilacs: {
    cover: [
      "Inspection of Somerset local authority children’s services",
      "Inspection dates: 7 to 18 November 2022",
      "Lead inspector: Jane Example, His Majesty’s Inspector",
      "The impact of leaders on social work practice with children and families\tGood",
      `${help}\tOutstanding`,
      "The experiences and progress of children in care and care leavers\tInadequate",
      "Overall effectiveness\tGood",
    ],
    before: [
      "Services have changed since the last inspection, and inspectors saw that plans are reviewed by managers each month in all of the teams of the county.",
    ],
    asks: "What needs to improve?",
    information: [],
    parts: [
      ["help-and-protection", `${help}: outstanding`],
      [
        "in-care-and-care-leavers",
        "The experiences and progress of children in care and care leavers: inadequate",
      ],
      ["leaders", "The impact of leaders on social work practice with children and families: good"],
    ],
    after: [],
  },
  "ilacs-2026": {
    cover: [
      "Inspection of Somerset local authority children’s services",
      "Inspection dates: 6 to 17 July 2026",
      "Lead inspector: Jane Example, His Majesty’s Inspector",
      "The impact of leaders on social work practice with children and families\tGood",
      `${help}\tOutstanding`,
      "The experiences and progress of children in care\tInadequate",
      "The experiences and progress of care leavers\tRequires improvement to be good",
    ],
    before: [
      "Services have changed since the last inspection, and inspectors saw that plans are reviewed by managers each month in all of the teams of the county.",
    ],
    asks: "What needs to improve?",
    information: [],
    parts: [
      ["help-and-protection", `${help}: outstanding`],
      ["in-care", "The experiences and progress of children in care: inadequate"],
      [
        "care-leavers",
        "The experiences and progress of care leavers: requires improvement to be good",
      ],
      ["leaders", "The impact of leaders on social work practice with children and families: good"],
    ],
    after: [],
  },
};

/** The frameworks a report can be invented for. */
export const invented = Object.keys(shapes) as Framework[];

/** What a finding says that no other does, and that is found again in whatever it is read as. */
export const markOf = (line: Line): string => /team [A-Z]+x/u.exec(line.text)?.[0] ?? line.text;

const letters = (number: number): string =>
  String(number).replace(/\d/gu, (digit) => String.fromCharCode(65 + Number(digit)));

/** A report of a framework as lines, with four findings in each of its areas, and none of it true. */
export function inventReport(framework: Framework): Line[] {
  const { cover, before, asks, information, parts, after } = shapes[framework];
  const numbersAsks = framework === "sif";
  let number = 0;
  const recommendation = (what: string): Line => ({
    kind: "recommendation",
    text: `${numbersAsks ? `${String((number += 1))}.` : "-"} Ensure that ${what} of all teams are written with children and are reviewed each month by a manager who knows them well.`,
  });
  const finding = (area: Area): Line => {
    number += 1;
    return {
      kind: "finding",
      area,
      text: `${String(number)}. Social workers of team ${letters(number)}x visit families often and write plans that are specific to each child, and managers of the team review these each month.`,
    };
  };
  const line =
    (kind: Line["kind"]) =>
    (text: string): Line => ({ kind, text });
  return [
    ...cover.map(line("cover")),
    ...before.map(line("other")),
    { kind: "other", text: asks },
    recommendation("plans"),
    recommendation("visits"),
    ...information.map(line("other")),
    ...parts.flatMap(([area, heading]): Line[] => [
      { kind: "heading", area, text: heading },
      ...Array.from({ length: 4 }, () => finding(area)),
    ]),
    ...after.map(line("other")),
    ...closing.map(line("closing")),
  ];
}
