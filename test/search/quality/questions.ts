/**
 * Questions a reader may ask of the five reports of this project, and the paragraphs that must be among the first
 * ten answers. They were chosen by reading the reports, before any search was run.
 */
export type Question = { q: string; must: Partial<Record<ReportKey, readonly string[]>> };

/** The reports by a short name. */
export const reportKeys = {
  northamptonshire: "northamptonshire-2016-04-27",
  somerset2015: "somerset-2015-03-27",
  somerset2018: "somerset-2018-01-29",
  southend: "southend-on-sea-2016-07-07",
  wandsworth: "wandsworth-2018-07-20",
} as const;
export type ReportKey = keyof typeof reportKeys;

export const questions: readonly Question[] = [
  {
    q: "private fostering",
    must: {
      northamptonshire: ["recommendation-7", "finding-43"],
      somerset2015: ["recommendation-local-authority-14", "finding-help-and-protection-33"],
      somerset2018: ["finding-34"],
      southend: ["finding-47"],
      wandsworth: ["finding-25"],
    },
  },
  {
    q: "police custody",
    must: { somerset2015: ["finding-lscb-10"], somerset2018: ["recommendation-4", "finding-20"] },
  },
  {
    q: "homeless 16 and 17",
    must: {
      somerset2018: ["recommendation-9", "finding-33"],
      southend: ["finding-45"],
      wandsworth: ["finding-26"],
    },
  },
  {
    q: "foster to adopt",
    must: {
      somerset2015: ["finding-looked-after-24", "finding-adoption-9"],
      somerset2018: ["finding-59"],
    },
  },
  {
    q: "radicalisation",
    must: {
      northamptonshire: ["finding-39"],
      southend: ["finding-44"],
      wandsworth: ["finding-28"],
    },
  },
  {
    q: "female genital mutilation",
    must: {
      northamptonshire: ["finding-41", "finding-121", "finding-139"],
      southend: ["finding-39", "finding-148"],
      wandsworth: ["finding-28"],
    },
  },
  { q: "family drug and alcohol court", must: { wandsworth: ["finding-15"] } },
  {
    q: "staying put",
    must: {
      northamptonshire: ["recommendation-17", "finding-97"],
      somerset2015: ["finding-care-leavers-5"],
      somerset2018: ["finding-76"],
      southend: ["finding-105"],
      wandsworth: ["finding-72"],
    },
  },
  {
    q: "adoption support fund",
    must: {
      northamptonshire: ["finding-87"],
      somerset2018: ["finding-66"],
      southend: ["finding-95"],
    },
  },
  {
    q: '"bed and breakfast"',
    must: {
      northamptonshire: ["finding-24", "finding-90"],
      somerset2015: ["finding-care-leavers-4"],
      southend: ["finding-46", "finding-109"],
      wandsworth: ["finding-62"],
    },
  },
  {
    q: "pre-birth assessments",
    must: { northamptonshire: ["finding-141"], somerset2018: ["finding-23"] },
  },
  {
    q: "unaccompanied asylum",
    must: {
      northamptonshire: ["finding-61", "finding-71", "finding-121"],
      wandsworth: ["finding-70"],
    },
  },
  {
    q: "elective home education",
    must: {
      northamptonshire: ["finding-38"],
      southend: ["finding-41"],
      wandsworth: ["finding-27"],
    },
  },
  {
    q: "26 weeks",
    must: {
      somerset2015: ["finding-looked-after-8"],
      somerset2018: ["finding-40"],
      southend: ["finding-53"],
    },
  },
  {
    q: "allegations against professionals",
    must: {
      northamptonshire: ["finding-35"],
      somerset2018: ["finding-35"],
      wandsworth: ["finding-31"],
    },
  },
  {
    q: "LADO",
    must: {
      somerset2015: [
        "recommendation-local-authority-10",
        "finding-help-and-protection-34",
        "finding-lscb-4",
      ],
    },
  },
  { q: "care leavers in custody", must: { wandsworth: ["finding-69"] } },
  {
    q: "life story work",
    must: {
      northamptonshire: ["finding-48", "finding-74", "finding-81"],
      somerset2018: ["finding-45"],
    },
  },
  {
    q: "apprenticeships for care leavers",
    must: {
      northamptonshire: ["recommendation-16", "finding-92"],
      somerset2015: ["finding-care-leavers-7"],
      somerset2018: ["finding-71"],
      wandsworth: ["finding-67"],
    },
  },
  {
    q: "pupil premium",
    must: {
      northamptonshire: ["recommendation-13"],
      somerset2018: ["finding-52"],
      southend: ["finding-75"],
      wandsworth: ["finding-41"],
    },
  },
  {
    q: "child death overview panel",
    must: {
      northamptonshire: ["finding-142", "finding-144"],
      somerset2015: ["finding-lscb-19"],
      southend: ["finding-156"],
    },
  },
  { q: "honour based violence", must: { northamptonshire: ["finding-42"] } },
  {
    q: "sexual health",
    must: { somerset2015: ["finding-looked-after-25"], southend: ["finding-104"] },
  },
  { q: "temperature check surveys", must: { northamptonshire: ["finding-110"] } },
  { q: "mindfulness", must: { somerset2018: ["finding-92"] } },
  { q: "social care academy", must: { wandsworth: ["finding-85"] } },
  { q: "contextual safeguarding", must: { wandsworth: ["finding-80"] } },
  {
    q: "caseloads",
    must: {
      northamptonshire: ["finding-104"],
      somerset2018: ["finding-93"],
      wandsworth: ["finding-86"],
    },
  },
  { q: "children’s trust", must: { northamptonshire: ["finding-102"] } },
  { q: "turnover of agency staff", must: { northamptonshire: ["recommendation-1"] } },
  {
    q: "out of hours",
    must: { somerset2018: ["finding-18"], wandsworth: ["finding-30"] },
  },
  {
    q: "radicalisaton",
    must: {
      northamptonshire: ["finding-39"],
      southend: ["finding-44"],
      wandsworth: ["finding-28"],
    },
  },
];
