import type { StatisticKey } from "../model/index.ts";

/** A statistic that has a page of its own: all but the statements that share no subject. */
export type NamedStatistic = Exclude<StatisticKey, "other">;

const ofArea = "Population, schools and poverty";
const protection = "Help and protection";
const care = "Children looked after";
const year = "Over 12 months";
const services = "Services and those who lead them";

/** What a statistic is, in a sentence or two of plain English, and the group it is listed in. */
export type StatisticMeaning = { group: string; meaning: string };

/** In the order of the keys, group by group. */
export const statisticMeanings: Readonly<Record<NamedStatistic, StatisticMeaning>> = {
  population_under_18: {
    group: ofArea,
    meaning: "How many children and young people under 18 live in the area, mostly rounded.",
  },
  population_under_18_pct: {
    group: ofArea,
    meaning: "Children and young people under 18, out of everybody who lives in the area.",
  },
  child_poverty_pct: {
    group: ofArea,
    meaning:
      "The share of children whom the report counts as living in poverty, most often under 16 and in families with low income. Definitions differ between reports.",
  },
  fsm_primary_pct: {
    group: ofArea,
    meaning: "Children in primary schools who are entitled to free school meals.",
  },
  fsm_secondary_pct: {
    group: ofArea,
    meaning: "Young people in secondary schools who are entitled to free school meals.",
  },
  minority_ethnic_pct: {
    group: ofArea,
    meaning:
      "Children and young people from minority ethnic groups, out of all children in the area.",
  },
  largest_minority_groups: {
    group: ofArea,
    meaning: "Which minority ethnic groups of children the report names as the largest.",
  },
  eal_primary_pct: {
    group: ofArea,
    meaning: "Pupils in primary schools whose first language is not English.",
  },
  eal_secondary_pct: {
    group: ofArea,
    meaning: "Pupils in secondary schools whose first language is not English.",
  },
  children_in_need: {
    group: protection,
    meaning:
      "Children whom an assessment identified as needing a specialist children’s service on the date given.",
  },
  child_protection_plans: {
    group: protection,
    meaning:
      "Children who are the subject of a child protection plan, because they were found to be at risk of significant harm.",
  },
  private_fostering: {
    group: protection,
    meaning:
      "Children who live, by a private arrangement, with somebody who is not a close relative. Small numbers are often withheld.",
  },
  serious_incident_notifications: {
    group: protection,
    meaning:
      "Serious incidents of which Ofsted was told, counted since the last inspection or over the time the report names.",
  },
  serious_case_reviews: {
    group: protection,
    meaning:
      "Reviews of cases in which a child died or was seriously harmed, counted since the last inspection or over the time the report names.",
  },
  looked_after: {
    group: care,
    meaning: "Children in the care of the authority on the date given.",
  },
  looked_after_outside: {
    group: care,
    meaning: "Children in the care of the authority who live outside its area.",
  },
  residential_homes: {
    group: care,
    meaning: "Children in the care of the authority who live in residential children’s homes.",
  },
  residential_special_schools: {
    group: care,
    meaning: "Children in the care of the authority who live in residential special schools.",
  },
  foster_families: {
    group: care,
    meaning: "Children in the care of the authority who live with foster families.",
  },
  with_parents: {
    group: care,
    meaning: "Children in the care of the authority who live with their parents.",
  },
  uasc: {
    group: care,
    meaning:
      "Children in the care of the authority who came to the country without an adult and sought asylum.",
  },
  adoptions_12m: { group: year, meaning: "Children who were adopted." },
  special_guardianship_orders_12m: {
    group: year,
    meaning: "Children who became the subject of a special guardianship order.",
  },
  ceased_looked_after_12m: { group: year, meaning: "Children who stopped being looked after." },
  ceased_returned_12m: {
    group: year,
    meaning:
      "Of the children who stopped being looked after, those who later came back into care. Some reports print a number, others a share.",
  },
  independent_living_12m: {
    group: year,
    meaning: "Young people who stopped being looked after and moved on to independent living.",
  },
  houses_multiple_occupation_12m: {
    group: year,
    meaning:
      "Young people who stopped being looked after and now live in houses of multiple occupation.",
  },
  children_homes_operated: {
    group: services,
    meaning:
      "Children’s homes the authority runs itself, and how they were graded where the report says so.",
  },
  dcs_since: {
    group: services,
    meaning: "Since when the director of children’s services has been in post.",
  },
  chief_executive_since: {
    group: services,
    meaning: "Since when the chief executive has been in post.",
  },
  lscb_chair_since: {
    group: services,
    meaning:
      "Since when the chair of the Local Safeguarding Children Board (LSCB) has been in post.",
  },
  practice_model: {
    group: services,
    meaning: "The approach to social work that the report says the authority uses.",
  },
};

/** Every statistic with a page, in the order of the index. */
export const namedStatistics = Object.keys(statisticMeanings) as NamedStatistic[];
