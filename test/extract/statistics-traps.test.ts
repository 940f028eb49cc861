import { describe, expect, test } from "vitest";
import type { StatisticKey } from "../../src/model/index.ts";
import { read, statistic } from "./statements.ts";

/** Key, value, percent and qualifier of all that was read. */
const figures = (...lines: string[]) =>
  read(...lines).statistics.map(({ key, value, qualifier }) => [key, value, qualifier]);
const keys = (...lines: string[]) => read(...lines).statistics.map(({ key }) => key);
const year = "In the last 12 months:";
const freeMeals = "The proportion of children entitled to free school meals:";

describe("a sign between thousands is part of the number", () => {
  test.each([
    ["48,300"],
    ["48 300"],
    ["48\u00a0300"],
    ["48\u2009300"],
    ["48\u202f300"],
    ["48, 300"],
    ["48 ,300"],
  ])("%j", (printed) => {
    expect(
      statistic(
        "population_under_18",
        `Approximately ${printed} children and young people under the age of 18 years live in Ambridge.`,
      ).value,
    ).toBe(48300);
    expect(
      statistic(
        "children_in_need",
        `At 31 March 2014, ${printed} children had been identified through assessment as being formally in need of a specialist children’s service. This is an increase from ${printed} at 31 March 2013.`,
      ),
    ).toMatchObject({ value: 48300, previous: { value: 48300, asAt: "2013-03-31" } });
  });

  test.each([
    ["At 17 June 14 251 children were being looked after by the local authority.", 251],
    ["At 17 June 14, 251 children were being looked after by the local authority.", 251],
    ["At 31 March 2014 251 children were being looked after by the local authority.", 251],
    ["At 31 March 2014, 1 251 children were being looked after by the local authority.", 1251],
  ])("the day or year of a date is not: %s", (text, value) => {
    expect(statistic("looked_after", text).value).toBe(value);
  });

  test("two numbers side by side are not", () => {
    expect(
      statistic(
        "residential_homes",
        "150 live in residential children’s homes. Of these 150 126 live outside the authority area",
      ).outside,
    ).toMatchObject({ value: 126 });
    expect(
      statistic(
        "residential_homes",
        "150 live in residential children’s homes. Of these 150, 126 live outside the authority area",
      ).outside,
    ).toMatchObject({ value: 126 });
  });

  test("a count has no decimals", () => {
    expect(
      read("Approximately 48.3 children under the age of 18 years live in Ambridge.").statistics[0],
    ).toMatchObject({ value: null, qualifier: "text" });
  });
});

describe("a rate per 10,000 is no count", () => {
  test.each([
    "At 31 March 2014, 41 children and young people per 10,000 (251) were the subject of a child protection plan. This is an increase from 33 per 10,000 (204) at 31 March 2013.",
    "At 31 March 2014, 251 children and young people (41 per 10,000) were the subject of a child protection plan. This is an increase from 204 (33 per 10,000) at 31 March 2013.",
    "At 31 March 2014, a rate of 41 per 10,000 children (251) were the subject of a child protection plan, compared with a rate of 33 per 10,000 children (204 children) at 31 March 2013.",
    "At 31 March 2014, 41 children per 10 000 (251 children) were the subject of a child protection plan, an increase from 33 per 10 000 (204) at 31 March 2013.",
    "At 31 March 2014, 251 children and young people were the subject of a child protection plan, which is 41 per 10,000 children. This is an increase from 204, or 33 per 10,000 children, at 31 March 2013.",
  ])("%s", (text) => {
    expect(statistic("child_protection_plans", text)).toMatchObject({
      value: 251,
      rate: 41,
      qualifier: "exact",
      previous: { value: 204, rate: 33, asAt: "2013-03-31", qualifier: "exact" },
    });
  });

  test.each([
    "At 31 March 2014, 41 children per 10,000 were the subject of a child protection plan.",
    "At 31 March 2014, 41 in every 10,000 children were the subject of a child protection plan.",
    "At 31 March 2014, 41 per 10,000 children were being looked after by the local authority.",
    "At 31 March 2014, 4.1 out of every 1,000 children were being looked after by the local authority.",
  ])("alone it gives no count: %s", (text) => {
    for (const { value } of read(text).statistics) expect(value).toBeNull();
  });

  test("an earlier rate alone is a rate", () => {
    expect(
      statistic(
        "looked_after",
        "At 31 March 2014, 251 children were being looked after by the local authority (a rate of 41 per 10,000 children). This is an increase from 33 per 10,000 children at 31 March 2013.",
      ),
    ).toMatchObject({
      value: 251,
      rate: 41,
      previous: { value: null, rate: 33, asAt: "2013-03-31", qualifier: "text" },
    });
  });
});

describe("unaccompanied children who only arrived are not those looked after", () => {
  test.each([
    "In 2015, more than 900 unaccompanied asylum-seeking children arrived in the county.",
    "More than 900 unaccompanied asylum-seeking children arrived in the county",
    "Since April 2015, 900 unaccompanied asylum-seeking children have entered the area through the port.",
    "The local authority received 900 unaccompanied asylum-seeking children last year.",
    "900 unaccompanied asylum-seeking children were placed in the county by other local authorities",
    "There were 900 arrivals of unaccompanied asylum-seeking children",
    "900 unaccompanied asylum-seeking children have been transferred to other authorities",
  ])("%s", (text) => {
    expect(figures(text)).toEqual([["other", null, "text"]]);
  });

  test.each([
    ["There are 12 unaccompanied asylum-seeking children.", 12],
    ["12 unaccompanied asylum-seeking children", 12],
    ["12 unaccompanied asylum-seeking children are being looked after", 12],
    ["12 are unaccompanied asylum-seeking children, of whom two live with foster families", 12],
    ["12 children (4%) are unaccompanied asylum-seeking children (UASC).", 12],
    ["The local authority is looking after 12 unaccompanied asylum-seeking children.", 12],
  ])("%s", (text, value) => {
    expect(statistic("uasc", text).value).toBe(value);
  });
});

describe("who left care and did something are not all who left", () => {
  test.each([
    "29 children ceased to be looked after, and moved on to independent living",
    "29 children ceased to be looked after and moved on to independent living",
    "29 young people who ceased to be looked after, moved on to independent living",
    "29 young people ceased to be looked after, moving on to independent living",
    "29 young people have ceased to be looked after – and have moved on to independent living",
    "29 young people ceased to be looked after (aged 18) and moved on to independent living",
  ])("%s", (text) => {
    expect(figures(year, text)).toEqual([["independent_living_12m", 29, "exact"]]);
  });

  test.each([
    "29 young people ceased to be looked after through adoption",
    "29 young people ceased to be looked after because they turned 18",
    "29 children ceased to be looked after, returning home to their parents",
    "29 children ceased to be looked after when they were adopted, and two later returned",
  ])("%s", (text) => {
    expect(keys(year, text)).not.toContain("ceased_looked_after_12m");
  });

  test.each([
    "29 children ceased to be looked after, of whom two subsequently returned to be looked after",
    "29 children ceased to be looked after. Of these, two returned to be looked after.",
    "29 children ceased to be looked after, and of these two returned to be looked after",
    "29 children ceased to be looked after (two of whom returned to be looked after)",
    "29 children ceased to be looked after, two of whom returned",
    "29 children ceased to be looked after;",
  ])("%s", (text) => {
    expect(statistic("ceased_looked_after_12m", year, text).value).toBe(29);
  });
});

describe("a part of some other group is not all children looked after", () => {
  test.each([
    "The virtual school supports 140 looked after children and care leavers in education, of whom 66 are looked after children.",
    "140 looked after children and care leavers attend the group, including 66 who are looked after.",
    "140 young people use the service; among them 66 are looked after by the local authority.",
    "Of the 140 children missing from home, 66 were looked after.",
    "At 31 March 2014, 140 children were in contact with the youth offending service; of these, 66 were looked after.",
    "At 31 March 2014, 66 looked after children in secondary schools had an education plan.",
    "23 children looked after have a disability",
    "66 children who were looked after went missing",
    "66 children looked after by other local authorities live in the area",
    "At 31 March 2014, 66 children were looked after by other local authorities and placed in the county.",
  ])("%s", (text) => {
    expect(figures(text)).toEqual([["other", null, "text"]]);
  });

  test.each([
    [
      "Of 140 children with disabilities, 12 are the subject of a child protection plan.",
      "child_protection_plans",
    ],
    [
      "140 children were referred, of whom 12 lived in a privately arranged fostering placement.",
      "private_fostering",
    ],
  ] as const)("%s", (text, key) => {
    expect(keys(text)).not.toContain(key);
  });
});

describe("an earlier value is what is printed of the earlier date", () => {
  const first = "At 30 June 2014, 455 children were being looked after by the local authority";
  test.each([
    ", three fewer than at 31 March 2014 (the same rate of 74 per 10,000).",
    ", three fewer than at 31 March 2014.",
    ". This is an increase of three since 31 March 2014.",
    ". This is a similar rate to that at 31 March 2014.",
    ". This is the same rate as at 31 March 2014.",
    ". This is three more than on 31 March 2014.",
    ". This is a reduction of 12% since 31 March 2014.",
    ". This is an unchanged rate since 31 March 2014, although numbers are higher.",
    ". This is a reduction of 20 from 31 March 2014.",
    ". The proportion is the same as at 31 March 2014.",
  ])("%s", (rest) => {
    const { value, previous } = statistic("looked_after", first + rest);
    expect(value).toBe(455);
    expect(previous?.value ?? null).toBeNull();
    expect(previous?.percent ?? null).toBeNull();
  });

  test("the same rate at two dates is the rate of both", () => {
    expect(
      statistic(
        "looked_after",
        `${first}, three fewer than at 31 March 2014 (the same rate of 74 per 10,000).`,
      ),
    ).toMatchObject({ rate: 74, previous: { value: null, rate: 74, asAt: "2014-03-31" } });
  });

  test.each([
    [", three fewer than the 458 at 31 March 2014.", 458],
    [", three fewer than 458 at 31 March 2014.", 458],
    [". This is fewer than the 458 at 31 March 2014.", 458],
    [". This is a reduction of three, from 458 at 31 March 2014.", 458],
    [". This is 3% lower than the 458 children looked after at 31 March 2014.", 458],
    [". At 31 March 2014 there were 458.", 458],
    [". At 31 March 2014, the figure was 458.", 458],
    [". This compares with 458 children at 31 March 2014.", 458],
    [" (458 at 31 March 2014).", 458],
    [". This is the same number as at 31 March 2014.", 455],
  ])("%s", (rest, value) => {
    expect(statistic("looked_after", first + rest)).toMatchObject({
      value: 455,
      previous: { value, asAt: "2014-03-31", qualifier: "exact" },
    });
  });

  test("a later figure is no earlier one", () => {
    expect(
      statistic("looked_after", `${first}. At 31 August 2014 there were 461.`).previous,
    ).toBeNull();
  });
});

describe("another place's figure is neither the value, its rate nor an earlier one", () => {
  const first = "At 30 June 2014, 455 children were being looked after by the local authority";
  test.each([
    ". The national rate is 60 per 10,000 children.",
    ", compared with 60 per 10,000 in England.",
    ". This is lower than the average of 512 in similar local authorities.",
    ". This is higher than the rate of 60 per 10,000 of statistical neighbours.",
    ", compared with 512 in a neighbouring county on average.",
  ])("%s", (rest) => {
    expect(statistic("looked_after", first + rest)).toMatchObject({
      value: 455,
      rate: null,
      previous: null,
    });
  });
});

describe("an earlier bound is no count", () => {
  const first =
    "At 31 March 2014, seven children lived in a privately arranged fostering placement";
  test.each([
    ". At 31 March 2013, there were fewer than five.",
    ". This is an increase from 31 March 2013, when there were fewer than five.",
    ". This is an increase from fewer than five at 31 March 2013.",
    ". This is an increase from less than five at 31 March 2013.",
    ". This compares with fewer than five children at 31 March 2013.",
    ", compared with 31 March 2013 when there were fewer than five children.",
    ". The number at 31 March 2013 was fewer than five.",
    ". This is an increase from five or fewer at 31 March 2013.",
    ". This is an increase from under five at 31 March 2013.",
  ])("%s", (rest) => {
    expect(statistic("private_fostering", first + rest)).toMatchObject({
      value: 7,
      asAt: "2014-03-31",
      previous: { value: null, qualifier: "fewer-than", asAt: "2013-03-31" },
    });
  });
});

describe("the largest groups are all that are named", () => {
  test.each([
    ["Mixed: 9%; and Asian or Asian British: 4%", "Mixed: 9%; and Asian or Asian British: 4%"],
    [
      "Mixed (9%); Asian or Asian British (4%); and Black (2%)",
      "Mixed (9%); Asian or Asian British (4%); and Black (2%)",
    ],
    ["Mixed; Asian or Asian British", "Mixed; Asian or Asian British"],
    [
      "Pakistani and Bangladeshi; there are high numbers of dual heritage families",
      "Pakistani and Bangladeshi",
    ],
    ["Pakistani; this has not changed since 2011", "Pakistani"],
    ["Polish; most live in two wards", "Polish"],
  ])("%s", (printed, value) => {
    expect(
      statistic(
        "largest_minority_groups",
        `The largest minority ethnic groups of children and young people in the area are ${printed}.`,
      ).value,
    ).toBe(value);
  });
});

describe("more wordings of the usual figures", () => {
  test.each([
    ["During 2013–14:", "38 adoptions", "during 2013-14"],
    ["In 2013–14:", "there were 38 adoptions", "in 2013-14"],
    ["In the year 2013/14 there were:", "38 adoptions", "in the year 2013/14"],
    ["During the financial year 2013-14", "38 adoptions", "during the financial year 2013-14"],
    [
      "Between April 2013 and March 2014:",
      "38 children were adopted",
      "between April 2013 and March 2014",
    ],
    ["In the 12 months prior to the inspection:", "38 adoptions", null],
  ])("%s %s", (head, line, basis) => {
    for (const indent of ["", "  "]) {
      expect(statistic("adoptions_12m", head, indent + line)).toMatchObject({ value: 38, basis });
    }
  });

  test.each([
    ["in primary schools 24% of pupils (the national average is 17%)"],
    ["in primary schools: 24% (the national average is 17%)"],
    ["In primary schools, 24% of pupils are eligible (national average 17%)"],
    ["primary schools – 24% (national 17%)"],
    ["24% of pupils in primary schools (the national average is 17%)"],
    ["24% in primary schools, compared with 17% nationally"],
    ["in primary schools (24%, the national average is 17%)"],
  ])("%s", (line) => {
    expect(statistic("fsm_primary_pct", freeMeals, `  ${line}`)).toMatchObject({
      value: 24,
      national: 17,
    });
  });

  test("a national average alone is not the authority's share", () => {
    for (const line of [
      "in primary schools (the national average is 17%)",
      "in primary schools is below the national average of 17%",
      "in primary schools is lower than in England, at 17%",
    ]) {
      expect(figures(freeMeals, `  ${line}`)).toEqual([["other", null, "text"]]);
    }
  });

  test.each([
    [
      "17.2% (at 31 August 2013) of the local authority’s children are living in poverty.",
      "2013-08-31",
    ],
    ["Approximately 17.2% (2012) of the local authority’s children are living in poverty.", null],
    [
      "At 31 August 2013, 17.2% of the local authority’s children were living in poverty.",
      "2013-08-31",
    ],
    [
      "The proportion of the local authority’s children living in poverty is 17.2% (as at August 2013).",
      "2013-08",
    ],
  ])("%s", (text, asAt) => {
    expect(statistic("child_poverty_pct", text)).toMatchObject({ value: 17.2, asAt });
  });

  test.each([
    "Approximately 48,300 children and young people aged between 0-17 live in Ambridge. This is 21% of the total population in the area.",
    "Approximately 48,300 children and young people aged between 0 and 17 live in Ambridge. This is 21% of the total population in the area.",
    "Approximately 48,300 children and young people between the ages of 0 and 17 live in Ambridge. This is 21% of the total population in the area.",
    "Approximately 48,300 children and young people aged 0–17 years live in Ambridge. This is 21% of the total population in the area.",
    "There are approximately 48,300 children and young people aged 17 and under living in Ambridge. This is 21% of the total population in the area.",
    "Ambridge has approximately 48,300 children and young people under the age of 18. This is 21% of the total population in the area.",
  ])("%s", (text) => {
    expect(figures(text)).toEqual([
      ["population_under_18", 48300, "approximate"],
      ["population_under_18_pct", 21, "exact"],
    ]);
  });

  test.each([
    [
      "At 31 March 2014, 1,900 children had been identified through assessment (in the past year) as being formally in need of a specialist children’s service.",
      "in the past year",
    ],
    [
      "At 31 March 2014, 1,900 children had been identified, through assessment in the last 12 months, as being formally in need of a specialist children’s service.",
      "in the last 12 months",
    ],
    [
      "At 31 March 2014, there were 1,900 open cases where children had been identified through assessment as being formally in need of a specialist children’s service.",
      null,
    ],
    [
      "At 31 March 2014, there were 1,900 cases of children identified as being in need of a specialist children’s service.",
      null,
    ],
    ["At 31 March 2014, there were 1,900 open children in need cases.", null],
  ])("%s", (text, basis) => {
    expect(statistic("children_in_need", text)).toMatchObject({
      value: 1900,
      asAt: "2014-03-31",
      basis,
    });
  });
});

describe("a figure in brackets after a word for its size is the figure", () => {
  const rows: [string, StatisticKey, number][] = [
    ["a small number of children (17) live with parents", "with_parents", 17],
    ["A very small number (four) of children live with parents", "with_parents", 4],
    ["a low number of children (3) are unaccompanied asylum-seeking children.", "uasc", 3],
    [
      "a handful of children (four) live in residential special schools",
      "residential_special_schools",
      4,
    ],
    ["the majority of children (217) live with foster families", "foster_families", 217],
    [
      "At 31 March 2014, a small number of children (17) lived in a privately arranged fostering placement.",
      "private_fostering",
      17,
    ],
  ];
  test.each(rows)("%s", (text, key, value) => {
    expect(statistic(key, text)).toMatchObject({ value, qualifier: "exact" });
  });

  test("a share in brackets is a share", () => {
    expect(
      statistic("with_parents", "a small number of children (6%) live with parents"),
    ).toMatchObject({
      value: null,
      percent: 6,
    });
  });
});

describe("where children live, however it is worded", () => {
  test.each([
    [", of whom 27% live out the authority area", { value: null, percent: 27, qualifier: "exact" }],
    [", of whom 27% live out of authority", { value: null, percent: 27, qualifier: "exact" }],
    [", of whom 27% live outside of the borough", { value: null, percent: 27, qualifier: "exact" }],
    [", of whom 27% are placed out of borough", { value: null, percent: 27, qualifier: "exact" }],
    [", of whom 27% live outside the district", { value: null, percent: 27, qualifier: "exact" }],
    [
      ", of whom 27 (in 11 families) live outside the authority area",
      { value: 27, percent: null, qualifier: "exact" },
    ],
    [
      ", of whom a small number (three) live outside the authority area",
      { value: 3, percent: null, qualifier: "exact" },
    ],
    [
      ", of whom fewer than five live out of the authority area",
      { value: null, percent: null, qualifier: "fewer-than" },
    ],
    [
      ", of whom 9 live within 20 miles but out of the authority area",
      { value: null, percent: null, qualifier: "text" },
    ],
    [
      ", of whom 15 are under 12 and live outside the authority area",
      { value: null, percent: null, qualifier: "text" },
    ],
  ])("12 live in residential special schools%s", (tail, outside) => {
    expect(
      statistic("residential_special_schools", `12 live in residential special schools${tail}`)
        .outside,
    ).toEqual(outside);
  });
  test.each(["118 (44%) live out the authority area", "118 live outside of the borough"])(
    "%s",
    (text) => {
      expect(statistic("looked_after_outside", text).value).toBe(118);
    },
  );
});

test.each([
  "At 31 March 2014, 52 children were the subject of a child protection plan because of neglect.",
  "At 31 March 2014, 52 children were the subject of a child protection plan for a second time.",
  "At 31 March 2014, 52 children were the subject of a child protection plan and looked after.",
  "52 children had child protection plans for more than two years.",
])("a narrower figure is not filed under the wider key: %s", (text) => {
  expect(figures(text)).toEqual([["other", null, "text"]]);
});

test.each([
  "There has been a rise of 20 in unaccompanied asylum-seeking children over the past year.",
  "There has been an increase of about 30 children subject to a child protection plan.",
  "At 31 March 2015, a further 14 children were the subject of a child protection plan.",
  "Another 15 unaccompanied asylum-seeking children are in the area.",
  "15 unaccompanied asylum-seeking children are looked after by neighbouring councils but live in the area.",
  "At 31 March 2015, 45 of the children being looked after by the local authority were aged under five.",
  "40 children looked after by the council are also the subject of a child protection plan.",
  "Approximately 16.1% of wards have more than a third of children living in poverty.",
])("a change, more of them or some of them are not all: %s", (text) => {
  expect(figures(text)).toEqual([["other", null, "text"]]);
});

test.each([
  "35 children ceased to be looked after, all of whom were adopted",
  "35 children had an adoption plan",
  "35 adoption applications were made",
])("in a year: %s", (line) => {
  expect(figures(year, `  ${line}`)).toEqual([["other", null, "text"]]);
});

describe("a number that is an age is neither a count nor its bound", () => {
  test.each([
    ["Approximately 12.5 thousand children under 18 live in Ambridge.", 12_500],
    ["About 5 800 children under 18 live in the borough.", 5800],
    ["Approximately 40,100 children aged from birth to 17 live in Ambridge.", 40_100],
  ])("%s", (text, value) => {
    expect(statistic("population_under_18", text)).toMatchObject({
      value,
      qualifier: "approximate",
    });
  });
});

describe("a bound in signs or other words is a bound", () => {
  const fostered = "children lived in a privately arranged fostering placement";
  test.each(["<5", "&lt; 5", "under 5", "below five", "no more than five", "at most five", "≤5"])(
    "%s",
    (bound) => {
      const none = { value: null, qualifier: "fewer-than" };
      const text = `At 31 March 2015, ${bound} ${fostered}.`;
      expect(statistic("private_fostering", text)).toMatchObject(none);
      expect(
        statistic(
          "private_fostering",
          `At 31 March 2015, 14 ${fostered}. This compares with ${bound} at 31 March 2014.`,
        ),
      ).toMatchObject({ value: 14, previous: { ...none, asAt: "2014-03-31" } });
    },
  );
});

test("a rate of then is no count of then", () => {
  expect(
    statistic(
      "looked_after",
      "At 31 March 2015, 512 children were looked after. This is the same number as on 31 March 2014, although the rate rose from 60 to 62 per 10,000.",
    ).previous,
  ).toBeNull();
});

test.each([
  ["of which 9 are out of the local authority area and 3 are in area", 9],
  [". Of these 9 live outside the local authority area", 9],
  [", of whom all but two live out of the authority area", null],
  [", nearly all of whom live out of the authority area", null],
])("12 in homes, outside: %s", (tail, value) => {
  const home = statistic("residential_homes", `12 live in residential children’s homes ${tail}`);
  expect(home.value).toBe(12);
  expect(home.outside?.value ?? null).toBe(value);
});

test("those who ceased and had been looked after are not all special guardianship orders", () => {
  expect(
    read(
      year,
      "  35 children became the subjects of special guardianship orders, of whom 20 were previously looked after",
    ).statistics,
  ).toMatchObject([{ key: "special_guardianship_orders_12m", value: 35, basis: null }]);
});

describe("homes and their grades", () => {
  test("a grade that was another before is no grade of now", () => {
    expect(
      statistic(
        "children_homes_operated",
        "The local authority operates one children’s home, which was judged to be inadequate until March, when it was re-rated good.",
      ),
    ).toMatchObject({ value: 1, parts: [] });
  });

  test("an inspection of homes is none of the authority", () => {
    expect(
      statistic(
        "children_homes_operated",
        "The authority runs five children’s homes. Four are rated good, and one outstanding, at their last inspection.",
      ),
    ).toMatchObject({
      value: 5,
      parts: [
        { name: "good", value: 4 },
        { name: "outstanding", value: 1 },
      ],
    });
  });
});

test("both phases in one sentence", () => {
  expect(
    read(
      "The proportion of pupils eligible for free school meals is 21% in primary and 17% in secondary schools.",
    ).statistics.map(({ key, value }) => [key, value]),
  ).toEqual([
    ["fsm_primary_pct", 21],
    ["fsm_secondary_pct", 17],
  ]);
});

test.each([
  "84% of children are not living in poverty.",
  "Between 15% and 18% of the local authority’s children are living in poverty.",
  "From 15% to 18% of the local authority’s children are living in poverty.",
])("half a range, or those who are not: %s", (text) => {
  expect(figures(text)).toEqual([["other", null, "text"]]);
});

test("a percentage is no age of whom it is of", () => {
  const text = "Just under 16% of the local authority’s children are living in poverty.";
  expect(statistic("child_poverty_pct", text)).toMatchObject({ value: 16, basis: null });
});

test.each([
  "At 31 March 2015, 15 or 16 children were the subject of a child protection plan.",
  "At 31 March 2015, 15 to 20 children were the subject of a child protection plan.",
])("nor half a range of counts: %s", (text) => {
  expect(figures(text)).toEqual([["other", null, "text"]]);
});

test("children who live in the authority's homes are no homes", () => {
  expect(keys("12 live in children’s homes run by the local authority")).toEqual([
    "residential_homes",
  ]);
});
