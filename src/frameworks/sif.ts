import type { FrameworkFacts } from "./framework.ts";
import { grade, named, re } from "./patterns.ts";
import type { FrameworkRules } from "./rules.ts";

/** The Single Inspection Framework, November 2013 to early 2018: what pages say of it. */
export const sif = {
  name: {
    full: "Single Inspection Framework",
    short: "SIF",
    years: "November 2013 to early 2018",
  },
  areas: [
    {
      area: "overall",
      full: "Overall effectiveness",
      short: "Overall",
      rows: ["overall"],
    },
    {
      area: "help-and-protection",
      full: "Children who need help and protection",
      short: "Help and protection",
      rows: ["help-and-protection"],
    },
    {
      area: "looked-after",
      full: "Children looked after and achieving permanence",
      short: "Children looked after",
      rows: ["care"],
    },
    { area: "adoption", full: "Adoption performance", short: "Adoption", rows: ["adoption"] },
    {
      area: "care-leavers",
      full: "Experiences and progress of care leavers",
      short: "Care leavers",
      rows: ["care-leavers"],
    },
    {
      area: "leadership",
      full: "Leadership, management and governance",
      short: "Leadership",
      rows: ["leadership"],
    },
    {
      area: "lscb",
      full: "Local Safeguarding Children Board",
      short: "Safeguarding board (LSCB)",
      rows: ["lscb"],
    },
  ],
  notGraded: [],
  leavesAreasOut: true,
  statistics: true,
  usualFindings: { fewest: 35, most: 200 },
  asks: "recommendation",
  summary: "Executive summary",
  gradeMeanings: {
    remark:
      "In the words of the Single Inspection Framework, as its reports up to May 2015 print them under “What the inspection judgements mean”. Later ones print none.",
    criteriaHref: null,
  },
  notes: [
    "Adoption and care leavers have grades of their own beside that of children looked after.",
    "The review of the safeguarding board stands in the same report. A reinspection usually leaves the board out.",
  ],
} as const satisfies FrameworkFacts;

/** An area's heading may end in its grade: "… are good", "requires improvement", ": inadequate". */
const suffix = `(?:(?: ?[:-])?(?: (?:is|are))?(?: ?[:-])? ${grade})?`;
/** The board, also by its place: "the Barnet Safeguarding Children Board (BSCB)"; one report leaves out "Board". */
const board =
  "(?:[a-z&',.-]{2,20} ){0,5}(?:local )?safeguarding children'?s?(?: board)?(?: ?\\([a-z]{2,8}\\))?|[a-z]{0,6}scb";

/** The board as a sentence on its grade names it; `@` is the authority's own name. */
const ownBoard =
  "(?:(?:@(?:'s)? )?(?:local )?safeguarding children'?s?(?: board)?(?: ?\\([a-z]{0,6}scb\\))?|[a-z]{0,6}scb)";

/** What a sentence on the overall grade speaks of, in the many ways that covers say it; no other service fits. */
const own =
  "(?:(?:the|this) )?(?:(?:@|council|local authority|authority|borough|county|city|trust)'?s?'? )?";
const children = "children(?:'?s|s')?(?:,? (?:and )?(?:young people|families|family)(?:'?s|s')?)?";
const here = "(?:@|(?:this|the) (?:county|city|borough|local authority|area))";
const services = `${own}(?:${children} (?:social care )?services?|services? for ${children})(?:(?: in| for| of| across)? ${here})?`;
const inFull =
  "services for children in need of help and protection, children looked after and care leavers(?:(?: in)? @)?";
const overall = `(?:the )?(?:judge?ment (?:of|on|for|about) )?(?:the )?overall (?:judge?ment|effectiveness|grade)(?: (?:of|for|on|about) (?:${services}|services|(?:the |this )?(?:local authority|council)|@))?(?: is that (?:${services}|services|(?:the |this )?(?:local authority|council)|@))?`;
const need = "who|in|need(?:s|ing)?|help,? care|protec(?!tion\\b)[a-z]{2,6}";
const lookedAfter = "who are|achieving|permanen(?!ce\\b)[a-z]{2,4}";
/** A heading in the text has these words, a row of the cover has not. */
const ofHeading = "exp[a-z]{5,9}";
const judgement = "(?:the )?(?:graded? )?judge?ments? (?:for|about|of|on) ";

/** How reports of the Single Inspection Framework are read. */
export const sifRules = (): FrameworkRules => ({
  id: "sif",
  title:
    /(?:re-?)?inspection of services for children in need of help and protection, children looked after and care leavers/u,
  areas: [
    {
      area: "overall",
      row: null,
      said: re(`${overall}|(?:overall,? )?(?:${services}|(?:this|the) local authority)|${inFull}`),
    },
    {
      area: "help-and-protection",
      heading: "the experiences and progress of children who need help and protection",
      row: re(`(?:1\\.? ?)?${named("help|protection", need, ofHeading)}`),
      said: re(named("help|protection", need)),
      mention: /help and protection|child protection|protection of children/u,
    },
    {
      area: "looked-after",
      heading: "the experiences and progress of children looked after and achieving permanence",
      row: re(`(?:2\\.? ?)?${named("looked[ -]after|permanence", lookedAfter, ofHeading)}`),
      said: re(named("looked[ -]after|permanence", lookedAfter)),
      mention: /looked after|permanence/u,
    },
    {
      area: "adoption",
      heading: "the graded judgement for adoption performance",
      row: re(`(?:2\\.1\\.? ?)?${named("adoption", "performance|services?")}`),
      said: re(`${judgement}${named("adoption", "performance|services?")}`),
      mention: /adoption/u,
    },
    {
      area: "care-leavers",
      heading: "the experiences and progress of care leavers",
      row: re(`(?:2\\.2\\.? ?)?(?!and )${named("care leavers", null)}`),
      said: re(`${judgement}(?!and )${named("care leavers", null)}`),
      mention: /care leavers|leaving care|left care/u,
    },
    {
      area: "leadership",
      heading: "leadership management and governance",
      row: re(`(?:3\\.? ?)?${named("leadership|governance", "management")}`),
      mention: /leadership|governance/u,
    },
    {
      area: "lscb",
      row: null,
      said: re(
        `(?:section 2: ?)?(?:the )?(?:judge?ment (?:for|of|on|about) )?(?:the )?(?:effectiveness (?:of )?)?(?:the )?${ownBoard}`,
      ),
      mention: /safeguarding|scb\b/u,
      optional: true,
    },
  ],
  sequence: [
    "help-and-protection",
    "looked-after",
    "adoption",
    "care-leavers",
    "leadership",
    "lscb",
  ],
  headings: [
    {
      // Some reviews of a board are a report of their own, bound behind the authority's.
      part: "area-summary",
      area: "lscb",
      after: "leadership",
      body: "lscb",
      restarts: true,
      pattern: re(
        "review of the effectiveness of (?:the )?(?:[a-z&',.-]{2,20} ){0,5}(?:local )?safeguarding children'?s? board(?: ?\\([a-z]{2,8}\\))?",
      ),
    },
    {
      // The authority's own summary stands before its findings; a second one is the board's.
      part: "executive-summary",
      area: "lscb",
      after: "leadership",
      body: "lscb",
      pattern: re("executive summary|summary of (?:key )?findings"),
    },
    { part: "executive-summary", pattern: re("executive summary|summary of (?:key )?findings") },
    {
      part: "executive-summary",
      pattern: re("section 1: the local authority ?- ?summary of (?:key )?findings"),
    },
    {
      part: "local-authority",
      body: "local-authority",
      pattern: re("(?:section 1: ?)?the local authority"),
    },
    {
      part: "strengths",
      pattern: re(`the (?:local authority|${board})(?:'?s strengths| has the following strengths)`),
    },
    {
      part: "need-to-improve",
      pattern: re(`what (?:does|do) the (?:local authority|${board}) need to improve`),
    },
    {
      part: "priority",
      pattern: re("(?:areas for )?priority (?:and|or) immediate actions?|priority actions?"),
    },
    { part: "improvement", pattern: re("areas? for improvement") },
    { part: "recommendations", pattern: re("recommendations?") },
    { part: "progress", pattern: re("progress since the (?:last|previous) inspection") },
    { part: "young-people", pattern: re("summary for children(?: and young people)?") },
    {
      part: "area-information",
      pattern: re("(?:annex a: )?information about (?:this|the) local authority(?: area)?"),
    },
    {
      part: "area-information",
      within: true,
      pattern: re(
        "previous ofsted inspections?|local leadership|(?:children|children and young people) living in (?:this|the) area|child protection in (?:this|the) area|(?:children|children and young people) (?:looked after|in care) in (?:this|the) area|other ofsted inspections|other information about this area|additional contextual information",
      ),
    },
    {
      part: "area-summary",
      body: "local-authority",
      pattern: re("inspection judge?ments? about the local authority"),
    },
    {
      part: "findings",
      area: "lscb",
      after: "leadership",
      body: "lscb",
      pattern: re(
        `inspection judge?ments? about the (?:${board})|key strengths and weaknesses of the (?:${board})|inspection findings ?- ?(?:the )?(?:${board})`,
      ),
    },
    { part: "findings", pattern: re("(?:local authority )?inspection findings") },
    { part: "area-summary", pattern: re("summary") },
    {
      part: "meaning",
      pattern: re(
        "what the inspection judge?ments? means?(?: ?:? ?the (?:local authority|lscb|local safeguarding children board))?",
      ),
    },
    { part: "about", pattern: re("information about th(?:is|e) (?:re-?)?inspection") },
    { part: "team", pattern: re("the inspection team") },
    {
      part: "area-summary",
      area: "help-and-protection",
      body: "local-authority",
      pattern: re(
        `(?:the )?experiences? (?:and|of) progress (?:of|for) children.{0,18} need.{0,12} help and.{0,5} protection${suffix}`,
      ),
    },
    {
      part: "area-summary",
      area: "looked-after",
      body: "local-authority",
      pattern: re(
        `(?:the )?experiences? (?:and|of) progress (?:of|for) (?:children looked after|looked after children)(?: and achieving permanen[a-z]{2,3})?${suffix}`,
      ),
    },
    {
      part: "area-summary",
      area: "adoption",
      body: "local-authority",
      pattern: re(
        `(?:the )?(?:graded? )?judge?ments? (?:for|about|of|on) (?:the )?adoption.{0,80}|adoption(?: performance)?(?: is)? ${grade}`,
      ),
    },
    {
      part: "area-summary",
      area: "care-leavers",
      body: "local-authority",
      pattern: re(
        `(?:the )?(?:graded? )?judge?ments? (?:for|about|of|on) (?:the )?(?:experiences? and progress of )?care leavers.{0,80}|(?:the )?experiences? and progress of care leavers(?: (?:is|are))? ${grade}`,
      ),
    },
    {
      part: "area-summary",
      area: "leadership",
      after: "help-and-protection",
      body: "local-authority",
      pattern: re(`leadership, management and governance${suffix}`),
    },
    {
      part: "area-summary",
      area: "lscb",
      after: "leadership",
      body: "lscb",
      pattern: re(
        `(?:section 2: ?)?(?:the )?(?:effectiveness (?:of )?(?:the )?)?(?:${board})${suffix}|(?:the )?(?:judgement (?:for|of) the )?(?:effectiveness (?:of )?(?:the )?)?(?:${board}) is ${grade}`,
      ),
    },
  ],
  notes: [
    /^Ofsted produces this report under its power to combine reports/u,
    /^The local authority was given the opportunity to review this section/u,
    /^These are residential special schools/u,
    /^A full description of what the inspection judge?ments mean/u,
  ],
  layout: [
    re("key judge?ments?"),
    re("judge?ments? grade"),
    re("key judge?ments? judge?ments? grade"),
  ],
});
