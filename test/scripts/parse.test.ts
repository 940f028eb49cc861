import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { Report } from "../../src/model/index.ts";
import { inProject, projectRoot } from "../../src/corpus/paths.ts";
import { temporaryFolder } from "../corpus/temporary.ts";
import { linesOf, run } from "./run.ts";

// A process of its own for each test: slow where other tests keep the machine busy.
vi.setConfig({ testTimeout: 90_000 });

const somerset = inProject("content", "reports", "somerset-2018-01-29.txt");
const wandsworth = inProject("content", "reports", "wandsworth-2018-07-20.md");

test("one report a line on standard output, problems on standard error, exit 0", async () => {
  const { stdout, stderr, exit } = await run("parse", [wandsworth, somerset]);
  const reports = linesOf(stdout).map((line) => Report.parse(JSON.parse(line)));
  expect(reports.map((report) => report.id)).toEqual([
    "wandsworth-2018-07-20",
    "somerset-2018-01-29",
  ]);
  const problems = reports.flatMap((report) => report.problems);
  expect(linesOf(stderr)).toHaveLength(problems.length);
  for (const line of linesOf(stderr)) {
    expect(line).toMatch(/^\S+\.(md|txt)(:line \d+(-\d+)?)? [a-z-]+ (error|warning|info) \S/u);
  }
  expect(exit).toBe(0);
});

test("nothing named is told how it is used, exit 2", async () => {
  const { stdout, stderr, exit } = await run("parse", []);
  expect({ stdout, exit }).toEqual({ stdout: "", exit: 2 });
  expect(stderr).toContain("usage: npm run -s parse -- FILE...");
});

describe("what is no report", () => {
  /** Files as people have them, by what their one line must say. */
  function badFiles(folder: string): Record<string, string> {
    const put = (name: string, bytes: string | Uint8Array) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const noise = Uint8Array.from({ length: 9000 }, (_, index) => (index * 7919 + 13) % 256);
    const large = put("large.pdf", "%PDF-1.7\n");
    truncateSync(large, 50_000_000);
    mkdirSync(join(folder, "folder.pdf"));
    const latin = Buffer.from(
      `${readFileSync(somerset, "utf8").slice(0, 3000)} \u00a3 \u00e9`,
      "latin1",
    );
    return {
      [put("empty.pdf", "")]: "empty",
      [put("noise.pdf", noise)]: "neither a PDF nor a text",
      [put("page.pdf", "<!DOCTYPE html><html><body>Not found</body></html>")]: "HTML",
      [put("cut.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog")]: "cut off",
      [put("letter.txt", "Dear Sir,\n\nThank you for your letter.\n")]: "",
      [put("latin.txt", latin)]: "UTF-8",
      [put("with \u001B[31mcolour.txt", "")]: "empty",
      [join(folder, "folder.pdf")]: "folder",
      [join(folder, "missing.pdf")]: "no such file",
      [large]: "50 MB",
    };
  }

  test("prints one clear line each, and the reports between them are still parsed; exit 1", async () => {
    const bad = badFiles(temporaryFolder());
    const names = Object.keys(bad);
    const files = [...names.slice(0, 4), somerset, ...names.slice(4)];
    const { stdout, stderr, exit } = await run("parse", files);
    expect(linesOf(stdout)).toHaveLength(1);
    expect(exit).toBe(1);
    const lines = linesOf(stderr).filter((line) => line.includes(": no report: "));
    expect(lines).toHaveLength(names.length);
    names.forEach((name, index) => {
      expect(lines[index]).not.toMatch(/[\u0000-\u001F\u007F]/u);
      expect(lines[index]).toContain(bad[name]);
      expect(lines[index]).toContain(name.replace("\u001B", " "));
    });
  });

  test("a report cut in the middle is a report whose errors say what is missing", async () => {
    const cut = join(temporaryFolder(), "somerset-2018-01-29.txt");
    const text = readFileSync(somerset, "utf8");
    writeFileSync(cut, text.slice(0, text.length / 2));
    const { stdout, exit } = await run("parse", [cut]);
    const report = Report.parse(JSON.parse(stdout));
    const errors = report.problems.filter((problem) => problem.severity === "error");
    expect(errors.map((problem) => problem.message).join()).toContain("care-leavers");
    expect(exit).toBe(0);
  });
});

test("a reader that goes away ends it quietly", async () => {
  const words = ["scripts/parse.ts", somerset, wandsworth, somerset, wandsworth];
  const child = spawn(process.execPath, words, {
    cwd: projectRoot(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [exit] = (await once(child, "close")) as [number | null];
  expect(exit).toBe(0);
  expect(stderr).not.toContain("EPIPE");
});
