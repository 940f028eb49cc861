import { percentPattern } from "../amounts.ts";
import type { Figure, Reading, SchoolHead } from "../figure.ts";
import { datesIn } from "../dates.ts";
import { nationalAverage } from "../national.ts";
import { percentage } from "./area.ts";

const phase = String.raw`(?:(?:nursery|infant|first) and )?(?<phase>primary|secondary)(?: and (?:nursery|infant|middle))?`;
/** Up to the next phase: what is printed beside a percentage, such as the national average. */
const beside = String.raw`(?<after>(?:(?!\b(?:primary|secondary)\b|[\d.]+% (?:of (?:children|pupils) )?(?:is |are )?in (?:primary|secondary)\b)[^;]){0,120})`;
const inSchools = new RegExp(
  String.raw`\b(?:in )?${phase}(?:[- ]age)?(?: schools?)?(?:[,:]? | - | \()(?:it )?(?:(?:is|was|are|were|at|stands at) ){0,2}(?<value>${percentPattern})${beside}`,
  "giu",
);
/** The other order: "11% in primary schools (the national average is 15%) and 10% in secondary schools". */
const shareInSchools = new RegExp(
  String.raw`(?<value>${percentPattern}) (?:of (?:children|pupils) )?(?:is |are )?in ${phase}(?: schools?|(?=,? (?:and|but) [\d.]+%))${beside}`,
  "giu",
);
const freeMeals = /\bfree school meals?\b/iu;
const language = /\badditional language\b|\bfirst language other than english\b|\bEAL\b/iu;
const proportion = /\b(?:proportion|percentage|number) of\b/iu;

const keys = {
  fsm: { primary: "fsm_primary_pct", secondary: "fsm_secondary_pct" },
  eal: { primary: "eal_primary_pct", secondary: "eal_secondary_pct" },
} as const;

/** The head that says what the percentages under it are of, or null where the text is no such head. */
export function schoolHead(plain: string): SchoolHead | null {
  const start = plain.toLowerCase().lastIndexOf("proportion");
  const head = start < 0 ? plain : plain.slice(start);
  const asAt = datesIn(head).at(-1)?.iso ?? null;
  const basis = /\bfirst language other than English\b/iu.test(head)
    ? "a first language other than English"
    : null;
  if (!proportion.test(head)) {
    return /\bminority ethnic groups?'?:$/iu.test(plain) ? { subject: "other", asAt, basis } : null;
  }
  if (freeMeals.test(head)) return { subject: "fsm", asAt, basis };
  if (language.test(head)) return { subject: "eal", asAt, basis };
  return null;
}

/**
 * Percentages of primary and secondary pupils: "in primary schools is 11% (the national average is 15%)" under
 * its head, or head and both figures in one sentence. Without a head they belong to nothing.
 */
export function readSchools({ plain, context }: Reading): Figure[] {
  const own = schoolHead(plain);
  const head = own ?? context.schools;
  if (head === null || head.subject === "other") return [];
  const table = keys[head.subject];
  const figures: Figure[] = [];
  const phases = [...plain.matchAll(inSchools)];
  const matches = phases.length === 0 ? [...plain.matchAll(shareInSchools)] : phases;
  // under a head the statement begins with the phase; prose that names schools later is something else
  if (own === null && (matches[0]?.index ?? 0) > 4) return [];
  for (const match of matches) {
    const phase = match.groups?.["phase"]?.toLowerCase() === "primary" ? "primary" : "secondary";
    const figure = percentage(table[phase], match.groups?.["value"] ?? "", head.asAt);
    figures.push({
      ...figure,
      basis: head.basis,
      national: nationalAverage(match.groups?.["after"] ?? "", figure.percent),
    });
  }
  return figures;
}
