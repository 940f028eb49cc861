import type { StatisticKey } from "./statistic.ts";

/**
 * What a statistic's value is: a number of children, a number of other things, a percentage, an ISO month
 * or year, or words.
 */
export type StatisticUnit = "children" | "count" | "percent" | "date" | "words";

/** What the page calls a statistic, in plain words, and the unit of its value. */
export type StatisticLabel = { label: string; unit: StatisticUnit };

/** The name and unit of every key, in the order of the keys. */
export const statisticLabels: Readonly<Record<StatisticKey, StatisticLabel>> = {
  population_under_18: { label: "Children under 18 living in the area", unit: "children" },
  population_under_18_pct: {
    label: "Children as a share of everyone in the area",
    unit: "percent",
  },
  child_poverty_pct: { label: "Children living in poverty", unit: "percent" },
  fsm_primary_pct: { label: "Primary pupils entitled to free school meals", unit: "percent" },
  fsm_secondary_pct: { label: "Secondary pupils entitled to free school meals", unit: "percent" },
  minority_ethnic_pct: { label: "Children from minority ethnic groups", unit: "percent" },
  largest_minority_groups: { label: "Largest minority ethnic groups", unit: "words" },
  eal_primary_pct: {
    label: "Primary pupils with English as an additional language",
    unit: "percent",
  },
  eal_secondary_pct: {
    label: "Secondary pupils with English as an additional language",
    unit: "percent",
  },
  children_in_need: {
    label: "Children in need of a specialist children’s service",
    unit: "children",
  },
  child_protection_plans: { label: "Children with a child protection plan", unit: "children" },
  private_fostering: { label: "Children in private fostering", unit: "children" },
  serious_incident_notifications: { label: "Serious incidents notified to Ofsted", unit: "count" },
  serious_case_reviews: { label: "Serious case reviews", unit: "count" },
  looked_after: { label: "Children looked after", unit: "children" },
  looked_after_outside: {
    label: "Children looked after who live outside the area",
    unit: "children",
  },
  residential_homes: { label: "Looked after in residential children’s homes", unit: "children" },
  residential_special_schools: {
    label: "Looked after in residential special schools",
    unit: "children",
  },
  foster_families: { label: "Looked after with foster families", unit: "children" },
  with_parents: { label: "Looked after and living with parents", unit: "children" },
  uasc: { label: "Unaccompanied asylum-seeking children", unit: "children" },
  adoptions_12m: { label: "Adoptions in 12 months", unit: "children" },
  special_guardianship_orders_12m: {
    label: "Special guardianship orders in 12 months",
    unit: "children",
  },
  ceased_looked_after_12m: { label: "Stopped being looked after in 12 months", unit: "children" },
  ceased_returned_12m: { label: "Of those, returned to being looked after", unit: "children" },
  independent_living_12m: {
    label: "Moved on to independent living in 12 months",
    unit: "children",
  },
  houses_multiple_occupation_12m: {
    label: "Left care in 12 months, now in houses of multiple occupation",
    unit: "children",
  },
  children_homes_operated: { label: "Children’s homes the authority runs", unit: "count" },
  dcs_since: { label: "Director of children’s services in post since", unit: "date" },
  chief_executive_since: { label: "Chief executive in post since", unit: "date" },
  lscb_chair_since: { label: "Chair of the safeguarding board in post since", unit: "date" },
  practice_model: { label: "Model of social work", unit: "words" },
  other: { label: "Other information", unit: "words" },
};
