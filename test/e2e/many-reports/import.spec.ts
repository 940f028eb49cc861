import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { RunningSite } from "../../../scripts/lib/static-server.ts";
import { projectRoot } from "../../../src/corpus/paths.ts";
import { buildSite } from "../site.ts";

const folder = join(process.env["CORPUS"] ?? "", "reports");
/** Three reports of the Single Inspection Framework whose authorities the project's own reports do not have. */
const pdfs = readdirSync(folder)
  .filter((file) => /^[d-m].*-201[4-7]-\d\d-\d\d\.pdf$/.test(file))
  .slice(0, 3);

let into = "";
let site: RunningSite;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  into = mkdtempSync(join(tmpdir(), "imported-"));
  const files = pdfs.map((file) => join(folder, file));
  execFileSync("npm", ["run", "-s", "import", "--", ...files, "--into", into], {
    cwd: projectRoot(),
    stdio: "pipe",
  });
  site = await buildSite("imported", [into]);
});

test.afterAll(async () => {
  await site.close();
  rmSync(into, { recursive: true, force: true });
});

test("three official PDFs are imported and found on the site", async ({ page }) => {
  expect(pdfs).toHaveLength(3);
  expect(readdirSync(into).sort()).toEqual(pdfs);
  for (const file of pdfs) {
    const id = file.replace(".pdf", "");
    await page.goto(`${site.url}authorities/`);
    const authority = id.slice(0, -"-2014-01-01".length);
    await page.getByRole("main").locator(`a[href$="/authorities/${authority}/"]`).first().click();
    await page.getByRole("main").locator(`a[href$="/reports/${id}/"]`).first().click();
    await expect(page).toHaveURL(`${site.url}reports/${id}/`);
    await expect(page.locator("[id^='finding-']").first()).toBeVisible();
  }
});
