import { closingLines, floods, hostileStrings, notStatements } from "./hostile-lines.ts";
import type { Random } from "./random.ts";

/** A text after damage. `touched` are the lines of the whole text, from 1, that are gone, changed or moved. */
export type Damaged = { lines: string[]; touched: Set<number> };

/** One way to damage the lines of a text. None of them writes a grade that the text does not state. */
export type TextDamage = {
  name: string;
  damage: (lines: readonly string[], random: Random) => Damaged;
};

/** The numbers of the lines from `first` (index from 0), as many as told. */
const numbers = (first: number, count: number): Set<number> =>
  new Set(Array.from({ length: count }, (_, index) => first + index + 1));

/** About a page of lines: where it begins and how many there are. */
function stretch(lines: readonly string[], random: Random): { at: number; count: number } {
  const count = Math.min(lines.length - 1, 5 + random.below(40));
  return { at: random.below(Math.max(1, lines.length - count)), count };
}

/** A line that holds words. */
function wordy(lines: readonly string[], random: Random): number {
  for (let tries = 0; tries < 50; tries += 1) {
    const at = random.below(lines.length);
    if (/\p{L}/u.test(lines[at] ?? "")) return at;
  }
  return 0;
}

const changed = (lines: readonly string[], at: number, line: string): Damaged => ({
  lines: lines.with(at, line),
  touched: numbers(at, 1),
});

const inserted = (lines: readonly string[], at: number, added: readonly string[]): Damaged => ({
  lines: lines.toSpliced(at, 0, ...added),
  touched: new Set(),
});

export const textDamages: readonly TextDamage[] = [
  {
    name: "line removed",
    damage(lines, random) {
      const at = wordy(lines, random);
      return { lines: lines.toSpliced(at, 1), touched: numbers(at, 1) };
    },
  },
  {
    name: "page removed",
    damage(lines, random) {
      const { at, count } = stretch(lines, random);
      return { lines: lines.toSpliced(at, count), touched: numbers(at, count) };
    },
  },
  {
    name: "page moved",
    damage(lines, random) {
      const { at, count } = stretch(lines, random);
      const rest = lines.toSpliced(at, count);
      const to = random.below(rest.length);
      return {
        lines: rest.toSpliced(to, 0, ...lines.slice(at, at + count)),
        // What is moved is whole, but what stood about it is torn apart.
        touched: new Set([
          at,
          at + 1,
          at + count,
          at + count + 1,
          ...(to < at ? [to, to + 1] : [to + count, to + count + 1]),
        ]),
      };
    },
  },
  {
    name: "page twice",
    damage(lines, random) {
      const { at, count } = stretch(lines, random);
      return inserted(lines, at + count, lines.slice(at, at + count));
    },
  },
  {
    name: "whole twice",
    damage: (lines) => inserted(lines, lines.length, lines),
  },
  {
    name: "cut short",
    damage(lines, random) {
      const at = Math.floor(lines.length / 3) + random.below(Math.ceil(lines.length / 2));
      return { lines: lines.slice(0, at), touched: numbers(at, lines.length - at) };
    },
  },
  {
    name: "beginning lost",
    damage(lines, random) {
      const count = 1 + random.below(Math.ceil(lines.length / 6));
      return { lines: lines.slice(count), touched: numbers(0, count) };
    },
  },
  {
    name: "lines joined",
    damage(lines, random) {
      const at = Math.min(wordy(lines, random), lines.length - 2);
      const joined = `${lines[at] ?? ""} ${lines[at + 1] ?? ""}`;
      return { lines: lines.toSpliced(at, 2, joined), touched: numbers(at, 2) };
    },
  },
  {
    name: "blank lines lost",
    damage(lines, random) {
      const { at, count } = stretch(lines, random);
      const part = lines.slice(at, at + count).filter((line) => line.trim() !== "");
      return { lines: lines.toSpliced(at, count, ...part), touched: numbers(at, count) };
    },
  },
  {
    name: "line split",
    damage(lines, random) {
      const at = wordy(lines, random);
      const line = lines[at] ?? "";
      const cut = random.below(line.length + 1);
      return {
        lines: lines.toSpliced(at, 1, line.slice(0, cut), line.slice(cut)),
        touched: numbers(at, 1),
      };
    },
  },
  {
    name: "letters changed",
    damage(lines, random) {
      const at = wordy(lines, random);
      const letters = Array.from(lines[at] ?? "");
      // One in a short line: more would leave too few of its pieces by which the judge knows it again.
      const count = Math.max(1, Math.min(3, Math.floor(letters.length / 80)));
      for (let times = 0; times < count; times += 1) {
        letters[random.below(letters.length)] = random.pick(["x", "#", "\uFFFD", "", " "]);
      }
      return changed(lines, at, letters.join(""));
    },
  },
  {
    name: "figures lost",
    damage(lines, random) {
      const { at, count } = stretch(lines, random);
      const part = lines.slice(at, at + count).map((line) => line.replace(/^\s*\d+[.)]?/u, ""));
      return { lines: lines.toSpliced(at, count, ...part), touched: numbers(at, count) };
    },
  },
  {
    name: "no statement of a grade",
    damage: (lines, random) =>
      inserted(lines, random.below(Math.min(lines.length, random.oneIn(2) ? 30 : lines.length)), [
        random.pick(notStatements),
      ]),
  },
  {
    name: "hostile string",
    damage: (lines, random) =>
      inserted(lines, random.below(lines.length), [random.pick(hostileStrings)]),
  },
  {
    name: "hostile string in a line",
    damage(lines, random) {
      const at = wordy(lines, random);
      const line = lines[at] ?? "";
      const cut = random.below(line.length + 1);
      return changed(lines, at, line.slice(0, cut) + random.pick(hostileStrings) + line.slice(cut));
    },
  },
  {
    name: "flood",
    damage: (lines, random) => inserted(lines, random.below(lines.length), [random.pick(floods)]),
  },
  {
    name: "closing text inside",
    damage: (lines, random) =>
      inserted(lines, random.below(lines.length), ["", random.pick(closingLines), ""]),
  },
  {
    name: "page numbers and feet",
    damage(lines, random) {
      let damaged = [...lines];
      for (let times = 0; times < 5; times += 1) {
        damaged = damaged.toSpliced(random.below(damaged.length), 0, String(random.below(60)));
      }
      return { lines: damaged, touched: new Set() };
    },
  },
  {
    name: "quotes and dashes changed",
    damage: (lines, random) => ({
      lines: lines.map((line) =>
        line
          .replace(/['\u2019]/gu, random.pick(["'", "\u2019", "\u02BC", "\u00B4"]))
          .replace(/[-\u2013]/gu, random.pick(["-", "\u2013", "\u2011"])),
      ),
      touched: new Set(),
    }),
  },
];
