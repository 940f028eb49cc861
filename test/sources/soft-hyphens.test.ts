import { describe, expect, it } from "vitest";
import { textOf } from "../../src/parse/document.ts";
import { readSource } from "../../src/parse/sources/index.ts";
import { joinLines } from "../../src/parse/sources/pdf/draft.ts";
import { markBreaks } from "../../src/parse/sources/pdf/hyphenation.ts";
import type { Line } from "../../src/parse/sources/pdf/types.ts";

async function words(source: string): Promise<string> {
  const tree = await readSource(new TextEncoder().encode(source));
  if ("refused" in tree) throw new Error(tree.reason);
  return tree.children.map(textOf).join(" | ");
}

describe("marks that show no letter are no part of a text", () => {
  const text =
    "Prac\u00ADti\u00ADtion\u00ADers visit fam\u00AD\nilies of\u200Bten and well-\nbeing improves.\n";

  it("in plain text, also where they break a word over two lines", async () => {
    expect(await words(text)).toBe("Practitioners visit families often and well-being improves.");
  });

  it("in Markdown", async () => {
    const read = await words(`# A\n\n# B\n\n# C\n\n${text}`);
    expect(read).toContain("Practitioners visit families often and well-");
  });
});

describe("hyphens that typesetting put into words of a PDF", () => {
  const lines = (...texts: string[]): Line[] =>
    texts.map((text) => ({
      ...{ page: 1, x: 0, right: 0, y: 0, size: 12, bold: false, italic: false, opens: false },
      ...{ marker: null, weak: false, markerX: 0, textX: 0, text, leadingMark: null },
      ...{ segments: [{ text, x: 0, right: 0 }], noteMarks: [], characters: text.length },
    }));
  const joined = (...texts: string[]): string => {
    const all = lines(...texts);
    markBreaks(all);
    return joinLines(all);
  };

  it("go where they stand at the ends of lines and nowhere else", () => {
    expect(joined("They visit fam\u2010", "ilies in multi-", "agency teams.")).toBe(
      "They visit families in multi-agency teams.",
    );
  });

  it("stay where the document writes its hyphens so", () => {
    expect(joined("A multi\u2010", "agency and well\u2010judged plan.")).toBe(
      "A multi\u2010agency and well\u2010judged plan.",
    );
  });
});
