import vm from "node:vm";

const length = 50_000;

/** One place where a pattern can be stopped in the middle of its work. */
const bench = vm.createContext({});
const script = new vm.Script("input.replace(new RegExp(source, flags), String())");

/**
 * Long texts that make a slow pattern slow: every beginning of what the pattern itself looks for, then one of its
 * characters or a few of them over and over, then an end that does not match.
 */
export function hostileInputs(pattern: RegExp): string[] {
  const skeleton = skeletonOf(pattern.source);
  const units = [
    ...new Set([...Array.from(skeleton), " ", "a", "A", "1", ",", ". ", "a ", "1 ", "a, "]),
  ];
  const beginnings = beginningsOf(skeleton);
  const inputs = [
    repeat(skeleton, "\u0000"),
    repeat(`${skeleton}x`, "\u0000"),
    repeat("(", ""),
    repeat("[)", "\u0000"),
    ...units.slice(0, 12).map((unit) => repeat(unit, "\u0000")),
    ...beginnings.flatMap((start) =>
      units.slice(0, 6).map((unit) => `${start}${repeat(unit, "\u0000")}`),
    ),
  ];
  return [...new Set(inputs)];
}

/**
 * The milliseconds a pattern needs for its worst hostile input. Stops a pattern that goes on for longer than the
 * limit and gives Infinity.
 */
export function slowest(pattern: RegExp, limit: number): number {
  let worst = 0;
  for (const input of hostileInputs(pattern)) {
    worst = Math.max(worst, timeOf(pattern, input, limit));
    if (worst >= limit) return worst;
  }
  return worst;
}

/** Milliseconds a pattern needs for an input; Infinity where it goes on for longer than the limit. */
export function timeOf({ source, flags }: RegExp, input: string, limit: number): number {
  Object.assign(bench, { source, flags, input });
  const started = performance.now();
  try {
    script.runInContext(bench, { timeout: limit });
  } catch {
    return Infinity;
  }
  return performance.now() - started;
}

function repeat(unit: string, end: string): string {
  return unit === "" ? end : unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + end;
}

/** A text much like one the pattern matches: its letters, and one member of each class. */
function skeletonOf(source: string): string {
  return source
    .replaceAll(/\(\?(?:<?[=!]|:|<\w+>)/g, "(")
    .replaceAll(/\\p\{[^}]*\}/g, "a")
    .replaceAll(/\[\^[^\]]*\]/g, "a")
    .replaceAll(/\[(\\?.)[^\]]*\]/g, "$1")
    .replaceAll(/\{\d+(?:,\d*)?\}/g, "")
    .replaceAll("\\d", "1")
    .replaceAll("\\s", " ")
    .replaceAll("\\w", "a")
    .replaceAll("\\S", "a")
    .replaceAll("\\n", "\n")
    .replaceAll(/\\[bBDW]/g, "")
    .replaceAll(/(?<!\\)[()|*+?^$]/g, "")
    .replaceAll(/\\(.)/g, "$1");
}

/** Six beginnings of a text, evenly spread. */
function beginningsOf(text: string): string[] {
  const step = Math.max(1, Math.ceil(text.length / 6));
  const ends = Array.from({ length: Math.ceil(text.length / step) }, (_, index) => index * step);
  return ends.map((end) => text.slice(0, end));
}
