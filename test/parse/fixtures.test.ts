import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inProject } from "../../src/corpus/paths.ts";
import { Fixture, result, stepNames } from "./fixture.ts";

/**
 * A folder a quirk: `input.txt` or `input.md` is a piece of a real report, `fixture.json` says what runs on it,
 * `expected.json` what comes out. `FIXTURES=write npm run unit -- test/parse/fixtures.test.ts` writes
 * `expected.json` anew; read the difference before you commit it.
 */
const folder = inProject("test", "fixtures");
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "fixture.json")))
  .map(({ name }) => name);

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const fixtureOf = (name: string): Fixture =>
  Fixture.parse(json(join(folder, name, "fixture.json")));

describe.each(names)("%s", (name) => {
  const { quirk } = fixtureOf(name);
  test(quirk, () => {
    const fixture = fixtureOf(name);
    const input = ["input.md", "input.txt"]
      .map((file) => join(folder, name, file))
      .find(existsSync);
    const got = JSON.parse(
      JSON.stringify(result(fixture, readFileSync(input!, "utf8"))),
    ) as unknown;
    const expected = join(folder, name, "expected.json");
    if (process.env["FIXTURES"] === "write") {
      writeFileSync(expected, `${JSON.stringify(got, null, 2)}\n`);
    }
    expect(got).toEqual(json(expected));
  });
});

test("every normalising step has a fixture of its own", () => {
  const alone = names.flatMap((name) => fixtureOf(name).steps?.at(-1) ?? []);
  expect(stepNames.filter((name) => !alone.includes(name))).toEqual([]);
});
