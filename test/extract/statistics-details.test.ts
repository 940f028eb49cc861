import { describe, expect, test } from "vitest";
import { read, statistic } from "./statements.ts";

const exact = { percent: null, qualifier: "exact" };

describe("an earlier value has its own date", () => {
  test.each([
    [
      "This is a reduction from 401 (65 per 10,000 children) at 31 March 2017.",
      { ...exact, value: 401, rate: 65, asAt: "2017-03-31" },
    ],
    [
      "This is an increase from 482 at 31 March 2013 (104 per 10,000 children).",
      { ...exact, value: 482, rate: 104, asAt: "2013-03-31" },
    ],
    [
      "This is similar to the figure of 184 at 31 March 2015.",
      { ...exact, value: 184, rate: null, asAt: "2015-03-31" },
    ],
    [
      "This is an increase of 16 from the 8 identified at 31 March 2013.",
      { ...exact, value: 8, rate: null, asAt: "2013-03-31" },
    ],
    [
      "This is lower than the 250 children at 31st March 2014.",
      { ...exact, value: 250, rate: null, asAt: "2014-03-31" },
    ],
    [
      "This is an increase from 12 at 31 March 2014 and an increase from 7 at 31 March 2013.",
      { ...exact, value: 12, rate: null, asAt: "2014-03-31" },
    ],
    [
      "This is an increase from 3,009 for the year ending 31 March 2013.",
      { ...exact, value: 3009, rate: null, asAt: "2013-03-31" },
    ],
    [
      "This is an increase on the 413 recorded at March 2014.",
      { ...exact, value: 413, rate: null, asAt: "2014-03" },
    ],
    [
      "This is the same number as at 31 March 2015.",
      { ...exact, value: 433, rate: null, asAt: "2015-03-31" },
    ],
    [
      "This is unchanged from 31 March 2015.",
      { ...exact, value: 433, rate: null, asAt: "2015-03-31" },
    ],
    [
      "This is an increase from none at 31 March 2014.",
      { percent: null, value: 0, rate: null, qualifier: "none", asAt: "2014-03-31" },
    ],
    [
      "This is an increase from a suppressed number at 31 March 2015.",
      { percent: null, value: null, rate: null, qualifier: "suppressed", asAt: "2015-03-31" },
    ],
    [
      "This is an increase from the most recently published data for 31 March 2015, which was suppressed.",
      { percent: null, value: null, rate: null, qualifier: "suppressed", asAt: "2015-03-31" },
    ],
    [
      "The number at 31 March 2014 was too low to be reported and was suppressed.",
      { percent: null, value: null, rate: null, qualifier: "suppressed", asAt: "2014-03-31" },
    ],
    [
      "This is a small increase from a low number at 31 March 2014.",
      { percent: null, value: null, rate: null, qualifier: "text", asAt: "2014-03-31" },
    ],
    ["This is a reduction from", null],
    ["This is consistent with the number at 31 March 2016.", null],
    ["This has been the case throughout the last year.", null],
  ])("%s", (sentence, previous) => {
    const first =
      "At 7 November 2017, 433 children and young people were the subject of a child protection plan.";
    expect(statistic("child_protection_plans", `${first} ${sentence}`)).toMatchObject({
      value: 433,
      asAt: "2017-11-07",
      rate: null,
      previous,
    });
  });

  test("rate of now and rate of then are told apart", () => {
    expect(
      statistic(
        "looked_after",
        "As at 31 March 2014, 1,826 children were being looked after by the local authority (a rate of 67 per 10,000 children) compared with 1,931 (70 per 10,000 children) at 31 March 2013.",
      ),
    ).toMatchObject({ value: 1826, rate: 67, previous: { value: 1931, rate: 70 } });
  });

  test("a later figure of the inspection is no earlier one", () => {
    const text =
      "At 31 March 2013, 182 children were being looked after by the Local Authority (a rate of 48 per 10,000 children). This number had increased (to 243) at the time of the inspection.";
    expect(statistic("looked_after", text)).toMatchObject({ value: 182, previous: null });
  });
});

describe("how many live outside the area", () => {
  test.each([
    [
      ", of whom 27% live out of the authority area",
      { value: null, percent: 27, qualifier: "exact" },
    ],
    [
      ", of whom five (45.5%) live outside the authority area",
      { value: 5, percent: 45.5, qualifier: "exact" },
    ],
    [
      ", of whom 5% (one child) lives out of the authority area",
      { value: 1, percent: 5, qualifier: "exact" },
    ],
    [
      ", of whom 223 (or 38%) live out of the authority area. The majority of those who live out of the area live in adjacent local authorities.",
      { value: 223, percent: 38, qualifier: "exact" },
    ],
    [
      ". Of these 50, 26 live outside the authority area",
      { value: 26, percent: null, qualifier: "exact" },
    ],
    [
      ". Three of these 15 live outside the authority area",
      { value: 3, percent: null, qualifier: "exact" },
    ],
    [", four live out of the authority area", { value: 4, percent: null, qualifier: "exact" }],
    [
      ", all of whom live out of the authority area",
      { value: 12, percent: 100, qualifier: "exact" },
    ],
    [
      ", all of whom (100%) live out of the authority area",
      { value: null, percent: 100, qualifier: "exact" },
    ],
    [". All 12 live outside the authority area", { value: 12, percent: 100, qualifier: "exact" }],
    [", which are out of the authority area", { value: 12, percent: 100, qualifier: "exact" }],
    [
      "; all of these children live outside the authority area",
      { value: 12, percent: 100, qualifier: "exact" },
    ],
    [" out of the authority area", { value: 12, percent: 100, qualifier: "exact" }],
    [", of whom none lives out of the authority area", { value: 0, percent: 0, qualifier: "none" }],
    [", and all live within the authority area", { value: 0, percent: 0, qualifier: "none" }],
    [
      ", of whom a very few live out of the authority area",
      { value: null, percent: null, qualifier: "text" },
    ],
    [
      ", of whom most live out of the authority area",
      { value: null, percent: null, qualifier: "text" },
    ],
    [
      ", 50% of whom are with extended family members; 23% live out of the authority area",
      { value: null, percent: 23, qualifier: "exact" },
    ],
    [" in or out of the authority area", null],
    ["", null],
  ])("12 live in residential special schools%s", (tail, outside) => {
    expect(
      statistic("residential_special_schools", `12 live in residential special schools${tail}`)
        .outside,
    ).toEqual(outside);
  });
});

describe("what a head lends", () => {
  const free = "The proportion of children entitled to free school meals:";
  const language =
    "The proportion of children and young people with English as an additional language:";
  const primary = "in primary schools is 11% (the national average is 15%)";
  const secondary = "in secondary schools is 10% (the national average is 13%).";

  test.each([
    ["nested under it", [free, `  ${primary}`, `  ${secondary}`]],
    ["where the source lost the nesting", [free, primary, secondary]],
    ["where both items ran together", [free, `${primary} ${secondary}`]],
    [
      "in one sentence",
      [
        "The proportion of children entitled to free school meals in primary schools is 11% (the national average is 15%), and in secondary schools is 10% (the national average is 13%).",
      ],
    ],
    [
      "the other way round",
      [
        "The proportion of children entitled to free school meals is 11% in primary schools (the national average is 15%) and 10% in secondary schools (the national average is 13%).",
      ],
    ],
    [
      "after a statement that ran into it",
      [
        `Approximately 11% of the local authority’s children are living in poverty. ${free}`,
        primary,
        secondary,
      ],
    ],
  ])("percentages of schools, %s", (_, lines) => {
    const { statistics } = read(...lines);
    expect(
      statistics
        .filter(({ key }) => key.startsWith("fsm"))
        .map(({ key, value, national }) => [key, value, national]),
    ).toEqual([
      ["fsm_primary_pct", 11, 15],
      ["fsm_secondary_pct", 10, 13],
    ]);
  });

  test("percentages whose own head the source lost belong to nothing", () => {
    const { statistics, reported } = read(free, primary, secondary, primary, secondary);
    expect(statistics.map(({ key }) => key)).toEqual([
      "fsm_primary_pct",
      "fsm_secondary_pct",
      "other",
      "other",
    ]);
    expect(reported.map(({ rule }) => rule)).toEqual([
      "statistic-unrecognised",
      "statistic-unrecognised",
    ]);
  });

  test("two heads in a row keep their own", () => {
    const { statistics } = read(free, `  ${primary}`, language, `  ${primary}`);
    expect(statistics.map(({ key }) => key)).toEqual(["fsm_primary_pct", "eal_primary_pct"]);
  });

  test("a head of ethnic groups by school gives no percentage of the area", () => {
    const { statistics } = read(
      "Children and young people from minority ethnic groups:",
      `  ${primary}`,
    );
    expect(statistics.map(({ key }) => key)).toEqual(["other"]);
  });

  test.each([
    ["In the last 12 months:", null, null],
    ["In the past 12 months", null, null],
    ["In the last 12 months there have been:", null, null],
    ["In the last 12 months (to 30 November 2015):", null, "2015-11-30"],
    ["In the last 12 months (1 February 2014 to 31 January 2015):", null, "2015-01-31"],
    ["In the 12 months up to 31 March 2013 there have been:", null, "2013-03-31"],
    ["In the year ending 31 March 2015:", null, "2015-03-31"],
    ["In the last 12 months (2012-13) there have been:", "in the last 12 months (2012-13)", null],
    ["In the last 12 months (to 18 November):", "in the last 12 months (to 18 November)", null],
    ["Since 1 April 2014:", "since 1 April 2014", null],
    [
      "In the period April 2015 to March 2016:",
      "in the period April 2015 to March 2016",
      "2016-03",
    ],
    ["30 children are unaccompanied asylum-seeking children. In the last 12 months:", null, null],
  ])("the period of %s", (head, basis, asAt) => {
    for (const indent of ["", "  "]) {
      expect(
        statistic("adoptions_12m", head, `${indent}there have been 24 adoptions`),
      ).toMatchObject({
        value: 24,
        basis,
        asAt,
      });
    }
  });

  test("a period that became a heading", () => {
    expect(
      statistic("adoptions_12m", "# In the last 12 months:", "There have been 24 adoptions").value,
    ).toBe(24);
  });

  test("without a period, adoptions are of no period", () => {
    expect(read("there have been 24 adoptions").statistics.map(({ key }) => key)).toEqual([
      "other",
    ]);
  });

  test("the date of the children looked after is the date of their parts", () => {
    const { statistics } = read(
      "At 31 May 14, 227 children were being looked after by the LA (a rate of 46.2 per 10,000 children). Of this number",
      "  78 (or 34.4%) live outside the local authority area",
      "  18 live in residential children’s homes, of whom 44.4% live out of the authority area",
    );
    expect(statistics.map(({ asAt }) => asAt)).toEqual(["2014-05-31", "2014-05-31", "2014-05-31"]);
  });
});

describe("posts", () => {
  test.each([
    [
      "The director of children’s services (DCS) has been in post since March 2015.",
      "dcs_since",
      "2015-03",
      null,
    ],
    [
      "The Strategic Director for People has been in post since July 2012. The post includes the roles and responsibilities of the Director of Children’s Services.",
      "dcs_since",
      "2012-07",
      null,
    ],
    [
      "The Director of People provides the statutory function of Director of Children’s Services. The current post holder has been in post since April 2013.",
      "dcs_since",
      "2013-04",
      null,
    ],
    [
      "The Interim Director of Childrens Services has been in post since November",
      "dcs_since",
      null,
      "interim",
    ],
    [
      "The director of children’s services (DCS) has been in post since January 2015 on an interim basis and is part time.",
      "dcs_since",
      "2015-01",
      "interim",
    ],
    [
      "The Director of Children’s Services has been in post in an interim capacity since August 2012. This arrangement was made permanent in November 2013.",
      "dcs_since",
      "2012-08",
      null,
    ],
    ["The DCS has been in post since 2011.", "dcs_since", "2011", null],
    [
      "The City Director, who acts as the Chief Executive Officer, has been in post since May 2013.",
      "chief_executive_since",
      "2013-05",
      null,
    ],
    [
      "The chair of the LSCB has been in post since September 2012.",
      "lscb_chair_since",
      "2012-09",
      null,
    ],
    [
      "The chair of the Local Safeguarding Children Board (LSCB) has been in post since Feb 2016",
      "lscb_chair_since",
      "2016-02",
      null,
    ],
    [
      "The chair of the LSCB, Deborah Lightfoot, has been in post since the beginning of April 2013.",
      "lscb_chair_since",
      "2013-04",
      null,
    ],
    ["The Chair of the LSCB has been in post for three years.", "lscb_chair_since", null, null],
    [
      "The chair of the Local Safeguarding Children’s Board has been vacant since October 2013 with the previous chair having been in post since May 2011.",
      "lscb_chair_since",
      null,
      "vacant",
    ],
  ])("%s", (text, key, value, basis) => {
    expect(read(text).statistics).toMatchObject([{ key, value, basis }]);
  });

  test("two posts in one statement", () => {
    const { statistics } = read(
      "The chief executive has been in post since April 2005. The chair of the Local Safeguarding Children Board (LSCB) has been in post since September 2016 and is also chair of the Wigan Adults Safeguarding Board.",
    );
    expect(statistics.map(({ key, value }) => [key, value])).toEqual([
      ["chief_executive_since", "2005-04"],
      ["lscb_chair_since", "2016-09"],
    ]);
  });
});

describe("children’s homes and their grades", () => {
  test.each([
    [
      "three children’s homes. Two were judged to be good and one was judged to require improvement in their most recent Ofsted inspections.",
      [
        ["good", 2],
        ["require improvement", 1],
      ],
    ],
    [
      "five childrens homes. None were judged to be good or outstanding in their most recent Ofsted inspection. Two were judged to be inadequate.",
      [
        ["good or outstanding", 0],
        ["inadequate", 2],
      ],
    ],
    [
      "four children's homes. They were all judged to be good or outstanding in their most recent Ofsted inspection.",
      [["good or outstanding", 4]],
    ],
    [
      "two children’s homes. One was judged to be outstanding, the other good, in their most recent Ofsted inspections.",
      [
        ["outstanding", 1],
        ["good", 1],
      ],
    ],
    [
      "one children’s home. It was not judged to be good or outstanding in its most recent Ofsted inspection.",
      [["good or outstanding", 0]],
    ],
    [
      "10 children’s homes. All are judged at least adequate, with eight judged to be good or outstanding and two adequate in their most recent Ofsted inspection. There are eight private or voluntary children’s homes in Sheffield; six were judged to be good or outstanding.",
      [
        ["good or outstanding", 8],
        ["adequate", 2],
      ],
    ],
    [
      "six children’s homes and one secure unit. Ofsted judged six of them to be good or outstanding in their most recent inspection.",
      [],
    ],
    ["two children’s homes. Five were judged to be good.", []],
  ])("The local authority operates %s", (tail, parts) => {
    expect(
      statistic("children_homes_operated", `The local authority operates ${tail}`).parts.map(
        ({ name, value }) => [name, value],
      ),
    ).toEqual(parts);
  });
});

describe("serious case reviews", () => {
  const period = "in the two years before this inspection";
  const ongoing = "ongoing at the time of the inspection";
  test.each([
    [
      "five serious case reviews have been completed or were ongoing at the time of the inspection.",
      [[5, `completed or ongoing, ${period}`, []]],
    ],
    ["one serious case review was completed.", [[1, `completed ${period}`, [["completed", 1]]]]],
    [
      "three of these are now serious case reviews that have been completed or are ongoing at the time of the inspection.",
      [[3, `completed or ongoing, ${period}`, []]],
    ],
    [
      "one serious case review has been completed and one was ongoing at the time of the inspection.",
      [
        [1, `completed ${period}`, [["completed", 1]]],
        [1, ongoing, [["ongoing", 1]]],
      ],
    ],
    [
      "no serious case reviews have been completed.",
      [[0, `completed ${period}`, [["completed", 0]]]],
    ],
  ])("%s", (tail, figures) => {
    const { statistics } = read(
      `In the two years before this inspection, eight serious incident notifications were submitted to Ofsted and ${tail}`,
    );
    expect(
      statistics
        .filter(({ key }) => key === "serious_case_reviews")
        .map(({ value, basis, parts }) => [
          value,
          basis,
          parts.map((part) => [part.name, part.value]),
        ]),
    ).toEqual(figures);
  });

  test("those ongoing, in a statement of their own", () => {
    expect(
      statistic(
        "serious_case_reviews",
        "There was one serious case review ongoing at the time of the inspection.",
      ),
    ).toMatchObject({
      value: 1,
      basis: "ongoing at the time of the inspection",
      parts: [{ name: "ongoing", value: 1 }],
    });
  });
});

describe("values that are words", () => {
  test.each([
    [
      "The largest minority ethnic groups of children and young people in the area are Mixed ethnicity and Asian.",
      "largest_minority_groups",
      "Mixed ethnicity and Asian",
    ],
    [
      "The largest minority ethnic groups of children and young people in the area are Pakistani and Bangladeshi; there are high numbers of dual heritage families.",
      "largest_minority_groups",
      "Pakistani and Bangladeshi",
    ],
    [
      "The largest minority ethnic groups of children and young people in the area are Asian (12.5%) and Mixed (4%).",
      "largest_minority_groups",
      "Asian (12.5%) and Mixed (4%)",
    ],
    [
      "The local authority uses the relationship-based model of social work, based on 'Signs of Safety'.",
      "practice_model",
      "relationship-based model of social work, based on 'Signs of Safety'",
    ],
    [
      "The casework model used in this local authority is signs of safety.",
      "practice_model",
      "signs of safety",
    ],
    ["‘Signs of Safety’.", "practice_model", "Signs of Safety"],
  ])("%s", (text, key, value) => {
    expect(read(text).statistics).toMatchObject([{ key, value, qualifier: "text" }]);
  });
});

describe("what is no statistic", () => {
  test.each([
    "authority area",
    "area",
    "returned to be looked after",
    "living in houses of multiple occupation.",
  ])("the tail of a lost line: %s", (tail) => {
    const { statistics, reported } = read("In the last 12 months:", `  ${tail}`);
    expect(statistics).toEqual([]);
    expect(reported.map(({ rule, place }) => [rule, place.from])).toEqual([
      ["statement-fragment", 2],
    ]);
  });

  test.each([
    "The previous inspection of the local authority's services for looked after children was in July 2013. The local authority was judged to be inadequate.",
    "Adoption performance: requires improvement",
    "The proportion of children entitled to free school meals:",
    "Of this number:",
  ])("%s", (text) => {
    expect(read(text)).toEqual({ statistics: [], reported: [] });
  });

  test("items of a list of services are kept as words and not reported", () => {
    const { statistics, reported } = read(
      "The local authority has commissioned a range of external services. These services include:",
      "  residential care for children and young people",
      "  a support service for young carers",
    );
    expect(statistics.map(({ key, text }) => [key, text])).toEqual([
      ["other", "residential care for children and young people"],
      ["other", "a support service for young carers"],
    ]);
    expect(reported).toEqual([]);
  });

  test("words that hold no known figure are kept and reported with their place", () => {
    const text = "Islington has the highest population density in the country.";
    const { statistics, reported } = read(text);
    expect(statistics).toMatchObject([
      { key: "other", text, value: null, label: "Other information" },
    ]);
    expect(reported).toMatchObject([{ rule: "statistic-unrecognised", place: { from: 1 } }]);
  });
});

test("a line the source set apart is read with what it ends", () => {
  const { statistics } = read(
    "The chair of the Local Safeguarding Children Board has been in post since May",
    "2014.",
    "At 31 March 2015, 15 children lived in a privately arranged fostering placement.",
    "This is an increase from nine at 31 March 2014.",
  );
  expect(statistics).toMatchObject([
    { key: "lscb_chair_since", value: "2014-05", statement: 1, places: [{ from: 1 }, { from: 2 }] },
    { key: "private_fostering", value: 15, previous: { value: 9 }, statement: 3 },
  ]);
});

test("a line that was lost does not take the next statement with it", () => {
  const { statistics } = read(
    "At 31 January 2015, 3,607 children had been identified through assessment as being formally in need of a specialist childrens service. This is a reduction from",
    "At 31 January 2015, 472 children and young people were the subject of a child protection plan. This is an increase from 412 at 31 March 2014.",
  );
  expect(statistics).toMatchObject([
    { key: "children_in_need", value: 3607, previous: null },
    { key: "child_protection_plans", value: 472, previous: { value: 412 } },
  ]);
});
