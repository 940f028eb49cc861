import { describe, expect, test } from "vitest";
import type { Qualifier, StatisticKey } from "../../src/model/index.ts";
import { read, statistic } from "./statements.ts";

type Row = [text: string, key: StatisticKey, value: number | null, qualifier: Qualifier];
const year = "In the last 12 months:";

describe("a figure, however it is worded", () => {
  const rows: Row[] = [
    // the usual wordings, and those of reports that differ from them
    [
      "Approximately 117,900children and young people under the age of 18 live in Buckinghamshire.",
      "population_under_18",
      117900,
      "approximate",
    ],
    [
      "11,500 children and young people under the age of 18 years live on the island.",
      "population_under_18",
      11500,
      "exact",
    ],
    [
      "An estimated 28% of the local authority’s children are living in poverty.",
      "child_poverty_pct",
      28,
      "approximate",
    ],
    [
      "At 31 March 2013, 4410 children had been identified through assessment as being formally in need of a specialist children’s service.",
      "children_in_need",
      4410,
      "exact",
    ],
    [
      "At 31 March 2014, assessment had identified 2,428 children as being formally in need of a specialist children’s service.",
      "children_in_need",
      2428,
      "exact",
    ],
    [
      "At 31 August 2014, 443 children and young people were the subject of a children protection plan.",
      "child_protection_plans",
      443,
      "exact",
    ],
    [
      "At 12 May 2016, five children lived in a privately arranged fostering placement.",
      "private_fostering",
      5,
      "exact",
    ],
    [
      "As at March 31 2015, the numbers of children living in a privately arranged fostering placement remain low at four. This is a small increase from three privately arranged foster placements at 31 March 2014.",
      "private_fostering",
      4,
      "exact",
    ],
    [
      "At 31 December 2017, two children lived in private fostering arrangements.",
      "private_fostering",
      2,
      "exact",
    ],
    [
      "At 31 October 2016, the local authority is looking after 168 children (a rate of 29.2 per 10,000 children).",
      "looked_after",
      168,
      "exact",
    ],
    [
      "At 3 March 2015, 102 children are in the care of the local authority.",
      "looked_after",
      102,
      "exact",
    ],
    [
      "At 30 June 2016, 437 are being looked after by the local authority (a rate of 89.2 per 10,000 children).",
      "looked_after",
      437,
      "exact",
    ],
    [
      "Of this number, 118 (or 44.9%) live outside the local authority area",
      "looked_after_outside",
      118,
      "exact",
    ],
    [
      "Of this number 125 of the total looked after population (or 69%) live outside the Local Authority area;",
      "looked_after_outside",
      125,
      "exact",
    ],
    [
      "86 live in residential children’s homes, hostels or secure units of whom 47.7% % live out of the authority area",
      "residential_homes",
      86,
      "exact",
    ],
    [
      "22 in residential children’s homes, of whom 9% were living out of the authority area",
      "residential_homes",
      22,
      "exact",
    ],
    [
      "10 live in residential special schools3, all of whom lived out of the authority area.",
      "residential_special_schools",
      10,
      "exact",
    ],
    [
      "six live in residential special schools,² of whom 83% live out of the authority area",
      "residential_special_schools",
      6,
      "exact",
    ],
    [
      "150, of whom 53 (35%) live out of the authority area, live with foster families",
      "foster_families",
      150,
      "exact",
    ],
    [
      "146 (or 80%) of the looked after population live with foster families, of whom 75% of these children live out of the Authority area;",
      "foster_families",
      146,
      "exact",
    ],
    [
      "13 live with parents (11 families), of whom one child lives out of the authority area",
      "with_parents",
      13,
      "exact",
    ],
    [
      "55 children (under 18 years) are unaccompanied asylum-seeking children.",
      "uasc",
      55,
      "exact",
    ],
    ["10 children are unaccompanied and seeking asylum.", "uasc", 10, "exact"],
    [
      "Thirteen children’s homes. The trust operates thirteen children’s homes.",
      "children_homes_operated",
      13,
      "exact",
    ],
    [
      "The local authority operates one short-break children’s residential home.",
      "children_homes_operated",
      1,
      "exact",
    ],
    [
      "Since the last inspection, twenty-one serious incident notifications have been submitted to Ofsted.",
      "serious_incident_notifications",
      21,
      "exact",
    ],
    // there are none
    ["none lives in residential special schools", "residential_special_schools", 0, "none"],
    ["no children are placed with parents", "with_parents", 0, "none"],
    ["There are no unaccompanied asylum-seeking children.", "uasc", 0, "none"],
    ["0 live in residential special schools", "residential_special_schools", 0, "none"],
    [
      "The local authority does not operate any children’s homes.",
      "children_homes_operated",
      0,
      "none",
    ],
    ["The local authority operates no children’s homes.", "children_homes_operated", 0, "none"],
    // a bound is not a count
    [
      "At March 2017, fewer than five children lived in a privately arranged fostering placement.",
      "private_fostering",
      null,
      "fewer-than",
    ],
    [
      "At 31 March 2012, the number of children living in a privately arranged foster placement was five or fewer. The number at 31 March 2011 was zero.",
      "private_fostering",
      null,
      "fewer-than",
    ],
    [
      "the number of children known to the local authority who lived in a privately arranged fostering placement was less than five.",
      "private_fostering",
      null,
      "fewer-than",
    ],
    [
      "Fewer than 5 children (exact number suppressed) were unaccompanied asylum-seeking children.",
      "uasc",
      null,
      "fewer-than",
    ],
    [
      "There is a very small number of unaccompanied asylum-seeking children.",
      "uasc",
      null,
      "text",
    ],
    [
      "At 31 October 2017, there were a low number of children living in a privately arranged fostering placement. There have been four children in privately arranged fostering placements in the last 12 months.",
      "private_fostering",
      null,
      "text",
    ],
    // the source withholds it
    [
      "the number of children living in a privately arranged fostering placement was suppressed.",
      "private_fostering",
      null,
      "suppressed",
    ],
    [
      "the number of children and young people who have ceased to be looked after and are now living in houses of multiple occupation is not available at this time.",
      "houses_multiple_occupation_12m",
      null,
      "not-available",
    ],
  ];
  test.each(rows)("%s", (text, key, value, qualifier) => {
    expect(statistic(key, text)).toMatchObject({ value, qualifier });
  });
});

describe("a figure of the last twelve months", () => {
  const rows: Row[] = [
    ["there have been nine adoptions", "adoptions_12m", 9, "exact"],
    ["there have been no adoptions", "adoptions_12m", 0, "none"],
    ["seven children were adopted", "adoptions_12m", 7, "exact"],
    ["12 adoption orders were granted", "adoptions_12m", 12, "exact"],
    [
      "there have been 19 adoptions, and 14 children are currently placed for adoption",
      "adoptions_12m",
      19,
      "exact",
    ],
    [
      "and 15 children became subject to Special Guardianship Orders.",
      "special_guardianship_orders_12m",
      15,
      "exact",
    ],
    [
      "14 children previously looked after became the subject of special guardianship orders",
      "special_guardianship_orders_12m",
      14,
      "exact",
    ],
    [
      "10 children who became subject of special guardianship orders and four who became subject of residence orders;",
      "special_guardianship_orders_12m",
      10,
      "exact",
    ],
    [
      "41 children ceased to be in care, of whom one subsequently returned to the local authority’s care",
      "ceased_looked_after_12m",
      41,
      "exact",
    ],
    [
      "99 children who have ceased to be looked after, of whom none has subsequently been readmitted to care;",
      "ceased_looked_after_12m",
      99,
      "exact",
    ],
    [
      "38 children and young people ceased to be looked after and moved on to independent living",
      "independent_living_12m",
      38,
      "exact",
    ],
    [
      "7 young people ceased to be looked after and moved onto independent living",
      "independent_living_12m",
      7,
      "exact",
    ],
    [
      "six (of whom five are in university/student accommodation) children and young people ceased to be looked after and are now living in houses of multiple occupation.",
      "houses_multiple_occupation_12m",
      6,
      "exact",
    ],
    [
      "of the children and young people who ceased to be looked after, none are living in houses of multiple occupation.",
      "houses_multiple_occupation_12m",
      0,
      "none",
    ],
    [
      "There are no children and young people living in houses of multiple occupation who have ceased to be looked after.",
      "houses_multiple_occupation_12m",
      0,
      "none",
    ],
  ];
  test.each(rows)("%s", (text, key, value, qualifier) => {
    expect(statistic(key, year, `  ${text}`)).toMatchObject({ value, qualifier });
  });

  test("those who left and those who came back are two statistics", () => {
    const text =
      "114 children ceased to be looked after, of whom 10.5% subsequently returned to be looked after";
    const { statistics } = read(year, text);
    expect(statistics.map(({ key, value, percent }) => [key, value, percent])).toEqual([
      ["ceased_looked_after_12m", 114, null],
      ["ceased_returned_12m", null, 10.5],
    ]);
  });

  test.each([
    [
      "189 children ceased to be looked after of whom 12 (6.3%) returned to live with their parents;",
      12,
      6.3,
    ],
    [
      "154 children ceased to be looked after. Of these 154, 18 subsequently returned to be looked after",
      18,
      null,
    ],
    [
      "162 children ceased to be looked after, of whom none subsequently returned to be looked after",
      0,
      null,
    ],
    [
      "50 children ceased to be looked after, 4% of whom subsequently returned to be looked after",
      null,
      4,
    ],
  ])("of those who left, returned: %s", (text, value, percent) => {
    expect(statistic("ceased_returned_12m", year, `  ${text}`)).toMatchObject({ value, percent });
  });

  test("who left for independent living are not all who left", () => {
    const keys = read(
      year,
      "38 children ceased to be looked after and moved on to independent living",
    );
    expect(keys.statistics.map(({ key }) => key)).toEqual(["independent_living_12m"]);
  });

  test("statements the source ran together are read one by one", () => {
    const { statistics } = read(
      year,
      "137 children ceased to be looked after, of whom three (2%) subsequently returned to be looked after four young people ceased to be looked after and moved on to independent living no young people ceased to be looked after and are now living in houses of multiple occupation.",
    );
    expect(statistics.map(({ key, value }) => [key, value])).toEqual([
      ["ceased_looked_after_12m", 137],
      ["independent_living_12m", 4],
      ["houses_multiple_occupation_12m", 0],
      ["ceased_returned_12m", 3],
    ]);
  });
});

describe("percentages", () => {
  test.each([
    ["in secondary schools is 13.6%% (the national average is 13.6%).", 13.6, 13.6],
    ["in secondary schools is 22 % (the national average is 18.1%)", 22, 18.1],
    ["in secondary schools is 15.3% (the 2015 national proportion is 13.9%).", 15.3, 13.9],
    ["in secondary schools is 27.4% (the national average (2016) is 14.1%).", 27.4, 14.1],
    ["in secondary schools is 13%3 (the national level is 16%).", 13, 16],
    ["─ in secondary schools is 8 per cent", 8, null],
  ])("%s", (text, value, national) => {
    expect(
      statistic(
        "fsm_secondary_pct",
        "The proportion of children entitled to free school meals:",
        text,
      ),
    ).toMatchObject({ value, percent: value, national });
  });

  test.each([
    [
      "Children from minority ethnic groups account for 21% of all children living in the area, identical to the level in the country as a whole.",
      21,
      21,
      null,
    ],
    [
      "Children and young people from minority ethnic groups account for 22.9% of all children attending Southend schools, compared with 22% in the country as a whole.",
      22.9,
      22,
      "attending Southend schools",
    ],
    [
      "Children and young people from minority ethnic groups account for 17.8% (including Cornish) of all children living in the area. Non-Cornish minority ethnic groups make up 2.9% of the population, compared with 21.5% in the country as a whole.",
      17.8,
      null,
      "including Cornish",
    ],
    [
      "Children and young people from minority ethnic groups account for 18.5% of all children (aged 0–19) living in the area, compared with 25.1% in the country as a whole.",
      18.5,
      25.1,
      "aged 0-19",
    ],
  ])("%s", (text, value, national, basis) => {
    expect(statistic("minority_ethnic_pct", text)).toMatchObject({ value, national, basis });
  });

  test.each([
    [
      "Approximately 20% of the local authority's children aged under 16 years are living in low income families.",
      20,
      "under 16, low income families",
      null,
    ],
    [
      "Approximately 26.9% of the local authority’s children (aged 0–19) are living in poverty.",
      26.9,
      "aged 0-19",
      null,
    ],
    [
      "Approximately 32% of the local authority’s children aged under 16 years are living in poverty, compared with 20.6% across England.",
      32,
      "under 16",
      20.6,
    ],
  ])("%s", (text, value, basis, national) => {
    expect(statistic("child_poverty_pct", text)).toMatchObject({ value, basis, national });
  });

  test("the share of the population is a statistic of its own", () => {
    const { statistics } = read(
      "Approximately 420 children and young people under the age of 18 years live on the islands. This is approximately 20% of the total population in the area.",
    );
    expect(statistics.map(({ key, value, percent }) => [key, value, percent])).toEqual([
      ["population_under_18", 420, null],
      ["population_under_18_pct", 20, 20],
    ]);
  });
});

describe("a figure of something else is not taken", () => {
  test.each([
    "Children and young people who are White British account for 87.3% of all children living in the area, compared with 73% in the country as a whole.",
    "72.6% of children living in poverty live in lone parent households",
    "5,000 children and young people under 18 years old live in temporary accommodation (July 2013)",
    "The 2011 census indicates that 5.6% of the population record their religion as Jewish compared with the England proportion of 0.5%.",
    "A significantly higher proportion of the local authority’s children are living in poverty, compared with regional and national averages.",
    "but 39 (of the 78) children live within 10 miles of the boundary",
    "723 children are known to provide unpaid care to family members",
    "91 live in kinship placements, of whom 11% live out of the authority area",
    "The largest minority ethnic groups within the borough live in the two wards of Crewe Central and Crewe South.",
    "Vista has been operational since April 2012. The practice works with up to 140 looked after children for whom the plan is to remain in care.",
    "The chief executive of the trust has been in post since May 2014.",
    "The nominated elected member has been responsible for children’s services since May 2016.",
    "57 children have ceased to be looked after and moved on to independent living.",
  ])("%s", (text) => {
    expect(
      read(text).statistics.map(({ key, value, qualifier }) => [key, value, qualifier]),
    ).toEqual([["other", null, "text"]]);
  });

  test("a part of a part is not the whole", () => {
    const { statistics } = read(
      "24 children are unaccompanied asylum-seeking children, of whom 20 live with foster families.",
    );
    expect(statistics.map(({ key, value }) => [key, value])).toEqual([["uasc", 24]]);
  });

  test("reviews of other authorities are not counted", () => {
    const { statistics } = read(
      "Since the last inspection, three serious incident notifications have been submitted to Ofsted and three serious case reviews (SCRs) have been completed. None was underway at the time of the inspection. The local authority is contributing to four SCRs in other local authorities.",
    );
    expect(statistics.map(({ key, value, basis }) => [key, value, basis])).toEqual([
      ["serious_incident_notifications", 3, "since the last inspection"],
      ["serious_case_reviews", 3, "completed since the last inspection"],
      ["serious_case_reviews", 0, "ongoing at the time of the inspection"],
    ]);
  });
});
