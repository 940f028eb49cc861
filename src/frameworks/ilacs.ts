import type { FrameworkArea, FrameworkFacts } from "./framework.ts";
import { grade, named, re } from "./patterns.ts";
import type { FrameworkRules } from "./rules.ts";

/** Each area as the framework names it, by its id; editions differ in which they have. */
export const ilacsAreas = {
  leaders: {
    area: "leaders",
    full: "The impact of leaders on social work practice with children and families",
    short: "Impact of leaders",
    rows: ["leadership"],
  },
  helpAndProtection: {
    area: "help-and-protection",
    full: "The experiences and progress of children who need help and protection",
    short: "Help and protection",
    rows: ["help-and-protection"],
  },
  inCareAndCareLeavers: {
    area: "in-care-and-care-leavers",
    full: "The experiences and progress of children in care and care leavers",
    short: "In care and care leavers",
    rows: ["care", "care-leavers"],
  },
  inCare: {
    area: "in-care",
    full: "The experiences and progress of children in care",
    short: "Children in care",
    rows: ["care"],
  },
  careLeavers: {
    area: "care-leavers",
    full: "The experiences and progress of care leavers",
    short: "Care leavers",
    rows: ["care-leavers"],
  },
  overall: {
    area: "overall",
    full: "Overall effectiveness",
    short: "Overall",
    rows: ["overall"],
  },
} as const satisfies Readonly<Record<string, FrameworkArea>>;

const { leaders, helpAndProtection, inCareAndCareLeavers, inCare, careLeavers, overall } =
  ilacsAreas;

/** What no report of this line has. */
export const noneOfThese =
  "The reports carry no statistics, no date of publication and no definition of the grades. They do not say whether an inspection was standard or short, so this site does not say it either.";

/** Inspections of local authority children's services, from 2018: what pages say of them. */
export const ilacs = {
  name: {
    full: "Inspecting local authority children’s services",
    short: "ILACS",
    years: "2018 to March 2026",
  },
  // Care and care leavers were judged as one until December 2022 and as two since.
  areas: [leaders, helpAndProtection, inCareAndCareLeavers, inCare, careLeavers, overall],
  notGraded: [],
  leavesAreasOut: false,
  statistics: false,
  usualFindings: { fewest: 25, most: 95 },
  asks: "improvement",
  summary: "Introduction",
  gradeMeanings: {
    remark:
      "Reports of this framework print no definition of the grades. Ofsted’s criteria for each area are in its published framework. What stands here is a summary in our words, after the definitions that reports up to May 2015 print.",
    // The framework with its criteria at one address, whatever the edition.
    criteriaHref:
      "https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018",
  },
  notes: [
    "Children in care and care leavers had one joint grade in inspections to December 2022, and have a grade each in those from January 2023; a report’s own table tells which.",
    "Adoption has no grade of its own, and there is no review of a safeguarding board.",
    noneOfThese,
  ],
} as const satisfies FrameworkFacts;

/** What joins an area's name and its grade in a heading: ": good", " is good", " are: good", " good". */
const joiner = "(?: ?[:-])?(?: (?:is|are))?(?: ?[:-])? ?";
const experiences = "(?:the )?experiences? (?:and|of) progress (?:of|for)";
const helpHeading = `${experiences} children (?:who|in|that) need (?:of )?help(?: and|,|,? care and) protection`;
const careHeading = `${experiences} children (?:looked after )?in (?:our )?care`;
const jointHeading = `${careHeading} and (?:of )?care leavers`;
const leaversHeading = `${experiences} (?:children (?:and )?)?care leavers`;
const leadersHeading =
  "(?:the )?impact of leaders(?:hip)? on (?:social work )?practice(?: with children and (?:their )?families)?";

/** Words of a row that tell who it is about. */
const careOf = "(?:in (?:our )?care|looked[ -]after)";
const leavers = "(?:care leavers|leaving care)";
/** The same in other words, which a heading in the text may have. */
const careToo = "(?:in (?:our )?care\\b|looked[ -]after|we look after)";
const leaversToo = "(?:care leavers|leaving care|(?:left|leave) care|care[ -]experienced)";

/** How reports of ILACS are read. */
export const ilacsRules = (): FrameworkRules => ({
  id: "ilacs",
  title:
    /inspection of (?:local authority )?children's (?:social care )?services|inspection of .{2,90} (?:children's (?:social care )?services|trust)\b/u,
  evidence: [
    /inspection (?:dates?|period) ?:?/u,
    /impact of leaders|experiences? and progress of/u,
  ],
  authorityInTitle: [
    /^inspection of (?:the )?(?!local authority\b|children['’]?s (?:social care )?services\b)(.{2,90}?),?(?: local authority)?(?:['’]s)? children['’]?s (?:social care )?services$/iu,
    /^inspection of (?:the )?(.{2,90}\btrust)$/iu,
  ],
  introduction: true,
  numbersFindingsOnly: true,
  areas: [
    {
      area: "leaders",
      heading: "the impact of leaders on social work practice with children and families",
      row: re(
        named(
          "leaders|leadership",
          "impact|managers|on|social|work|practice|with|their|famil[a-z]{1,4}",
        ),
      ),
      mention: /leaders|leadership/u,
    },
    {
      area: "help-and-protection",
      heading: "the experiences and progress of children who need help and protection",
      row: re(
        named(
          "help|protection",
          "who|in|that|need(?:s|ing)?|help,? care|protec(?!tion\\b)[a-z]{2,6}",
        ),
      ),
      mention: /help and protection|child protection/u,
    },
    {
      area: "in-care-and-care-leavers",
      heading: "the experiences and progress of children in care and care leavers",
      row: re(named(`${careOf},? (?:and|&) (?:of )?(?:the )?${leavers}`, `${careOf}|who are`)),
      mention: re(`.*${careToo}.*${leaversToo}.*`),
      insteadOf: ["in-care", "care-leavers"],
    },
    {
      area: "in-care",
      heading: "the experiences and progress of children in care",
      row: re(named(careOf, "who are")),
      mention: new RegExp(careToo, "u"),
      insteadOf: ["in-care-and-care-leavers"],
    },
    {
      area: "care-leavers",
      heading: "the experiences and progress of care leavers",
      // "… and care leavers" is what is left of the row of both.
      row: re(`(?!and )${named(leavers, "who are", `and (?:of )?(?:the )?${leavers}`)}`),
      mention: new RegExp(leaversToo, "u"),
      insteadOf: ["in-care-and-care-leavers"],
    },
    {
      area: "overall",
      row: re(
        named(
          "overall",
          "eff[a-z]{7,12}|judge?ment|grade|(?:children's )?(?:social care )?services?",
        ),
      ),
    },
  ],
  areasAfter: "need-to-improve",
  sequence: [
    "help-and-protection",
    "in-care-and-care-leavers",
    "in-care",
    "care-leavers",
    "leaders",
  ],
  headings: [
    { part: "need-to-improve", pattern: re("what needs to improve") },
    { part: "need-to-improve", asHeading: true, pattern: re("areas for improvement") },
    ...(
      [
        ["help-and-protection", helpHeading],
        ["in-care-and-care-leavers", jointHeading],
        ["in-care", careHeading],
        ["care-leavers", leaversHeading],
        ["leaders", leadersHeading],
      ] as const
    ).flatMap(([area, name]) => [
      { part: "area-summary" as const, area, pattern: re(name + joiner + grade) },
      // Without its grade the same line is a row of the cover, unless it is set as a heading.
      { part: "area-summary" as const, area, asHeading: true as const, pattern: re(name) },
    ]),
  ],
  notes: [/^The areas for improvement have been cross-referenced with/u],
  layout: [re("judge?ments? ?grades?"), re("judge?ments?"), re("grades?")],
  feet: [
    re(
      "inspection of .{2,90}(?:children's (?:social care )?services|trust)(?:[ :,-]{1,3}(?:\\(?\\d{1,2}\\b.{0,70}|[a-z]{3,9} \\d{4}(?: \\d{1,3})?))?",
    ),
    re(
      "\\(?\\d{1,2}(?:st|nd|rd|th)? ?(?:[a-z]{3,9}|to|-|and) ?.{0,70}\\b\\d{2,4}\\)?\\.?(?: ?\\d{1,3})?",
    ),
  ],
});
