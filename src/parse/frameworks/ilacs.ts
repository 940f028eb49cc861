import type { FrameworkRules } from "./framework.ts";
import { grade, named, re } from "./patterns.ts";

/** What joins an area's name and its grade in a heading: ": good", " is good", " are: good", " good". */
const joiner = "(?: ?[:-])?(?: (?:is|are))?(?: ?[:-])? ?";
const experiences = "(?:the )?experiences? (?:and|of) progress (?:of|for)";
const helpAndProtection = `${experiences} children (?:who|in|that) need (?:of )?help(?: and|,|,? care and) protection`;
const inCare = `${experiences} children (?:looked after )?in (?:our )?care`;
const inCareAndCareLeavers = `${inCare} and (?:of )?care leavers`;
const careLeavers = `${experiences} (?:children (?:and )?)?care leavers`;
const leaders =
  "(?:the )?impact of leaders(?:hip)? on (?:social work )?practice(?: with children and (?:their )?families)?";

/** Words of a row that tell who it is about. */
const careOf = "(?:in (?:our )?care|looked[ -]after)";
const leavers = "(?:care leavers|leaving care)";
/** The same in other words, which a heading in the text may have. */
const careToo = "(?:in (?:our )?care\\b|looked[ -]after|we look after)";
const leaversToo = "(?:care leavers|leaving care|(?:left|leave) care|care[ -]experienced)";

/** Inspections of local authority children's services, from 2018. */
export const ilacs: FrameworkRules = {
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
      row: re(named("help|protection", "who|in|that|need(?:s|ing)?|help,? care|protec[a-z]{2,6}")),
      mention: /help and protection|child protection/u,
    },
    {
      area: "in-care-and-care-leavers",
      row: re(named(`${careOf},? (?:and|&) (?:of )?(?:the )?${leavers}`, `${careOf}|who are`)),
      mention: re(`.*${careToo}.*${leaversToo}.*`),
      insteadOf: ["in-care", "care-leavers"],
    },
    {
      area: "in-care",
      row: re(named(careOf, "who are")),
      mention: new RegExp(careToo, "u"),
      insteadOf: ["in-care-and-care-leavers"],
    },
    {
      area: "care-leavers",
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
        ["help-and-protection", helpAndProtection],
        ["in-care-and-care-leavers", inCareAndCareLeavers],
        ["in-care", inCare],
        ["care-leavers", careLeavers],
        ["leaders", leaders],
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
};
