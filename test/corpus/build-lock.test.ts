import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { takeBuildLock } from "../../src/corpus/build-lock.ts";
import { inProject } from "../../src/corpus/paths.ts";
import { temporaryFolder } from "./temporary.ts";

const lockIn = (folder: string) => join(folder, "build.lock");
const module_ = JSON.stringify(inProject("src", "corpus", "build-lock.ts"));
const argumentsOf = (code: string) => ["--input-type=module", "-e", code];

/** Another process that takes the lock of the folder and says so, and lives until it is killed. */
async function otherBuild(folder: string) {
  const code = `
    const { takeBuildLock } = await import(${module_});
    takeBuildLock("/site/of/the/other", ${JSON.stringify(folder)});
    console.log("held");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, argumentsOf(code), {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child;
}

test("a second build is told which one is at work, in one line", async () => {
  const folder = temporaryFolder();
  const { pid } = await otherBuild(folder);
  expect(() => takeBuildLock("/mine", folder)).toThrow(
    new RegExp(
      `^Another build is at work here: process ${pid}, since \\S+, into /site/of/the/other\\. [^\\n]+$`,
      "u",
    ),
  );
});

test("a build that was killed holds nobody up", async () => {
  const folder = temporaryFolder();
  const other = await otherBuild(folder);
  other.kill("SIGKILL");
  await once(other, "exit");
  expect(existsSync(lockIn(folder))).toBe(true);
  const release = takeBuildLock("/mine", folder);
  expect(JSON.parse(readFileSync(lockIn(folder), "utf8"))).toMatchObject({ pid: process.pid });
  release();
  expect(readdirSync(folder)).toEqual([]);
});

test("a lock ends with its process, also where that fails", () => {
  const folder = temporaryFolder();
  const code = `
    const { takeBuildLock } = await import(${module_});
    takeBuildLock("/mine", ${JSON.stringify(folder)});
    process.exit(3);`;
  expect(spawnSync(process.execPath, argumentsOf(code)).status).toBe(3);
  expect(readdirSync(folder)).toEqual([]);
});

test.runIf(existsSync("/proc/self/stat"))(
  "another process that now has the number of the dead one holds nobody up",
  async () => {
    const folder = temporaryFolder();
    const { pid } = await otherBuild(temporaryFolder());
    const dead = { pid, started: "an earlier day 1", host: hostname(), since: "", into: "" };
    writeFileSync(lockIn(folder), JSON.stringify(dead));
    takeBuildLock("/mine", folder)();
    expect(readdirSync(folder)).toEqual([]);
  },
);

test("a lock of another machine holds, and says how to end it", () => {
  const folder = temporaryFolder();
  const there = { pid: 1, started: null, host: "elsewhere", since: "", into: "" };
  writeFileSync(lockIn(folder), JSON.stringify(there));
  expect(() => takeBuildLock("/mine", folder)).toThrow(`if it is gone, delete ${lockIn(folder)}`);
});

test("what is no lock holds nobody up", () => {
  const folder = temporaryFolder();
  writeFileSync(lockIn(folder), "{");
  takeBuildLock("/mine", folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test("of many that take it at once exactly one has it, over a dead one's lock too", async () => {
  const folder = temporaryFolder();
  const dead = { pid: 4_194_305, started: null, host: hostname(), since: "", into: "" };
  writeFileSync(lockIn(folder), JSON.stringify(dead));
  const code = `
    const { takeBuildLock } = await import(${module_});
    const start = ${Date.now() + 1500};
    while (Date.now() < start);
    try {
      takeBuildLock("/mine", ${JSON.stringify(folder)});
      process.stdout.write("have it");
      await new Promise((resolve) => setTimeout(resolve, 1500));
    } catch {
      process.stdout.write("not");
    }`;
  const said = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, argumentsOf(code), {
        stdio: ["ignore", "pipe", "pipe"],
      });
      let text = "";
      child.stdout.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      await once(child, "close");
      return text;
    }),
  );
  expect(said.sort()).toEqual(["have it", "not", "not", "not"]);
});
