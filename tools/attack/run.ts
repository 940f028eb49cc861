import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Register, Report } from "../../src/model/index.ts";
import { outcomeOf, type Outcome } from "../../src/corpus/outcome.ts";
import { parseFiles } from "../../src/corpus/parse-files.ts";
import { pdfDamages } from "./damage-pdf.ts";
import { textDamages } from "./damage-text.ts";
import { judge, type Verdict } from "./judge.ts";
import { randomFrom } from "./random.ts";

/** A source that is read without doubt, and what it gives. */
export type Whole = { file: string; bytes: Uint8Array; report: Report };

/** One damaged source and what became of it. `case` and the seed make it again. */
export type Tried = { case: number; damage: string; file: string } & Verdict;

export type AttackOptions = {
  cases: number;
  /** The number of the first case, 0 if not given: so one case, or a part of a long run, is made again. */
  from?: number;
  seed: number;
  register: Register;
  /** Only the kinds of damage that have this in their name; all if not given. */
  damage?: string;
};

/** How many damaged sources are on disk at a time. A new process is slow at first, so there are many to each. */
const batch = 1000;

/**
 * Damages sources at random and reads them by the same path as a build: with its limits of time and memory.
 * Gives each case as soon as it is judged. The same seed gives the same damage.
 */
export async function* attack(
  wholes: readonly Whole[],
  { cases, from = 0, seed, register, damage = "" }: AttackOptions,
): AsyncGenerator<Tried, void> {
  const folder = mkdtempSync(join(tmpdir(), "attack-"));
  try {
    const end = from + cases;
    for (let first = from; first < end; first += batch) {
      const damaged = [];
      for (let index = first; index < Math.min(first + batch, end); index += 1) {
        damaged.push(await damageOne(wholes, { seed, index, folder, damage }));
      }
      const paths = damaged.map(({ path }) => path);
      let at = 0;
      for await (const parsed of parseFiles(paths, { register, cache: null, bounds })) {
        const one = damaged[at++];
        if (one === undefined) break;
        const verdict = judge(one.whole.report, outcomeOf(parsed));
        yield { case: one.index, damage: one.name, file: one.whole.file, ...verdict };
      }
      for (const path of paths) rmSync(path, { force: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A busy machine may keep a reader waiting for longer than usual. */
const bounds = { clock: 600_000 };

type DamagedSource = { index: number; name: string; whole: Whole; path: string };

/** The sources take turns. */
async function damageOne(
  wholes: readonly Whole[],
  {
    seed,
    index,
    folder,
    damage: part,
  }: { seed: number; index: number; folder: string; damage: string },
): Promise<DamagedSource> {
  const random = randomFrom(seed * 1_000_003 + index);
  const whole = wholes[index % wholes.length];
  if (whole === undefined) throw new Error("no source to damage");
  // The file keeps its name: a date in it may count.
  const own = join(folder, String(index));
  mkdirSync(own, { recursive: true });
  const path = join(own, basename(whole.file));
  if (whole.report.source.form === "pdf") {
    const { name, damage } = random.pick(pdfDamages.filter(({ name }) => name.includes(part)));
    writeFileSync(path, await damage(whole.bytes, random));
    return { index, name: `pdf: ${name}`, whole, path };
  }
  const { name, damage } = random.pick(textDamages.filter(({ name }) => name.includes(part)));
  const text = new TextDecoder().decode(whole.bytes);
  writeFileSync(path, damage(text.split("\n"), random).lines.join("\n"));
  return { index, name: `text: ${name}`, whole, path };
}

/** The sources among the files that can be attacked: those that give a report. */
export async function wholesOf(files: readonly string[], register: Register): Promise<Whole[]> {
  const wholes: Whole[] = [];
  for await (const parsed of parseFiles(files, { register, cache: null, bounds })) {
    const outcome: Outcome = outcomeOf(parsed);
    if (outcome.ok) {
      wholes.push({ file: parsed.path, bytes: readFileSync(parsed.path), report: outcome.report });
    }
  }
  return wholes;
}
