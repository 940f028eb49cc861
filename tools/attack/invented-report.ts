import type { Random } from "./random.ts";

/** An invented report in text, a page of lines each. It says nothing of any real authority's services. */
export type InventedReport = { file: string; pages: string[][] };

type Area = { heading: string; row: string };

const areas: readonly Area[] = [
  {
    row: "The impact of leaders on social work practice with children and families",
    heading: "The impact of leaders on social work practice with children and families",
  },
  {
    row: "The experiences and progress of children who need help and protection",
    heading: "The experiences and progress of children who need help and protection",
  },
  {
    row: "The experiences and progress of children in care",
    heading: "The experiences and progress of children in care",
  },
  {
    row: "The experiences and progress of care leavers",
    heading: "The experiences and progress of care leavers",
  },
];

const grades = ["Outstanding", "Good", "Requires improvement to be good", "Inadequate"] as const;

const who = [
  "Social workers",
  "Managers",
  "Personal advisers",
  "Children",
  "Foster carers",
  "Leaders",
  "Independent reviewing officers",
] as const;
const does = [
  "visit often and write down what they hear",
  "know the families with whom they work",
  "meet each month to look at the plans",
  "understand what has changed since the review",
  "do not always record why a choice was made",
  "talk about school, health and friends",
  "ask for help when it is needed",
] as const;
const when = [
  "in most cases",
  "when a plan is made",
  "before the first review",
  "after each visit",
  "throughout the year",
  "across all teams",
] as const;

function sentences(count: number, random: Random): string {
  const one = (): string => `${random.pick(who)} ${random.pick(does)} ${random.pick(when)}.`;
  return Array.from({ length: count }, one).join(" ");
}

/** A report under ILACS as it was from 2023 to March 2026, or as it is since, without an overall grade. */
export function inventedReport(overall: boolean, random: Random): InventedReport {
  const graded = areas.map((area) => ({ ...area, grade: random.pick(grades) }));
  const [leaders] = graded;
  const year = overall ? 2024 : 2026;
  const rows = [
    ...graded.map(({ row, grade }) => `${row}\t${grade}`),
    ...(overall ? [`Overall effectiveness\t${random.pick(grades)}`] : []),
  ];
  let number = 0;
  const findings = (): string[] =>
    Array.from({ length: 6 + random.below(4) }, () => {
      number += 1;
      return [`${String(number)}. ${sentences(2 + random.below(3), random)}`, ""];
    }).flat();
  const sections = [...graded.slice(1), ...(leaders === undefined ? [] : [leaders])].map(
    ({ heading, grade }) => [`${heading}: ${grade.toLowerCase()}`, "", ...findings()],
  );
  const cover = [
    "Somerset County Council",
    "Inspection of children's social care services",
    "",
    `Inspection dates: 11 May ${String(year)} to 22 May ${String(year)}`,
    "",
    "Judgement\tGrade",
    ...rows,
    "",
    sentences(4, random),
    "",
    "What needs to improve:",
    "",
    ...Array.from(
      { length: 4 },
      () => `- The way in which ${random.pick(who).toLowerCase()} ${random.pick(does)}.`,
    ),
    "",
  ];
  const closing = [
    "The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates and inspects to achieve excellence in the care of children and young people, and in education and skills for learners of all ages.",
  ];
  return {
    file: `somerset-${String(year)}-07-10.txt`,
    pages: [cover, ...sections, closing],
  };
}
