import { describe, expect, it } from "vitest";
import { citation, citedName, quotation, reportCitation } from "../../src/wording/citation.ts";
import { sampleReport } from "../corpus/sample-report.ts";

const report = sampleReport({
  title: "Inspection of services for children in need of help and protection",
  source: { ...sampleReport().source, licence: "ogl", crownCopyright: 2018 },
});

const paragraph = {
  name: "paragraph 52",
  address: "https://example.org/reports/somerset-2018-01-29/#finding-52",
  page: { words: "page 12", href: "https://files.ofsted.gov.uk/v1/file/1#page=12" },
};

describe("citation", () => {
  it("names Ofsted, authority, framework, year, paragraph, page, address and licence", () => {
    expect(citation(reportCitation(report), paragraph)).toBe(
      "Ofsted (2018), Inspection of services for children in need of help and protection: Somerset County Council (SIF), " +
        "published 29 January 2018, paragraph 52, page 12: https://files.ofsted.gov.uk/v1/file/1#page=12. " +
        "Read at https://example.org/reports/somerset-2018-01-29/#finding-52. " +
        "© Crown copyright 2018. Licensed under the Open Government Licence v3.0.",
    );
  });

  it("names no page where the source is a text", () => {
    const cited = citation(reportCitation(report), { ...paragraph, page: null });
    expect(cited).toContain("paragraph 52. Read at");
    expect(cited).not.toContain("page");
  });

  it.each([
    ["non-commercial", "May be copied for non-commercial educational purposes"],
    ["unstated", "This source states no terms of use"],
  ] as const)("gives the terms that the report itself states: %s", (licence, words) => {
    const source = { ...report.source, licence, crownCopyright: null };
    const { after } = reportCitation({ ...report, source });
    expect(after).toContain(words);
    expect(after).not.toContain("Open Government Licence");
    expect(after).not.toContain("Crown copyright");
  });

  it("names the framework of an ILACS report", () => {
    expect(reportCitation({ ...report, framework: "ilacs" }).before).toContain("(ILACS)");
  });
});

describe("citedName", () => {
  it.each([
    ["finding-52", 52, "paragraph 52"],
    ["recommendation-3", 3, "recommendation 3"],
    ["finding-help-and-protection-7", null, "unnumbered finding help and protection 7"],
  ] as const)("calls %s with number %s %j", (id, number, name) => {
    expect(citedName(id, number)).toBe(name);
  });
});

describe("quotation", () => {
  it("quotes every line as printed, with the citation under it", () => {
    expect(quotation(["There are two gaps:", " one ", "two"], "Ofsted (2018).")).toBe(
      "“There are two gaps:\none\ntwo”\nOfsted (2018).\n",
    );
  });
});
