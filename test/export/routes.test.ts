import { describe, expect, it } from "vitest";
import { links } from "../../src/routes/links.ts";

describe("addresses", () => {
  it("are the documented ones at the root", () => {
    const at = links("/");
    expect(at.homeHref()).toBe("/");
    expect(at.authorityHref("somerset")).toBe("/authorities/somerset/");
    expect(at.findingHref({ report: "somerset-2018-01-29", id: "finding-14" })).toBe(
      "/reports/somerset-2018-01-29/#finding-14",
    );
    expect(at.compareHref("a-2015-01-01", "b-2018-01-01")).toBe(
      "/compare/a-2015-01-01/b-2018-01-01/",
    );
    expect(at.compareAnyHref("a-2015-01-01")).toBe("/compare/?a=a-2015-01-01");
    expect(at.reportJsonHref("a-2015-01-01")).toBe("/data/reports/a-2015-01-01.json");
    expect(at.searchHref()).toBe("/search/");
    expect(at.searchHref({ q: "return home", authority: "wandsworth" })).toBe(
      "/search/?q=return+home&authority=wandsworth",
    );
  });

  it.each(["/inspections", "/inspections/"])("all stand under the base %s", (base) => {
    const at = links(base);
    const some = [
      at.homeHref(),
      at.fileHref("favicon.svg"),
      at.navHref("data"),
      at.reportHref("x-2018-01-01"),
      at.searchHref({ q: "a" }),
      at.compareAnyHref("a", "b"),
      at.dataTableHref("findings"),
      at.glossaryHref("iro"),
      at.problemHref("number-gap"),
    ];
    expect(some.filter((href) => !href.startsWith("/inspections/"))).toEqual([]);
    expect(some.filter((href) => href.includes("//"))).toEqual([]);
  });
});
