import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { sourcesIn, typedPath } from "../../src/corpus/sources.ts";
import { textTable } from "../../scripts/lib/text-table.ts";

const Figures = z.object({
  reports: z.number(),
  refused: z.number(),
  parsed: z.number(),
  findings: z.number(),
  megabytes: z.number(),
  cpu: z.number(),
});
type Run = z.infer<typeof Figures> & { seconds: number };

/** One run from the start of a process to its end. */
function parseRun(folder: string, cacheFolder: string): Run {
  const script = fileURLToPath(new URL("parse-run.ts", import.meta.url));
  const started = performance.now();
  const ran = spawnSync(process.execPath, [script, folder, cacheFolder], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const seconds = (performance.now() - started) / 1000;
  if (ran.status !== 0) throw new Error("The parsing run failed: see above");
  return { ...Figures.parse(JSON.parse(ran.stdout)), seconds };
}

/** `pdftotext -layout` over all files, one after the other; null where it is not installed. */
function pdftotextRun(files: readonly string[]): { seconds: number; cpu: number } | null {
  if (spawnSync("pdftotext", ["-v"]).error) return null;
  const started = performance.now();
  // A shell starts the processes, as a person would: Node needs longer for each.
  const loop = 'for file; do pdftotext -layout "$file" - > /dev/null 2>&1; done; times';
  const { stdout } = spawnSync("sh", ["-c", loop, "sh", ...files], { encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  // The second line of `times` is what the processes took: "1m2.50s 0m3.10s".
  const spans = (stdout.split("\n")[1] ?? "").matchAll(/(\d+)m([\d.]+)s/gu);
  const cpu = [...spans].reduce(
    (sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest),
    0,
  );
  return { seconds, cpu };
}

/** npm run bench -- parse FOLDER: gives the table, or throws one clear line. */
export function benchParse([folder]: readonly string[]): string {
  if (folder === undefined) throw new Error("usage: npm run bench -- parse FOLDER");
  const here = typedPath(folder);
  const files = sourcesIn(here).filter((path) => path.toLowerCase().endsWith(".pdf"));
  if (files.length === 0) throw new Error(`No PDF in ${folder}`);

  const cacheFolder = mkdtempSync(join(tmpdir(), "bench-parse-"));
  try {
    const cold = parseRun(here, cacheFolder);
    const poppler = pdftotextRun(files);
    const warm = parseRun(here, cacheFolder);
    const ratio = (seconds: number) =>
      poppler === null ? "" : (seconds / poppler.seconds).toFixed(2);
    const row = (name: string, run: Run) => [
      name,
      run.seconds.toFixed(1),
      run.cpu.toFixed(1),
      run.megabytes.toFixed(0),
      run.parsed,
      ratio(run.seconds),
    ];
    const table = textTable([
      ["", "seconds", "CPU seconds", "peak MB", "files parsed", "of pdftotext"],
      row(`cold, ${availableParallelism()} cores`, cold),
      [
        "pdftotext -layout, 1 core",
        poppler?.seconds.toFixed(1) ?? "not installed",
        poppler?.cpu.toFixed(1) ?? "",
        "",
        "",
        ratio(poppler?.seconds ?? 0),
      ],
      row("warm cache", warm),
    ]);
    const missing =
      poppler === null ? "pdftotext is not installed (package poppler-utils): no comparison\n" : "";
    return `${files.length} PDFs: ${cold.reports} reports with ${cold.findings} findings, ${cold.refused} refused\n${table}${missing}`;
  } finally {
    rmSync(cacheFolder, { recursive: true, force: true });
  }
}
