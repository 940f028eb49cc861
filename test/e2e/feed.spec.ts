import { expect, test } from "@playwright/test";

const itemsOf = (xml: string) => [...xml.matchAll(/<item>.*?<\/item>/gsu)].map(([item]) => item);

test("the feed has every report, newest first, with whole addresses that lead to it", async ({
  page,
  request,
}) => {
  await page.goto("/");
  const href = await page.locator("link[rel=alternate]").getAttribute("href");
  const response = await request.get(href ?? "");
  expect(response.headers()["content-type"]).toContain("xml");
  const items = itemsOf(await response.text());
  expect(items).toHaveLength(5);
  expect(items[0]).toContain("Wandsworth");
  expect(items[0]).toContain("<pubDate>Fri, 20 Jul 2018 00:00:00 GMT</pubDate>");
  for (const item of items) {
    const address = new URL(/<link>(.*?)<\/link>/u.exec(item)?.[1] ?? "");
    expect(item).toContain(`<guid isPermaLink="true">${address.href}</guid>`);
    expect((await request.get(address.pathname)).status()).toBe(200);
  }
});

test("an authority has a feed of its own, also before its first report", async ({
  page,
  request,
}) => {
  await page.goto("/authorities/somerset/");
  const href = await page.locator("link[rel=alternate]").getAttribute("href");
  const items = itemsOf(await (await request.get(href ?? "")).text());
  expect(items).toHaveLength(2);
  expect(items[0]).toContain("Somerset: SIF reinspection, published 29 January 2018");
  expect(items[0]).toContain("Adoption performance: Good.");
  const empty = await request.get("/authorities/hackney/feed.xml");
  expect(itemsOf(await empty.text())).toEqual([]);
});

test("a feed is XML that a browser can read", async ({ page, request }) => {
  const xml = await (await request.get("/feed.xml")).text();
  // The site's own pages forbid that text is parsed.
  await page.goto("about:blank");
  const errors = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "text/xml");
    return parsed.querySelectorAll("parsererror").length;
  }, xml);
  expect(errors).toBe(0);
});
