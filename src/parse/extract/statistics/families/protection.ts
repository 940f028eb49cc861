import { opening, pattern } from "../pattern.ts";
import { templateReader, type Template } from "../template.ts";

const otherPeriod = /\b(?:last|past|previous|within the) (?:12 months|year)\b/iu;

/** Not some of them only: "because of neglect", "for a second time", "who are also looked after". */
const ofAll = String.raw`(?! (?:because|due|under|for|following|who|where|whose|when|with (?!the)|lasting|again|aged|and (?!this)))`;

/** Children in need, child protection plans, private fostering. */
const templates: readonly Template[] = [
  {
    key: "children_in_need",
    patterns: [
      pattern(
        String.raw`{value} (?:(?:open|current|active) )*(?:cases (?:where|of|for|in which) )?~ (?:identified|assessed|recorded|classed|considered)\b[^.;\d]{0,60}(?:12 months[^.;\d]{0,40})?\bin need\b`,
      ),
      pattern(String.raw`\bidentified {value} ~ as [^.;\d]{0,40}\bin need\b`),
      pattern(
        String.raw`${opening}{value} (?:(?:open|current|active) )*~ child(?:ren)? in need(?: cases)?\b`,
      ),
      pattern(String.raw`{value} ~ (?:formally )?in need of (?:a )?specialist`),
      pattern(String.raw`\bnumber of children in need\b[^.;\d]{0,40} (?:is|was|at|of) {value}`),
    ],
    reads: "trend",
    basis: /\b(?:in|during|over|within) the (?:last|past|previous) (?:12 months|year)\b/iu,
  },
  {
    key: "child_protection_plans",
    patterns: [
      pattern(
        String.raw`{value} ~ subjects? (?:of|to) (?:an? )?child(?:ren)?(?:'s)? protection plans?${ofAll}`,
      ),
      pattern(
        String.raw`{value} ~ (?<=\b(?:on|had|have|with) (?:an? )?)child(?:ren)? protection plans?\b${ofAll}`,
      ),
    ],
    reads: "trend",
  },
  {
    key: "private_fostering",
    patterns: [
      pattern(String.raw`{value} ~ private(?:ly)?(?: arranged)? foster(?:ing|ed)?\b`),
      pattern(
        String.raw`\bprivate(?:ly)?(?: arranged)? foster(?:ing|ed)?(?: placements?| arrangements?)? (?:is|was|are|were|remains?(?: low)? at|remains?|at) {value}`,
      ),
    ],
    unless: new RegExp(`${otherPeriod.source}|service|inspection of`, "iu"),
    reads: "trend",
  },
];

export const readProtection = templateReader(templates);
