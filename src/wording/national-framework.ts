import type { Recommendation } from "../model/index.ts";

type Reference = NonNullable<Recommendation["reference"]>;

const kinds: Record<Reference["kind"], string> = {
  outcome: "Outcome",
  enabler: "Enabler",
  principle: "Principle",
};

/**
 * The inspectors' reference in words: "Outcome 2 of the Children’s Social Care National Framework". What is
 * printed follows where the item's own text does not show it. A number or name that is not printed is not added.
 */
export function nationalFrameworkWords(reference: Reference, text: string): string {
  const { kind, number, name, printed } = reference;
  const which = [
    kinds[kind],
    ...(number === null ? [] : [number]),
    ...(name === null ? [] : [`(${name})`]),
  ].join(" ");
  const words = `${which} of the Children’s Social Care National Framework`;
  return text.includes(printed) ? words : `${words}, printed as “${printed}”`;
}
