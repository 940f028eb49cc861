import { expect } from "vitest";
import { covers, words, type Given } from "./fact.ts";

/** Where a continuation belongs: a finding's number, "recommendation 16", or the summary paragraph begun at a line. */
type Target = number | string;

function paragraphOf(target: Target, { report }: Given) {
  if (typeof target === "number") return report.findings.find(({ number }) => number === target);
  const recommendation = /^recommendation (\d+)$/u.exec(target)?.[1];
  if (recommendation !== undefined) {
    return report.recommendations.find(({ number }) => number === Number(recommendation));
  }
  const begun = /^CLA summary paragraph begun at (\d+)$/u.exec(target)?.[1];
  return report.summaries.areas["looked-after"]?.find(({ places }) =>
    covers(places, Number(begun)),
  );
}

/** The words of a line stand in the paragraph it belongs to, and a place of that paragraph covers the line. */
export function holdsLine(line: number, target: Target, given: Given): void {
  const paragraph = paragraphOf(target, given);
  expect(paragraph, `no ${target}`).toBeDefined();
  if (paragraph === undefined) return;
  const text = [paragraph.text, ...("items" in paragraph ? paragraph.items : [])].join(" ");
  const printed = words(given.lines[line] ?? "").join(" ");
  // A finding's first line begins with its number, which is no part of its text.
  const wanted = typeof target === "number" ? printed.replace(`${target} `, "") : printed;
  expect(wanted).not.toBe("");
  expect(` ${words(text).join(" ")} `, `line ${line}`).toContain(` ${wanted} `);
  expect(covers(paragraph.places, line), `line ${line}`).toBe(true);
}

/** A map of lines to what each belongs to. */
export function holdsLines(fact: Readonly<Record<string, Target>>, given: Given): void {
  for (const [line, target] of Object.entries(fact)) holdsLine(Number(line), target, given);
}
