/**
 * Lines that state no grade of the report they are put into: denials, comparisons, grades of others and of other
 * times. Whoever reads one of them as a grade is wrong.
 */
export const notStatements: readonly string[] = [
  "Children's services in Somerset are not good",
  "Children's services are no longer inadequate",
  "Children's services are neither outstanding nor good",
  "The overall judgement is that services are yet to be good",
  "Services for adoption are far from outstanding",
  "The judgement of the previous inspection was inadequate",
  "At the last inspection, children's services were inadequate",
  "Some schools in the area are outstanding",
  "The children's homes that the council runs are good",
  "Care leavers say that their workers are outstanding",
  "A neighbouring authority's services are inadequate",
  "The experiences and progress of care leavers were inadequate in 2013",
  "Leadership, management and governance is better than good",
  "Adoption performance would be outstanding",
  "The authority aims to be outstanding",
];

/** Text that would do harm where it were not escaped, or that a reader of Markdown or HTML may trip over. */
export const hostileStrings: readonly string[] = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</textarea><svg/onload=alert(1)>",
  "javascript:alert(1)",
  "{{constructor.constructor('alert(1)')()}}",
  "${7*7} #{7*7} <%= 7*7 %>",
  "[link](javascript:alert(1))",
  "![x](data:text/html,<script>alert(1)</script>)",
  '=HYPERLINK("http://example.invalid","x")',
  "\u202Eright to left\u202C",
  "\u0000\u0001\u0008",
  "\uFFFD\uFFFD\uFFFD",
  "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
  "__proto__ constructor toString",
  "]]> --> */ <!--",
];

/** Markup without end, which a reader of nested marks may follow for ever. */
export const floods: readonly string[] = [
  "[a](b ".repeat(30_000),
  ">".repeat(40_000),
  "> ".repeat(40_000),
  "- ".repeat(40_000),
  "*_".repeat(40_000),
  "`".repeat(100_000),
  "<div>".repeat(30_000),
  "1. ".repeat(40_000),
  "a".repeat(1_000_000),
  "#".repeat(100_000),
  "| a ".repeat(50_000),
  "(under 18) ".repeat(20_000),
];

/** Sentences of the closing text, which must not swallow what follows them. */
export const closingLines: readonly string[] = [
  "The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates and inspects to achieve excellence in the care of children and young people.",
  "Any complaints about the inspection or the report should be made following the procedures set out in the guidance.",
  "Information about this inspection",
  "The inspection team",
];
