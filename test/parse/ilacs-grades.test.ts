import { describe, expect, it } from "vitest";
import type { Area } from "../../src/model/index.ts";
import { parseText } from "./read-report.ts";

const rows: Readonly<Partial<Record<Area, string>>> = {
  leaders: "The impact of leaders on social work practice with children and families",
  "help-and-protection": "The experiences and progress of children who need help and protection",
  "in-care": "The experiences and progress of children in care",
  "care-leavers": "The experiences and progress of care leavers",
};
const joint = "The experiences and progress of children in care and care leavers";

type Line = readonly [label: string, grade: string];

/** A report of the framework of 2018 with the given rows and headings, and nothing else that states a grade. */
const reportOf = (cover: readonly Line[], headings: readonly Line[]): string =>
  [
    "Inspection of Somerset local authority children’s services",
    "Inspection dates: 12 to 23 November 2022",
    "Lead inspector: Jane Doe, His Majesty’s Inspector",
    "Experiences and progress of children, the impact of leaders: judgements of this inspection.",
    "Judgement\tGrade",
    ...cover.map(([label, grade]) => (label === "" ? grade : `${label}\t${grade}`)),
    "Leaders have made changes since the last inspection. The council knows its own services well.",
    "What needs to improve",
    "- The quality of plans.",
    ...headings.flatMap(([label, grade], index) => [
      `${label}: ${grade}`,
      `${String(index + 1)}. Children are seen alone by their social workers, and their views are written down.`,
    ]),
    "The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates and inspects.",
  ].join("\n");

async function read(cover: readonly Line[], headings: readonly Line[]) {
  const result = await parseText("somerset-2023-01-09.txt", reportOf(cover, headings));
  if (!result.ok) throw new Error(result.reason);
  const { judgements, problems } = result.report;
  return {
    grades: Object.fromEntries(
      judgements.map((found) => [
        found.area,
        found.status === "given" ? found.grade : found.status,
      ]),
    ),
    rules: problems.map(({ rule }) => rule).filter((rule) => rule.startsWith("judgement")),
  };
}

/** The grades of a cover with a row of that label, and the row of the area that is judged beside it. */
const gradesOf = async (label: string, beside?: Area) =>
  (await read([[label, "Inadequate"], ...rowsOf(beside)], [])).grades;

const rowsOf = (area: Area | undefined): Line[] =>
  area === undefined ? [] : [[rows[area] ?? "", "Good"]];

const halves: Readonly<Partial<Record<Area, Area>>> = {
  "in-care": "care-leavers",
  "care-leavers": "in-care",
};

describe("the label of a row", () => {
  it.each([
    ["leaders", "The impact of leaders on practice with children and families"],
    [
      "leaders",
      "The impact of leadership on social work practice with children and their families.",
    ],
    [
      "help-and-protection",
      "The experiences and progress of children in need of help and protection",
    ],
    [
      "help-and-protection",
      "Experience and progress of children needing help, care and protection",
    ],
    ["help-and-protection", "The experinces and progess of childen who need protection"],
    ["in-care", "The experiences and progress of children looked after"],
    ["in-care", "The experience of children in our care"],
    ["in-care-and-care-leavers", "The experiences of children in care and of care leavers"],
    [
      "in-care-and-care-leavers",
      "The experiences and progress of looked after children in care & care leavers",
    ],
    ["care-leavers", "The experiences and progress of children care leavers"],
    ["care-leavers", "The experience and progress of young people leaving care"],
    ["overall", "Overall effectiveness of children's services"],
  ] as const)("may be worded otherwise: %s, %s", async (area, label) => {
    expect(await gradesOf(label, halves[area])).toMatchObject({ [area]: "inadequate" });
  });

  it.each(["in-care", "care-leavers"] as const)(
    "that names %s alone may be half of the joint one, and gives no grade",
    async (area) => {
      const { grades, rules } = await read(
        [[rows[area] ?? "", "Good"]],
        [[rows[area] ?? "", "good"]],
      );
      expect(grades).toMatchObject({ [area]: "unreadable" });
      expect(rules).toContain("judgement-conflict");
    },
  );

  it.each([
    "The experiences and progress of children in care and",
    "and care leavers",
    "The experiences and progress of children who need care leavers",
    "The experiences and progress of children and care leavers",
    "The previous experiences and progress of care leavers",
    "The experiences and progress of children in care homes",
    "The experiences and progress of care leavers in Devon",
    "The experiences and progress of care leavers are not",
    "Previous overall effectiveness",
    "The experiences and progress of children in care The experiences and progress of care leavers",
  ])("names no area where it may be cut, joined or another's: %s", async (label) => {
    expect(Object.values(await gradesOf(label))).not.toContain("inadequate");
  });
});

describe("the grade of a row", () => {
  it.each([
    "Not good",
    "No longer inadequate",
    "Good in part",
    "Better than good",
    "Improving to good",
  ])("is none where it says %j", async (grade) => {
    const { grades } = await read([[rows.leaders ?? "", grade]], []);
    expect(grades["leaders"]).toBe("unreadable");
  });
});

describe("children in care and care leavers", () => {
  const heading: Line = [joint, "good"];

  it("are judged together or apart: both is a conflict", async () => {
    const { grades, rules } = await read([[rows["in-care"] ?? "", "Outstanding"]], [heading]);
    expect(grades).toMatchObject({
      "in-care": "unreadable",
      "in-care-and-care-leavers": "unreadable",
    });
    expect(rules).toContain("judgement-conflict");
  });

  it("together only, have no area of their own", async () => {
    const { grades } = await read([[joint, "Good"]], [heading]);
    expect(grades["in-care-and-care-leavers"]).toBe("good");
    expect(Object.keys(grades)).not.toContain("in-care");
  });
});

describe("rows without labels", () => {
  const headings: Line[] = [
    [rows["help-and-protection"] ?? "", "good"],
    [rows["in-care"] ?? "", "outstanding"],
    [rows["care-leavers"] ?? "", "inadequate"],
    [rows.leaders ?? "", "requires improvement to be good"],
  ];
  const cover = (...grades: string[]): Line[] => [
    ...grades.map((grade): Line => ["", grade]),
    ["Overall effectiveness", "Good"],
  ];

  it("are read in their order where every one is its heading's", async () => {
    const { grades, rules } = await read(
      cover("Requires improvement to be good", "Good", "Outstanding", "Inadequate"),
      headings,
    );
    expect(grades).toEqual({
      leaders: "requires-improvement",
      "help-and-protection": "good",
      "in-care": "outstanding",
      "care-leavers": "inadequate",
      overall: "good",
    });
    expect(rules).toEqual(["judgement-by-order"]);
  });

  it("give no grade where a heading's grade is not among them", async () => {
    const { grades, rules } = await read(cover("Good", "Good", "Outstanding", "Good"), headings);
    expect(grades).toMatchObject({ leaders: "unreadable", "care-leavers": "unreadable" });
    expect(rules).not.toContain("judgement-by-order");
  });

  it("give no grade without headings, nor where they stand in the text", async () => {
    const table = ["Good", "Good", "Outstanding", "Good", "Inadequate"].map((grade): Line => [
      "",
      grade,
    ]);
    const bare = await read(table, []);
    expect(new Set(Object.values(bare.grades))).toEqual(new Set(["unreadable"]));
    const prose: Line = [
      "",
      "Services for children who need help have changed, and inspectors found them to be",
    ];
    const text = await read([[joint, "Good"], prose, ["", "outstanding"], ["", "Inadequate"]], []);
    expect(text.grades).toMatchObject({ leaders: "unreadable", overall: "unreadable" });
  });
});

describe("a row put together of lines", () => {
  const lines = (...texts: string[]): Line[] =>
    texts.flatMap((text): Line[] => [
      ["", ""],
      ["", text],
      ["", ""],
    ]);
  const headings: Line[] = [
    [rows["help-and-protection"] ?? "", "inadequate"],
    [joint, "requires improvement to be good"],
    [rows.leaders ?? "", "inadequate"],
  ];
  const above = [
    rows.leaders ?? "",
    "Inadequate",
    rows["help-and-protection"] ?? "",
    "Inadequate",
    joint,
  ];

  it("is read where label and grade follow each other", async () => {
    const table = lines(
      ...above,
      "Requires improvement to be good",
      "Overall effectiveness",
      "Inadequate",
    );
    expect((await read(table, headings)).grades["overall"]).toBe("inadequate");
  });

  it("gives no grade that no heading confirms, where another's grade may have come to it", async () => {
    const table = lines(
      ...above,
      "Overall effectiveness",
      "Requires improvement to be good",
      "Inadequate",
    );
    const { grades } = await read(table, headings);
    expect(grades).toMatchObject({ overall: "unreadable", "help-and-protection": "inadequate" });
  });
});
