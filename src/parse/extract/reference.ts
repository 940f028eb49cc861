import type { Recommendation } from "../../model/index.ts";

type Reference = NonNullable<Recommendation["reference"]>;

const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** The last bracket of an item, with at most a full stop after it. */
const bracket = /\(([^()]{3,200})\)\s*\.?$/u;
/** The tag as a sentence of its own: "Enabler three: National Framework." */
const sentence = /[.?!] ((?:outcome|enabler|principle) [^.]{1,120}\bnational framework)\.?$/iu;
const kind = /\b(outcome|enabler|principle)s?\b/giu;
const numbered = new RegExp(`^[\\s:,-]*(\\d{1,2}|${words.join("|")})\\b`, "iu");
const source = /[,:;-]? ?\bnational framework\b ?[,:;-]?/giu;

/**
 * The inspectors' tag to the Children's Social Care: National Framework at the end of an item, in any of its
 * printed forms: "(Outcome four)", "(National Framework, Outcome 1)", "(outcome 3: national framework)",
 * "(Enabler 2: Leaders drive conditions)", "Enabler three: National Framework." Null where the item has none;
 * `number` is null where the tag names only the outcome, or more than one.
 */
export function referenceIn(text: string): Reference | null {
  const match = bracket.exec(text.trim()) ?? sentence.exec(text.trim());
  const inner = match?.[1]?.replace(/\s+/gu, " ") ?? "";
  const own = inner.replace(source, " ").trim();
  const kinds = [...own.matchAll(kind)];
  const [first] = kinds;
  // Without the framework's name only the bare form counts: "(Outcome 3)".
  if (first === undefined || (first.index > 0 && own === inner.trim())) return null;
  const rest = own.slice(first.index + first[0].length);
  const digits = numbered.exec(rest);
  const several = kinds.length > 1 || /^\W*\w+\s*(?:,|and|&)\s*\d/u.test(rest);
  const after = rest
    .slice(digits?.[0].length ?? 0)
    .replace(/^[ :,;-]{1,4}/u, "")
    .replace(/[ :,;.-]{1,4}$/u, "");
  const printed = digits?.[1]?.toLowerCase() ?? "";
  const number = words.includes(printed) ? words.indexOf(printed) + 1 : Number(printed);
  return {
    kind: first[1]?.toLowerCase() as Reference["kind"],
    number: several || digits === null ? null : number,
    name: several || after === "" ? null : after,
    printed: (match?.[0] ?? "")
      .replace(/^[.?!] |\.$/gu, "")
      .replace(/\s+/gu, " ")
      .trim(),
  };
}
