import { describe, expect, test } from "vitest";
import { detect } from "../../src/parse/sources/detect.ts";
import { contentIds, contentReports, contentText, parseBytes } from "./read-report.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>";
const sentence = "Children’s services in Somerset are inadequate.\n";

/** Files that are no report, and the rule each is refused by. */
const refused = [
  { what: "an empty file", given: new Uint8Array(), rule: "empty" },
  { what: "white space", given: bytes(" \n\t\n"), rule: "empty" },
  { what: "a web page", given: bytes(page), rule: "html" },
  { what: "a web page after white space", given: bytes(`\uFEFF\n\n${page}`), rule: "html" },
  {
    what: "a picture",
    given: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    rule: "binary",
  },
  {
    what: "a text in UTF-16",
    given: new Uint8Array(Buffer.from(`\uFEFF${sentence}`, "utf16le")),
    rule: "encoding",
  },
  {
    what: "a text in Latin-1",
    given: new Uint8Array(Buffer.from("Café ©2018 – Ofsted\n", "latin1")),
    rule: "encoding",
  },
  { what: "50 MB of text", given: new Uint8Array(50_000_000).fill(97), rule: "too-large" },
  { what: "10 MB of text", given: new Uint8Array(10_000_000).fill(97), rule: "too-large" },
];

describe.each(refused)("$what", ({ given, rule }) => {
  test(`is refused as ${rule}, in one clear line and at once`, async () => {
    const started = performance.now();
    const result = await parseBytes("report.txt", given);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(result).toMatchObject({ ok: false, rule });
    if (result.ok) return;
    expect(result.reason).toMatch(/^[^\n]{10,160}$/u);
  });
});

describe("the form is told by the bytes", () => {
  test.each(contentIds)("%s", (id) => {
    const forms: Readonly<Record<string, string>> = {
      "somerset-2018-01-29": "lines",
      "somerset-2015-03-27": "wrapped",
    };
    const wanted = forms[id] ?? "markdown";
    expect(contentReports[id].endsWith(".md")).toBe(wanted === "markdown");
    expect(detect(bytes(contentText(id)))).toMatchObject({ form: wanted });
  });

  test("a PDF, whatever its name and even after a few stray bytes", () => {
    expect(detect(bytes("\n%PDF-1.7\n"))).toEqual({ form: "pdf" });
  });

  test("a byte order mark and Windows line ends are no part of the text", () => {
    expect(detect(bytes(`\uFEFFone\r\ntwo\rthree`))).toEqual({
      form: "wrapped",
      text: "one\ntwo\nthree",
    });
  });
});
