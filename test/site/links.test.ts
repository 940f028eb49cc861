import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { basePath, builtSite } from "../../scripts/lib/settings.ts";
import { brokenLinks } from "./links.ts";

const origin = new URL(process.env["SITE_URL"] ?? "http://127.0.0.1:4321").origin;

test("every link of the built site leads to a page of it, and to a part that is there", () => {
  const { pages, links, broken } = brokenLinks({ folder: builtSite(), base: basePath(), origin });
  expect(pages).toBeGreaterThan(5);
  expect(links).toBeGreaterThan(pages);
  expect(broken).toEqual([]);
});

describe("the check", () => {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function check(base: string, body: string): string[] {
    const files = {
      "index.html": body,
      "reports/a/index.html": '<h2 id="finding-1">1</h2>',
      "data/a.json": "{}",
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return brokenLinks({ folder, base, origin: "http://127.0.0.1:4321" }).broken;
  }

  test.each([
    '<a href="/reports/b/">b</a>',
    '<a href="/reports/a">a</a>',
    '<a href="/reports/a/#finding-2">2</a>',
    '<a href="#nowhere">x</a>',
    '<img src="/none.png" alt="">',
    '<link rel="canonical" href="http://127.0.0.1:4321/none/">',
    '<template><a href="/none/">x</a></template>',
    '<p id="a">1</p><p id="a">2</p>',
  ])("catches %s", (body) => {
    expect(check("/", body)).toHaveLength(1);
  });

  test("catches a link that leaves the base path out", () => {
    expect(check("/inspections/", '<a href="/reports/a/">a</a>')).toHaveLength(1);
  });

  test.each([
    '<a href="/inspections/reports/a/#finding-1">1</a>',
    '<a href="reports/a/?x=1#finding-1">1</a>',
    '<a href="/inspections/data/a.json">data</a>',
    '<a href="https://www.gov.uk/none">elsewhere</a> <a href="mailto:a@example.org">mail</a>',
  ])("lets pass %s", (body) => {
    expect(check("/inspections/", body)).toEqual([]);
  });
});
