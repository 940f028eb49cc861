import { describe, expect, it } from "vitest";
import { readPdf } from "../../src/parse/sources/pdf.ts";
import { at, buildPdf, paragraph } from "./build-pdf.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const page = paragraph(71, 700, [
  "Children and families receive help",
  "that is well coordinated.",
]);

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const result = await readPdf(bytes);
  return "refused" in result ? result.refused : "read";
}

describe("a file that is no readable PDF", () => {
  it("reads a whole PDF, so that the refusals below mean something", async () => {
    expect(await refusalOf(buildPdf([page]))).toBe("read");
  });

  it("refuses a web page saved as .pdf, and says so in a sentence", async () => {
    const result = await readPdf(text("<!DOCTYPE html>\n<html><head><title>Ofsted</title>"));
    expect(result).toMatchObject({ refused: "html" });
    expect("reason" in result && result.reason).toMatch(/^[A-Z].*\.$/u);
  });

  it("refuses zero bytes, and white space alone", async () => {
    expect(await refusalOf(new Uint8Array())).toBe("empty");
    expect(await refusalOf(text(" \n\n"))).toBe("empty");
  });

  it("refuses what is something else", async () => {
    expect(await refusalOf(text("PK\u0003\u0004 a zip archive"))).toBe("not-a-pdf");
  });

  it("refuses one that is cut off, wherever the cut is", async () => {
    const whole = buildPdf([page, page]);
    for (const share of [0.2, 0.5, 0.8, 0.98]) {
      expect(await refusalOf(whole.slice(0, Math.floor(whole.length * share)))).toBe("truncated");
    }
  });

  it("refuses one that needs a password", async () => {
    const key = "00".repeat(32);
    const encrypt = `<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -44>>`;
    const bytes = buildPdf([page], "/Encrypt 8 0 R/ID[<00><00>]", [encrypt]);
    expect(await refusalOf(bytes)).toBe("encrypted");
  });

  it("refuses one whose pages hold hardly a character", async () => {
    expect(await refusalOf(buildPdf([[], []]))).toBe("blank");
    expect(await refusalOf(buildPdf([[at(500, 30, "1")], [at(500, 30, "2")]]))).toBe("blank");
  });

  it("answers for any damage within the file, and does not throw", async () => {
    const whole = buildPdf([page]);
    for (let place = 10; place < whole.length; place += 37) {
      const damaged = whole.slice();
      damaged.fill(0x41, place, place + 12);
      expect(await readPdf(damaged)).toBeTypeOf("object");
    }
  });

  it("leaves the caller's bytes as they were", async () => {
    const bytes = buildPdf([page]);
    const length = bytes.length;
    await readPdf(bytes);
    expect(bytes.length).toBe(length);
  });
});
