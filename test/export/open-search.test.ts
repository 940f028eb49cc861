import { expect, test } from "vitest";
import { openSearch } from "../../src/export/open-search.ts";

const options = {
  name: "Inspections",
  description: "Findings & recommendations",
  search: "https://example.org/inspections/search/",
  icon: "https://example.org/inspections/favicon.svg",
  self: "https://example.org/inspections/opensearch.xml",
};

test("the description names the whole address of a search, with the words in its place", () => {
  const xml = openSearch(options);
  expect(xml).toContain('template="https://example.org/inspections/search/?q={searchTerms}"');
  expect(xml).toContain('template="https://example.org/inspections/opensearch.xml"');
});

test("what XML reads as markup is escaped, and the short name keeps to 16 characters", () => {
  const xml = openSearch({ ...options, search: 'https://example.org/?a=1&b="<' });
  expect(xml).toContain("<Description>Findings &amp; recommendations</Description>");
  expect(xml).toContain('template="https://example.org/?a=1&amp;b=&quot;&lt;?q={searchTerms}"');
  expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(16);
});
