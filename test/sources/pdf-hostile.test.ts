import { describe, expect, it } from "vitest";
import { readPdf } from "../../src/parse/sources/pdf.ts";
import { at, buildPdf, fileOf, pack, stream, type Piece } from "./build-pdf.ts";

const catalogue = "<</Type/Catalog/Pages 2 0 R>>";
const onePage = "<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 595 842]>>";
const zeros = (bytes: number): string => "\0".repeat(bytes);

/** A file of one page with the given content stream. */
const withContent = (content: string, more: string[] = []): Uint8Array =>
  fileOf([catalogue, onePage, "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>", content, ...more]);

const picture = stream("\0", "", "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8");

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const started = process.cpuUsage();
  const result = await readPdf(bytes);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(5);
  if (!("refused" in result)) return "read";
  expect(result.reason).toMatch(/^[A-Z][^\n]{10,200}\.$/u);
  return result.refused;
}

describe("PDFs that are no report are told apart", () => {
  it("one without pages", async () => {
    const empty = fileOf([catalogue, "<</Type/Pages/Count 0/Kids[]>>"]);
    expect(await refusalOf(empty)).toBe("no-pages");
  });

  it("blank pages, and pages that are pictures", async () => {
    const draws = stream("q 595 0 0 842 0 0 cm /I Do Q");
    expect(await refusalOf(withContent(stream("")))).toBe("blank");
    const scan = fileOf([
      catalogue,
      onePage,
      "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
      draws,
      picture,
    ]);
    expect(await refusalOf(scan)).toBe("no-text");
  });

  it("a bomb, packed once, twice, or in many small streams", async () => {
    const once = withContent(stream(pack(zeros(30e6)), "/FlateDecode"));
    expect(once.length).toBeLessThan(40_000);
    expect(await refusalOf(once)).toBe("bomb");
    const twice = withContent(stream(pack(zeros(30e6), 2), "[/FlateDecode /FlateDecode]"));
    expect(twice.length).toBeLessThan(2000);
    expect(await refusalOf(twice)).toBe("bomb");
    const part = stream(pack(zeros(15e6)), "/FlateDecode");
    expect(await refusalOf(withContent(part, [part, part, part, part]))).toBe("bomb");
  });
});

describe("PDFs made to take time or memory are answered for", () => {
  const text: Piece[] = [at(71, 700, "Children and families receive help in time.")];

  it("pages that are each other's parents", async () => {
    const cycle = fileOf([
      catalogue,
      "<</Type/Pages/Count 2/Kids[3 0 R 2 0 R]>>",
      "<</Type/Pages/Count 2/Kids[2 0 R 3 0 R]/Parent 2 0 R>>",
    ]);
    expect(await refusalOf(cycle)).not.toBe("read");
  });

  it("a tree of pages ten thousand deep", async () => {
    const deep = Array.from(
      { length: 10_000 },
      (_, index) => `<</Type/Pages/Count 1/Kids[${index + 3} 0 R]/Parent ${index + 1} 0 R>>`,
    );
    await refusalOf(fileOf([catalogue, ...deep, "<</Type/Page/Parent 10001 0 R>>"]));
  });

  it("a picture of a million by a million", async () => {
    const huge = stream(
      "\0",
      "",
      "/Type/XObject/Subtype/Image/Width 1000000/Height 1000000/BitsPerComponent 8/ColorSpace/DeviceRGB",
    );
    const bytes = buildPdf([text], "", [huge]);
    expect(await refusalOf(bytes)).toBe("read");
  });

  it("more pages than there are, and ten thousand marks of streams without an end", async () => {
    const claims = Buffer.from(buildPdf([text]))
      .toString("latin1")
      .replace("/Count 1", "/Count 9");
    expect(typeof (await refusalOf(Buffer.from(claims, "latin1")))).toBe("string");
    const streams = "1 0 obj<<>>stream\n".repeat(10_000);
    const endless = Buffer.from(`%PDF-1.4\n${streams}%%EOF`, "latin1");
    expect(await refusalOf(endless)).not.toBe("read");
  });
});
