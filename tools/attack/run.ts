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

export type AttackOptions = { cases: number; seed: number; register: Register };

/** How many damaged sources are on disk at a time. */
const batch = 100;

/**
 * Damages sources at random and reads them by the same path as a build: with its limits of time and memory.
 * Gives each case as soon as it is judged. The same seed gives the same damage.
 */
export async function* attack(
  wholes: readonly Whole[],
  { cases, seed, register }: AttackOptions,
): AsyncGenerator<Tried, void> {
  const folder = mkdtempSync(join(tmpdir(), "attack-"));
  try {
    for (let first = 0; first < cases; first += batch) {
      const damaged = [];
      for (let index = first; index < Math.min(first + batch, cases); index += 1) {
        damaged.push(await damageOne(wholes, seed, index, folder));
      }
      const paths = damaged.map(({ path }) => path);
      let at = 0;
      for await (const parsed of parseFiles(paths, { register, cache: null })) {
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

type DamagedSource = { index: number; name: string; whole: Whole; path: string };

async function damageOne(
  wholes: readonly Whole[],
  seed: number,
  index: number,
  folder: string,
): Promise<DamagedSource> {
  const random = randomFrom(seed * 1_000_003 + index);
  const whole = random.pick(wholes);
  // The file keeps its name: a date in it may count.
  const own = join(folder, String(index));
  mkdirSync(own, { recursive: true });
  const path = join(own, basename(whole.file));
  if (whole.report.source.form === "pdf") {
    const { name, damage } = random.pick(pdfDamages);
    writeFileSync(path, await damage(whole.bytes, random));
    return { index, name: `pdf: ${name}`, whole, path };
  }
  const { name, damage } = random.pick(textDamages);
  const text = new TextDecoder().decode(whole.bytes);
  writeFileSync(path, damage(text.split("\n"), random).lines.join("\n"));
  return { index, name: `text: ${name}`, whole, path };
}

/** The sources among the files that can be attacked: those that give a report. */
export async function wholesOf(files: readonly string[], register: Register): Promise<Whole[]> {
  const wholes: Whole[] = [];
  for await (const parsed of parseFiles(files, { register, cache: null })) {
    const outcome: Outcome = outcomeOf(parsed);
    if (outcome.ok) {
      wholes.push({ file: parsed.path, bytes: readFileSync(parsed.path), report: outcome.report });
    }
  }
  return wholes;
}
