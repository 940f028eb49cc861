import { expect, test, type Page } from "@playwright/test";
import { policyOfPages, securityHeaders } from "../../src/export/security-headers.ts";
import { watchPage } from "./under-policy.ts";

const main = (page: Page) => page.getByRole("main");

/** Every kind of page, and what a reader does there that needs a script. */
const kinds: Record<string, { at: string; use?: (page: Page) => Promise<void> }> = {
  home: {
    at: "/",
    use: async (page) => {
      await page.getByRole("combobox").or(page.getByRole("searchbox")).first().fill("somer");
    },
  },
  authorities: { at: "/authorities/" },
  authority: { at: "/authorities/somerset/" },
  "an authority without reports": { at: "/authorities/york/" },
  neighbours: { at: "/authorities/somerset/neighbours/" },
  report: {
    at: "/reports/southend-on-sea-2016-07-07/",
    use: async (page) => {
      await page.getByRole("link", { name: "Paragraph 13", exact: true }).focus();
      await page.getByRole("button", { name: "Cite: Paragraph 13" }).click();
      await expect(page.locator("#finding-13 .cite")).toBeVisible();
    },
  },
  "a damaged report": { at: "/reports/somerset-2018-01-29/" },
  "prepared comparison": {
    at: "/compare/somerset-2015-03-27/somerset-2018-01-29/",
    use: async (page) => {
      await page.locator("summary").first().click();
    },
  },
  "choice of a comparison": { at: "/compare/" },
  "free comparison": {
    at: "/compare/?a=southend-on-sea-2016-07-07&b=somerset-2018-01-29",
    use: async (page) => {
      await expect(main(page).locator("#judgements")).toBeVisible();
    },
  },
  search: { at: "/search/" },
  "search with results": {
    at: "/search/?q=neglect",
    use: async (page) => {
      await expect(main(page).locator("li h3").first()).toBeVisible();
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: /CSV/u }).click();
      await download;
    },
  },
  "search without results": {
    at: "/search/?q=zzzzzz",
    use: async (page) => {
      await expect(main(page)).toContainText("zzzzzz");
    },
  },
  subjects: { at: "/topics/" },
  subject: { at: "/topics/neglect/" },
  "subject in a year": { at: "/topics/neglect/2016/#good" },
  "subject's recommendations": { at: "/topics/neglect/recommendations/" },
  statistics: { at: "/statistics/" },
  statistic: { at: "/statistics/looked_after/" },
  glossary: { at: "/glossary/" },
  data: { at: "/data/" },
  about: { at: "/about/" },
  method: { at: "/about/method/" },
  "quality of the data": { at: "/about/data-quality/" },
  accessibility: { at: "/about/accessibility/" },
  problems: { at: "/about/problems/" },
  problem: { at: "/about/problems/number-gap/" },
  "not found": { at: "/nowhere/" },
};

for (const [name, { at, use }] of Object.entries(kinds)) {
  test(`${name}: nothing against the policy, nothing from elsewhere`, async ({ page, baseURL }) => {
    const watch = await watchPage(page, baseURL ?? "");
    const answer = await page.goto(at, { waitUntil: "networkidle" });
    expect(answer?.headers()["content-security-policy"]).toBe(
      securityHeaders["Content-Security-Policy"],
    );
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // The page has its style sheet: a policy that stopped it would leave the browser's own type.
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await use?.(page);
    expect(watch).toEqual({ violations: [], strangers: [] });
  });
}

/** Answers as a host does that sends no headers of ours. */
async function withoutHeaders(page: Page): Promise<void> {
  const ours = Object.keys(securityHeaders).map((header) => header.toLowerCase());
  await page.route("**/*", async (route) => {
    const answer = await route.fetch();
    const headers = Object.fromEntries(
      Object.entries(answer.headers()).filter(([header]) => !ours.includes(header)),
    );
    await route.fulfill({ response: answer, headers });
  });
}

test.describe("where a host sends no headers", () => {
  for (const name of ["home", "report", "free comparison", "search with results"]) {
    test(`${name} holds to the policy in the page`, async ({ page, baseURL }) => {
      await withoutHeaders(page);
      const watch = await watchPage(page, baseURL ?? "");
      const { at, use } = kinds[name] ?? { at: "" };
      const answer = await page.goto(at, { waitUntil: "networkidle" });
      expect(answer?.headers()["content-security-policy"]).toBeUndefined();
      const meta = page.locator("meta[http-equiv='Content-Security-Policy']");
      await expect(meta).toHaveAttribute("content", policyOfPages);
      await use?.(page);
      expect(watch).toEqual({ violations: [], strangers: [] });
    });
  }

  test("an inline script, a style attribute, text as markup and a stranger's picture are stopped, and the watch sees them", async ({
    page,
    baseURL,
  }) => {
    await withoutHeaders(page);
    const watch = await watchPage(page, baseURL ?? "");
    await page.goto("/about/");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.append("document.title = 'taken over'");
      const picture = document.createElement("img");
      picture.src = "https://stranger.example/pixel.png";
      const text = document.createElement("p");
      text.setAttribute("style", "color: red");
      const attempts = [
        () => document.body.append(picture, text),
        () => document.body.append(script),
        () => (text.innerHTML = "<img src=x onerror=alert(1)>"),
      ];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // Trusted types throw.
        }
      }
    });
    const seen = () => watch.violations.join("\n");
    for (const directive of ["img-src", "style-src-attr", "require-trusted-types-for"]) {
      await expect.poll(seen).toContain(`${directive} stops`);
    }
    await expect(page).not.toHaveTitle("taken over");
  });
});

test("feeds and data carry the headers too", async ({ request }) => {
  for (const at of ["/feed.xml", "/opensearch.xml", "/data/findings.csv", "/favicon.svg"]) {
    const answer = await request.get(at);
    expect(answer.status(), at).toBe(200);
    for (const [header, value] of Object.entries(securityHeaders)) {
      expect(answer.headers()[header.toLowerCase()], `${header} of ${at}`).toBe(value);
    }
  }
});
