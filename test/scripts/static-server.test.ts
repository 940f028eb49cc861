import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { serveStatic, withSlashes, type RunningSite } from "../../scripts/lib/static-server.ts";
import { securityHeaders } from "../../src/export/security-headers.ts";

const folder = mkdtempSync(join(tmpdir(), "site-"));
mkdirSync(join(folder, "reports", "a"), { recursive: true });
writeFileSync(join(folder, "index.html"), "home");
writeFileSync(join(folder, "404.html"), "nothing here");
writeFileSync(join(folder, "reports", "a", "index.html"), "report a");
writeFileSync(join(folder, "data.json"), "{}");

let site: RunningSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function ask(base: string, path: string): Promise<Response> {
  site = await serveStatic({ folder, base, port: 0 });
  return await fetch(new URL(site.url).origin + path, { redirect: "manual" });
}

describe.each(["/", "/inspections/"])("under %s", (base) => {
  test("a folder's address gives its page", async () => {
    const answer = await ask(base, `${base}reports/a/`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(await answer.text()).toBe("report a");
  });

  test("without the last slash it leads there, the question kept", async () => {
    const answer = await ask(base, `${base}reports/a?x=1`);
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe(`${base}reports/a/?x=1`);
  });

  test.each(["none/", "none.css", "reports/", "..%2f..%2fetc/passwd", "%"])(
    "%s is a 404 with the site's own page",
    async (path) => {
      const answer = await ask(base, base + path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe("nothing here");
    },
  );

  test("a file keeps its kind", async () => {
    const answer = await ask(base, `${base}data.json`);
    expect(answer.headers.get("content-type")).toContain("application/json");
  });
});

test.each(["/reports/a/", "/reports/a", "/data.json", "/none/"])(
  "%s is answered with every security header",
  async (path) => {
    const answer = await ask("/", path);
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(answer.headers.get(name), name).toBe(value);
    }
  },
);

test("an address outside the base path is a 404", async () => {
  expect((await ask("/inspections/", "/reports/a/")).status).toBe(404);
});

test("the base path without its slash leads to the home page", async () => {
  const answer = await ask("/inspections/", "/inspections");
  expect(answer.headers.get("location")).toBe("/inspections/");
});

test("no redirect to another host", async () => {
  const answer = await ask("/", "//reports/a");
  expect(answer.status).toBe(404);
});

test("a port that is taken is said in one line", async () => {
  site = await serveStatic({ folder, base: "/", port: 0 });
  await expect(serveStatic({ folder, base: "/", port: site.port })).rejects.toThrow(
    `Port ${site.port} is taken.`,
  );
});

test("a folder without a site is said in one line", async () => {
  await expect(serveStatic({ folder: tmpdir(), base: "/", port: 0 })).rejects.toThrow(
    "There is no built site",
  );
});

test.each([
  ["", "/"],
  ["/", "/"],
  ["inspections", "/inspections/"],
  ["/a//b", "/a/b/"],
])("%j as a base path is %j", (given, wanted) => {
  expect(withSlashes(given)).toBe(wanted);
});
