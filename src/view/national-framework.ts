import type { Recommendation } from "../model/index.ts";

type Reference = NonNullable<Recommendation["reference"]>;

const kinds: Record<Reference["kind"], string> = {
  outcome: "Outcome",
  enabler: "Enabler",
  principle: "Principle",
};

/**
 * The inspectors' reference in words: "Outcome 2 of the Children’s Social Care National Framework". What is
 * printed follows, since reports shorten it in many ways; a number or name that is not printed is not added.
 */
export function nationalFrameworkWords({ kind, number, name, printed }: Reference): string {
  const which = [
    kinds[kind],
    ...(number === null ? [] : [number]),
    ...(name === null ? [] : [`(${name})`]),
  ].join(" ");
  return `${which} of the Children’s Social Care National Framework, printed as “${printed}”`;
}
