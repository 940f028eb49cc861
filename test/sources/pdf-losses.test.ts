import { describe, expect, it, vi } from "vitest";
import type { Loss } from "../../src/parse/loss.ts";
import { readPdf } from "../../src/parse/sources/pdf.ts";
import type { Page, Run } from "../../src/parse/sources/pdf/types.ts";
import { tellUnknown } from "../../src/parse/sources/pdf/unknown-characters.ts";
import { at, buildPacked, buildPdf, paragraph, type Piece } from "./build-pdf.ts";

/** A page of text with its printed number at the foot, or with none. */
function page(printed: number | null): Piece[] {
  const lines = [
    "Children and families in the county receive help that is",
    `timely and well coordinated, as part ${printed ?? "one"} of this text says.`,
  ];
  const foot = printed === null ? [] : [at(500, 40, String(printed), { size: 9 })];
  return [...paragraph(71, 700, lines), ...foot];
}

async function lossesOf(bytes: Uint8Array): Promise<Loss[]> {
  const tree = await readPdf(bytes);
  if ("refused" in tree) throw new Error(tree.reason);
  return tree.data.losses;
}

const told = (losses: Loss[]): string[] =>
  losses.map(({ rule, place }) => `${rule} ${place?.from ?? "-"}`);

/** The bytes with words in place of others as long. */
function changed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  expect(to.length).toBe(from.length);
  const text = Buffer.from(bytes).toString("latin1");
  expect(text).toContain(from);
  return Uint8Array.from(Buffer.from(text.replace(from, to), "latin1"));
}

describe("the numbers printed on the pages", () => {
  it("say nothing where they run through, the cover counted or not", async () => {
    expect(await lossesOf(buildPdf([page(1), page(2), page(3)]))).toEqual([]);
    expect(await lossesOf(buildPdf([page(null), page(2), page(3)]))).toEqual([]);
    expect(await lossesOf(buildPdf([page(null), page(1), page(2)]))).toEqual([]);
    expect(await lossesOf(buildPdf([page(null), page(null)]))).toEqual([]);
  });

  it("name the pages that are gone, inside and before the first", async () => {
    const [gap] = await lossesOf(buildPdf([page(1), page(2), page(5)]));
    expect(gap).toMatchObject({
      rule: "page-missing",
      severity: "error",
      message: "Printed pages 3 to 4 are missing: page 3 of the file is numbered 5",
      place: { unit: "page", from: 3, to: 3 },
    });
    expect(told(await lossesOf(buildPdf([page(2), page(3)])))).toEqual(["page-missing 1"]);
  });

  it("say that a page stands twice or out of its order", async () => {
    const twice = await lossesOf(buildPdf([page(1), page(2), page(2), page(3)]));
    expect(told(twice)).toEqual(["page-missing 3"]);
    const moved = await lossesOf(buildPdf([page(1), page(3), page(2), page(4)]));
    expect(told(moved)).toEqual(["page-missing 2", "page-missing 3", "page-missing 4"]);
  });
});

describe("the contents table", () => {
  const contents = (...rows: [string, string][]): Piece[] => [
    at(71, 700, "Contents", { size: 18, font: "bold" }),
    ...rows.flatMap(([title, page], index) => [
      at(71, 660 - index * 20, title),
      at(500, 660 - index * 20, page, { joins: true }),
    ]),
    at(500, 40, "1", { size: 9 }),
  ];
  const part = (title: string, printed: number): Piece[] => [
    at(71, 760, title, { size: 18, font: "bold" }),
    ...page(printed),
  ];
  const all = [
    contents(["Executive summary", "2"], ["What the inspection judgments mean", "3"]),
    part("Executive summary", 2),
    part("What the inspection judgements mean", 3),
  ];

  it("is at one with the report where each part begins on its page, misspelt or not", async () => {
    expect(await lossesOf(buildPdf(all))).toEqual([]);
  });

  it("differs where a part stands elsewhere, is not there, or is named behind the last page", async () => {
    const parts = all.slice(1);
    const table = contents(["Executive summary", "3"], ["The findings", "2"], ["Annex", "9"]);
    expect(await lossesOf(buildPdf([table, ...parts]))).toMatchObject([
      { message: 'The contents name "Executive summary" on page 3; it begins on page 2' },
      { message: 'The contents name "The findings" on page 2; no such heading was found there' },
      { message: 'The contents name "Annex" on page 9; the file ends before it' },
    ]);
  });

  it("tells a lost page where no numbers are printed", async () => {
    const bare = all.map((pieces) => pieces.filter(({ size }) => size !== 9));
    expect(await lossesOf(buildPdf(bare))).toEqual([]);
    const [first = [], , last = []] = bare;
    expect(told(await lossesOf(buildPdf([first, last])))).toEqual([
      "contents-differ 1",
      "contents-differ 1",
    ]);
  });
});

describe("damage of the file", () => {
  it("is said wherever a byte of a packed page changes, with the page", async () => {
    const whole = buildPacked([page(1), page(2), page(3)]);
    expect(await lossesOf(whole)).toEqual([]);
    const text = Buffer.from(whole).toString("latin1");
    const second = text.indexOf("stream\n", text.indexOf("9 0 obj")) + "stream\n".length;
    const end = text.indexOf("endstream", second) - 1;
    expect(end - second).toBeGreaterThan(100);
    for (let place = second; place < end; place += 5) {
      const bytes = whole.slice();
      bytes[place] = (bytes[place] ?? 0) ^ 0x11;
      expect(told(await lossesOf(bytes))).toContain("source-damaged 2");
    }
  });

  it("is said where pdfjs meets an order it does not know", async () => {
    const bytes = changed(buildPdf([page(1), page(2)]), " Tj ET", " Tq ET");
    const [loss] = await lossesOf(bytes);
    expect(loss).toMatchObject({ rule: "source-damaged", place: { from: 1 } });
    expect(loss?.message).toMatch(/^A part of page 1 cannot be made out: .*Tq/u);
  });

  it("is said of its own file, where several are read at once, and of nothing to the console", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const broken = changed(buildPdf([page(1), page(2)]), " Tj ET", " Tq ET");
    const whole = buildPdf([page(1), page(2)]);
    const all = await Promise.all([whole, broken, whole, broken, whole].map(lossesOf));
    expect(all.map((losses) => losses.length > 0)).toEqual([false, true, false, true, false]);
    expect(warn).not.toHaveBeenCalled();
    // The console has its own ear again.
    expect(console.warn).toBe(warn);
    warn.mockRestore();
  });

  it("is said where a page no longer names its contents", async () => {
    const whole = buildPdf([page(1), page(2)]);
    const [loss] = await lossesOf(changed(whole, "/Contents", "/Conten\u0003s"));
    expect(loss).toMatchObject({ rule: "source-damaged", place: { from: 1 } });
    expect(loss?.message).toContain("blank");
    expect(await lossesOf(whole)).toEqual([]);
  });

  it("is said where the list of pages leaves one out", async () => {
    const bytes = changed(
      changed(buildPdf([page(1), page(2)]), "/Count 2", "/Count 1"),
      "[6 0 R 8 0 R]",
      "[6 0 R      ]",
    );
    const [loss] = await lossesOf(bytes);
    expect(loss).toMatchObject({ rule: "page-missing", place: null });
    expect(loss?.message).toContain("1 pages more than its list of 1 pages");
  });
});

describe("characters that lead to no letter", () => {
  const run = (text: string): Run => ({
    ...{ text, x: 0, right: 0, y: 0, size: 12, font: "", bold: null, italic: false },
    ...{ spaced: false, opens: false, characters: text.length },
  });
  const pageOf = (...texts: string[]): Page => {
    return { number: 4, width: 595, height: 842, runs: texts.map(run) };
  };

  it("are counted and said with their page; list glyphs are not among them", () => {
    expect(tellUnknown([pageOf("Children", "\uF0B7", "£5 – “well”")])).toEqual([]);
    const [loss] = tellUnknown([pageOf("\uFFFDhildren \uE001\u0003re", "safe")]);
    expect(loss).toMatchObject({ rule: "characters-unreadable", place: { from: 4 } });
    expect(loss?.message).toContain("3 characters of page 4");
  });
});
