import { describe, expect, test } from "vitest";
import { extractPrevious } from "../../src/parse/extract/previous.ts";
import { gradeMentions, unreadGrades } from "../../src/parse/extract/previous/grades.ts";
import { nameWords } from "../../src/parse/extract/previous/name-words.ts";
import { toldIn } from "../../src/parse/extract/previous/told.ts";
import type { Area } from "../../src/model/index.ts";
import { statements } from "./statements.ts";

const names = nameWords("Fordshire Fordshire County Council");
const told = (text: string, area: Area | null = null) =>
  toldIn({ text, area, places: [{ unit: "page", from: 3, to: 3 }] }, names);
const read = (text: string, area: Area | null = null) =>
  told(text, area).map(({ remit, date, judgements }) => ({
    remit,
    date,
    judgements: judgements.map(({ area: of, printed }) => `${of ?? "whole"}: ${printed}`),
  }));
const head = "The last inspection of the local authority's services was in May 2012.";
const listed = (text: string) =>
  extractPrevious(statements([`${head} ${text}`])).flatMap(({ judgements }) =>
    judgements.map(({ area, printed }) => `${area ?? "whole"}: ${printed}`),
  );

describe("each grade belongs to the words it stands with", () => {
  test.each([
    [
      "The local authority was judged to be good for safeguarding, adequate for looked after children's services and good for overall effectiveness.",
      ["overall: good", "help-and-protection: good", "looked-after: adequate"],
    ],
    [
      "Ofsted judged safeguarding services to be inadequate. The provision for looked after children was judged to be adequate.",
      ["help-and-protection: inadequate", "looked-after: adequate"],
    ],
    [
      "Fostering services were judged to be good, and adoption services adequate.",
      ["adoption: adequate"],
    ],
    ["The local authority was inadequate.", ["whole: inadequate"]],
    [
      "Inspectors judged safeguarding to be adequate, adoption good and overall effectiveness adequate.",
      ["overall: adequate", "help-and-protection: adequate", "adoption: good"],
    ],
    [
      "It was judged good for adoption and care leavers, and inadequate for leadership, management and governance.",
      ["adoption: good", "care-leavers: good", "leadership: inadequate"],
    ],
    ["The judgement for safeguarding services was adequate.", ["help-and-protection: adequate"]],
    ["The service was judged to be satisfactory.", ["whole: satisfactory"]],
    [
      "Services for children looked after were already good at the last inspection.",
      ["looked-after: good"],
    ],
    [
      "It was awarded a grade of good for safeguarding and outstanding for looked after children.",
      ["help-and-protection: good", "looked-after: outstanding"],
    ],
    ["The overall judgement was inadequate.", ["overall: inadequate"]],
    ["The local authority received an overall grade of good.", ["whole: good"]],
    [
      "For children looked after, it was judged to be good; for care leavers, inadequate.",
      ["looked-after: good"],
    ],
  ])("%s", (text, judgements) => {
    expect(listed(text)).toEqual(judgements);
  });
});

test.each([
  [
    "The last inspection of the council's fostering service was in May 2012; the inspection of looked after children in 2010 found them good.",
    ["looked-after: good"],
  ],
  [
    "The last inspection of safeguarding was in May 2012; an inspection of fostering in 2010 judged it good.",
    [],
  ],
  [
    "The last inspection of safeguarding (March 2012) graded it adequate overall.",
    ["whole: adequate"],
  ],
])("of two inspections in one sentence, each has its own grade: %s", (text, judgements) => {
  const found = extractPrevious(statements([text])).flatMap((one) => one.judgements);
  expect(found.map(({ area, printed }) => `${area ?? "whole"}: ${printed}`)).toEqual(judgements);
});

test("the authority's initials are its name, and those of another are not", () => {
  const text = (name: string) =>
    `Since May 2012, when ${name}'s services for safeguarding and children looked after were both judged by Ofsted to be good, services have improved.`;
  expect(read(text("FCC"))).toMatchObject([
    { judgements: ["help-and-protection: good", "looked-after: good"] },
  ]);
  expect(read(text("HCC"))).toMatchObject([{ judgements: [] }]);
});

test("a year that a count begins with is that of no inspection", () => {
  const text = "This is the third time since 2010 that services have been judged inadequate.";
  expect(read(text)).toMatchObject([{ date: null }]);
});

describe("what is not certain is no judgement", () => {
  test.each([
    "The local authority was not judged to be good.",
    "The local authority was no longer inadequate.",
    "The local authority was judged neither outstanding nor good.",
    "The local authority was judged to be good and adequate.",
    "The local authority was better than adequate.",
    "Some services were judged to be good.",
    "The local authority's schools were judged to be good.",
    "Schools and services were judged to be good.",
    "A school of the local authority was judged good for safeguarding.",
    "Services in neighbouring authorities were judged to be inadequate.",
    "The quality of safeguarding plans was judged to be good.",
    "The local authority was judged to be good for two of its homes.",
    "The local authority should be judged good by October 2017.",
    "The council told inspectors that services were good.",
    "Services were good, inspectors were told.",
    "In their self-evaluation, services were judged to be good.",
    "In the north of the county, services were judged to be good.",
    "Services were judged good, except for adoption, which needed work.",
    "Services were judged to be good in all areas except adoption.",
    "Services were judged to be good or better.",
    "Leaders judged services to be good.",
    "Most of the areas that were judged to be inadequate have improved.",
    "The local authority is now good.",
    "Good progress was made and outstanding recommendations were met.",
  ])("%s", (text) => {
    expect(listed(text)).toEqual([]);
  });
});

describe("paragraphs that tell of an earlier inspection", () => {
  test.each([
    [
      "The last Ofsted inspection of Fordshire's safeguarding arrangements and looked after children was in May 2010. The local authority was judged to be good for both services. Much has changed.",
      "Fordshire's safeguarding arrangements and looked after children",
      "2010-05",
      ["whole: good"],
    ],
    [
      "An inspection of the local authority's arrangements for the protection of children was undertaken in June 2013. The arrangements were judged to be inadequate, and they are still found to be inadequate in this inspection.",
      "the local authority's arrangements for the protection of children",
      "2013-06",
      ["whole: inadequate"],
    ],
    [
      "Since the last inspection in 2018, when Fordshire's children's services were judged to be inadequate overall, leaders have made good progress.",
      null,
      "2018",
      ["overall: inadequate"],
    ],
    [
      "Services for children in Fordshire require improvement, as was the case at the last inspection in May 2016.",
      null,
      "2016-05",
      ["whole: require improvement"],
    ],
    [
      "Services for care leavers have improved since the last inspection, when they were judged to be inadequate.",
      null,
      null,
      ["care-leavers: inadequate"],
    ],
    [
      "Following an inspection in 2012 which judged services for looked after children as adequate and safeguarding as inadequate, much was done.",
      null,
      "2012",
      ["looked-after: adequate", "help-and-protection: inadequate"],
    ],
    [
      "The local authority's fostering service was inspected in July 2012 and was judged to be good.",
      "The local authority's fostering service",
      "2012-07",
      ["whole: good"],
    ],
    [
      "The child protection inspection in 2013 found the service to be adequate.",
      "child protection",
      "2013",
      ["whole: adequate"],
    ],
    [
      "At the inspection in 2019, children in care were judged to be good and care leavers outstanding.",
      null,
      "2019",
      ["in-care: good", "care-leavers: outstanding"],
    ],
  ])("%s", (text, remit, date, judgements) => {
    expect(read(text)).toEqual([{ remit, date, judgements }]);
  });

  test("with two dates, two inspections", () => {
    expect(
      read(
        "Ofsted inspections judged safeguarding services as inadequate in 2010 and adequate in 2012.",
      ),
    ).toMatchObject([
      { date: "2010", judgements: ["help-and-protection: inadequate"] },
      { date: "2012", judgements: ["help-and-protection: adequate"] },
    ]);
  });

  test("its words and its place, and no more words than tell it", () => {
    const text =
      "Fordshire was last inspected in 2015. It was judged to be good. Care plans were good.";
    expect(told(text)).toMatchObject([
      {
        text: "Fordshire was last inspected in 2015. It was judged to be good.",
        dated: "inspected",
        places: [{ unit: "page", from: 3, to: 3 }],
      },
    ]);
  });

  test("an inspection whose grade is of unknown things is told without it", () => {
    expect(
      read(
        "Since the last inspection in 2015, when all services, except adoption, were judged to be inadequate, much was done.",
      ),
    ).toEqual([{ remit: null, date: "2015", judgements: [] }]);
  });

  test("services alone are all services only where the paragraph is not on one area", () => {
    const text =
      "Much was done since the last inspection in 2015, when services were judged to be good.";
    expect(read(text)).toMatchObject([{ judgements: ["whole: good"] }]);
    expect(read(text, "leaders")).toMatchObject([{ judgements: ["whole: good"] }]);
    expect(read(text, "looked-after")).toMatchObject([{ judgements: [] }]);
  });

  test.each([
    "All pupils attend schools that were judged to be good at their last inspection.",
    "The council runs two homes. Both were judged to be good in their most recent Ofsted inspection.",
    "The agency was judged as good in an inspection by Ofsted in August 2015.",
    "Since the last inspection, leaders have made good progress in an outstanding service.",
    "The focused visit in 2021 gave no grades. Services are now good.",
    "In 2016, audits judged most plans as good under the previous inspection framework.",
    "Children's services in the predecessor authority were judged inadequate in 2019.",
    "At this inspection, services were judged to be good, and in 2012 there were none.",
    "Services for children in care are no longer inadequate, as they were in 2012.",
  ])("no earlier inspection of the authority: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each(["Devon", "Northshire County Council", "Southport"])(
    "%s is another authority",
    (other) => {
      const text = `In 2019, children's services in ${other} were judged to be inadequate.`;
      expect(read(text).flatMap(({ judgements }) => judgements)).toEqual([]);
    },
  );
});

describe("grades that a text speaks of", () => {
  test.each([
    ["good for safeguarding, adequate for adoption and good overall", 3],
    ["judged ‘requires improvement to be good’.", 1],
    ["not judged to be good", 1],
    ["good progress on outstanding recommendations, with adequate support", 0],
    ["services were inadequate and are now good", 1],
    ["adequate, with good services for children in care and inadequate safeguarding", 3],
    ["good (2011), and inadequate (in 2012)", 2],
    ["who have continued to provide good services for children and families", 0],
    ["arrangements were judged inadequate, and they are still found to be inadequate", 1],
    ["all judgements were requires improvements to be good", 1],
    ["", 0],
  ])("%s: %i", (text, count) => {
    expect(gradeMentions(text)).toBe(count);
  });

  test("those that no judgement has", () => {
    const text = "Fostering was good, and adoption adequate.";
    expect(unreadGrades(text, [{ area: "adoption", grade: null, printed: "adequate" }])).toEqual([
      "good",
    ]);
  });
});
