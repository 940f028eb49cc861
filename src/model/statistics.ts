/**
 * Every statistic of "Information about this local authority area", a row each. What a statistic is called, measured in
 * and means stands here and nowhere else: a row more is a statistic more, on every page and in every file. How it is
 * read from a statement is `src/parse/extract/statistics/families`.
 */

/** A number of children, a number of other things, a percentage, an ISO month or year, or words. */
export type StatisticUnit = "children" | "count" | "percent" | "date" | "words";

/**
 * What a figure is counted over: a day ("At 31 March 2014"), a year, or the time since the last inspection, which
 * differs from report to report. Null for what is not counted.
 */
export type StatisticPeriod = "day" | "12-months" | "since-last-inspection" | null;

/** Statistics that are listed together, in their order. */
export const statisticGroupNames = {
  area: "Population, schools and poverty",
  protection: "Help and protection",
  care: "Children looked after",
  year: "Over 12 months",
  services: "Services and those who lead them",
} as const;
export type StatisticGroupId = keyof typeof statisticGroupNames;

export type StatisticDefinition = {
  /** What it is called, in plain words. */
  label: string;
  /** What else it is looked for by: words that reports print, and abbreviations. */
  names: readonly string[];
  unit: StatisticUnit;
  period: StatisticPeriod;
  /** Where it is listed. Null for statements that share no subject, which have no page. */
  group: StatisticGroupId | null;
  /** What it is, in a sentence or two of plain English. */
  meaning: string;
  /** Which of its figures may stand beside another authority's. Null where none may: a count never does. */
  comparable: "rate" | "percent" | null;
  /** The statistic that counts all of those of whom this one counts some. */
  partOf: string | null;
  /** Readers look for it first: two dates are enough for a picture. */
  headline: boolean;
  /** What must be known before its figures are set side by side, beyond what holds for all of its unit. */
  cautions: readonly string[];
};

/** Counted over periods of different length. */
const periodsDiffer =
  "It is counted over periods of different lengths, mostly since the last inspection.";

const none = {
  names: [],
  comparable: null,
  partOf: null,
  headline: false,
  cautions: [],
} as const;

/** The rows, in the order in which pages and files list them. */
export const statistics = {
  population_under_18: {
    ...none,
    label: "Children under 18 living in the area",
    unit: "children",
    period: "day",
    group: "area",
    meaning: "How many children and young people under 18 live in the area, mostly rounded.",
  },
  population_under_18_pct: {
    ...none,
    label: "Children as a share of everyone in the area",
    unit: "percent",
    period: "day",
    group: "area",
    meaning: "Children and young people under 18, out of everybody who lives in the area.",
  },
  child_poverty_pct: {
    ...none,
    label: "Children living in poverty",
    unit: "percent",
    period: "day",
    group: "area",
    meaning:
      "The share of children whom the report counts as living in poverty, most often under 16 and in families with low income. Definitions differ between reports.",
    comparable: "percent",
  },
  fsm_primary_pct: {
    ...none,
    label: "Primary pupils entitled to free school meals",
    names: ["FSM"],
    unit: "percent",
    period: "day",
    group: "area",
    meaning: "Children in primary schools who are entitled to free school meals.",
    comparable: "percent",
  },
  fsm_secondary_pct: {
    ...none,
    label: "Secondary pupils entitled to free school meals",
    names: ["FSM"],
    unit: "percent",
    period: "day",
    group: "area",
    meaning: "Young people in secondary schools who are entitled to free school meals.",
    comparable: "percent",
  },
  minority_ethnic_pct: {
    ...none,
    label: "Children from minority ethnic groups",
    unit: "percent",
    period: "day",
    group: "area",
    meaning:
      "Children and young people from minority ethnic groups, out of all children in the area.",
    comparable: "percent",
  },
  largest_minority_groups: {
    ...none,
    label: "Largest minority ethnic groups",
    unit: "words",
    period: null,
    group: "area",
    meaning: "Which minority ethnic groups of children the report names as the largest.",
  },
  eal_primary_pct: {
    ...none,
    label: "Primary pupils with English as an additional language",
    names: ["EAL"],
    unit: "percent",
    period: "day",
    group: "area",
    meaning: "Pupils in primary schools whose first language is not English.",
    comparable: "percent",
  },
  eal_secondary_pct: {
    ...none,
    label: "Secondary pupils with English as an additional language",
    names: ["EAL"],
    unit: "percent",
    period: "day",
    group: "area",
    meaning: "Pupils in secondary schools whose first language is not English.",
    comparable: "percent",
  },
  children_in_need: {
    ...none,
    label: "Children in need of a specialist children’s service",
    names: ["Children in need", "CIN"],
    unit: "children",
    period: "day",
    group: "protection",
    meaning:
      "Children whom an assessment identified as needing a specialist children’s service on the date given.",
    partOf: "population_under_18",
    headline: true,
  },
  child_protection_plans: {
    ...none,
    label: "Children with a child protection plan",
    names: ["CPP"],
    unit: "children",
    period: "day",
    group: "protection",
    meaning:
      "Children who are the subject of a child protection plan, because they were found to be at risk of significant harm.",
    comparable: "rate",
    partOf: "population_under_18",
    headline: true,
  },
  private_fostering: {
    ...none,
    label: "Children in private fostering",
    unit: "children",
    period: "day",
    group: "protection",
    meaning:
      "Children who live, by a private arrangement, with somebody who is not a close relative. Small numbers are often withheld.",
  },
  serious_incident_notifications: {
    ...none,
    label: "Serious incidents notified to Ofsted",
    unit: "count",
    period: "since-last-inspection",
    group: "protection",
    meaning:
      "Serious incidents of which Ofsted was told, counted since the last inspection or over the time the report names.",
    cautions: [periodsDiffer],
  },
  serious_case_reviews: {
    ...none,
    label: "Serious case reviews",
    names: ["SCR"],
    unit: "count",
    period: "since-last-inspection",
    group: "protection",
    meaning:
      "Reviews of cases in which a child died or was seriously harmed, counted since the last inspection or over the time the report names.",
    cautions: [periodsDiffer],
  },
  looked_after: {
    ...none,
    label: "Children looked after",
    names: ["Looked after at 31 March", "Children in care", "CLA", "LAC"],
    unit: "children",
    period: "day",
    group: "care",
    meaning: "Children in the care of the authority on the date given.",
    comparable: "rate",
    partOf: "population_under_18",
    headline: true,
  },
  looked_after_outside: {
    ...none,
    label: "Children looked after who live outside the area",
    unit: "children",
    period: "day",
    group: "care",
    meaning: "Children in the care of the authority who live outside its area.",
    comparable: "percent",
    partOf: "looked_after",
  },
  residential_homes: {
    ...none,
    label: "Looked after in residential children’s homes",
    names: ["Residential care"],
    unit: "children",
    period: "day",
    group: "care",
    meaning: "Children in the care of the authority who live in residential children’s homes.",
    partOf: "looked_after",
  },
  residential_special_schools: {
    ...none,
    label: "Looked after in residential special schools",
    unit: "children",
    period: "day",
    group: "care",
    meaning: "Children in the care of the authority who live in residential special schools.",
    partOf: "looked_after",
  },
  foster_families: {
    ...none,
    label: "Looked after with foster families",
    names: ["Foster care"],
    unit: "children",
    period: "day",
    group: "care",
    meaning: "Children in the care of the authority who live with foster families.",
    partOf: "looked_after",
  },
  with_parents: {
    ...none,
    label: "Looked after and living with parents",
    unit: "children",
    period: "day",
    group: "care",
    meaning: "Children in the care of the authority who live with their parents.",
    partOf: "looked_after",
  },
  uasc: {
    ...none,
    label: "Unaccompanied asylum-seeking children",
    names: ["UASC"],
    unit: "children",
    period: "day",
    group: "care",
    meaning:
      "Children in the care of the authority who came to the country without an adult and sought asylum.",
    partOf: "looked_after",
  },
  adoptions_12m: {
    ...none,
    label: "Adoptions in 12 months",
    unit: "children",
    period: "12-months",
    group: "year",
    meaning: "Children who were adopted.",
  },
  special_guardianship_orders_12m: {
    ...none,
    label: "Special guardianship orders in 12 months",
    names: ["SGO"],
    unit: "children",
    period: "12-months",
    group: "year",
    meaning: "Children who became the subject of a special guardianship order.",
  },
  ceased_looked_after_12m: {
    ...none,
    label: "Stopped being looked after in 12 months",
    unit: "children",
    period: "12-months",
    group: "year",
    meaning: "Children who stopped being looked after.",
  },
  ceased_returned_12m: {
    ...none,
    label: "Of those, returned to being looked after",
    unit: "children",
    period: "12-months",
    group: "year",
    meaning:
      "Of the children who stopped being looked after, those who later came back into care. Some reports print a number, others a share.",
    partOf: "ceased_looked_after_12m",
  },
  independent_living_12m: {
    ...none,
    label: "Moved on to independent living in 12 months",
    unit: "children",
    period: "12-months",
    group: "year",
    meaning: "Young people who stopped being looked after and moved on to independent living.",
    partOf: "ceased_looked_after_12m",
  },
  houses_multiple_occupation_12m: {
    ...none,
    label: "Left care in 12 months, now in houses of multiple occupation",
    unit: "children",
    period: "12-months",
    group: "year",
    meaning:
      "Young people who stopped being looked after and now live in houses of multiple occupation.",
  },
  children_homes_operated: {
    ...none,
    label: "Children’s homes the authority runs",
    unit: "count",
    period: "day",
    group: "services",
    meaning:
      "Children’s homes the authority runs itself, and how they were graded where the report says so.",
  },
  dcs_since: {
    ...none,
    label: "Director of children’s services in post since",
    names: ["DCS"],
    unit: "date",
    period: null,
    group: "services",
    meaning: "Since when the director of children’s services has been in post.",
  },
  chief_executive_since: {
    ...none,
    label: "Chief executive in post since",
    unit: "date",
    period: null,
    group: "services",
    meaning: "Since when the chief executive has been in post.",
  },
  lscb_chair_since: {
    ...none,
    label: "Chair of the safeguarding board in post since",
    unit: "date",
    period: null,
    group: "services",
    meaning:
      "Since when the chair of the Local Safeguarding Children Board (LSCB) has been in post.",
  },
  practice_model: {
    ...none,
    label: "Model of social work",
    unit: "words",
    period: null,
    group: "services",
    meaning: "The approach to social work that the report says the authority uses.",
  },
  other: {
    ...none,
    label: "Other information",
    unit: "words",
    period: null,
    group: null,
    meaning: "Statements of the section that share no subject with another.",
  },
} as const satisfies Readonly<Record<string, StatisticDefinition>>;

type Key = keyof typeof statistics;

/** All keys, in the order of the rows. */
export const statisticKeys = Object.keys(statistics) as [Key, ...Key[]];

/** What is known of a statistic. */
export const statisticOf = (key: Key): StatisticDefinition => statistics[key];

/** A statistic that has a page of its own: all but the statements that share no subject. */
export const namedStatistics: readonly Key[] = statisticKeys.filter(
  (key) => statisticOf(key).group !== null,
);
