import { describe, expect, it } from "vitest";
import { textOf } from "../../src/parse/document.ts";
import { readPdf } from "../../src/parse/sources/pdf.ts";
import { at, buildPdf, item, paragraph } from "./build-pdf.ts";
import { readBlocks, show, texts } from "./read-blocks.ts";

/** Full lines of body text, for the reader to measure the page by. */
const body = paragraph(71, 780, [
  "Services for children in the county have improved since the last inspection, and most",
  "children now receive help that is timely and well matched to what they and their families",
  "need from the local authority and its partners in the county.",
]);

describe("lines become paragraphs", () => {
  it("joins lines with a space, and keeps paragraphs apart", async () => {
    const blocks = await readBlocks([...body, ...paragraph(71, 720, ["Leaders know this well."])]);
    expect(texts(blocks)).toEqual([
      "Services for children in the county have improved since the last inspection, and most " +
        "children now receive help that is timely and well matched to what they and their families " +
        "need from the local authority and its partners in the county.",
      "Leaders know this well.",
    ]);
  });

  it("keeps the hyphen at a line's end and joins without a space, except before and, or, to", async () => {
    const blocks = await readBlocks([
      ...body,
      ...paragraph(71, 720, [
        "Social workers attend strategy meetings together with police officers in the multi-",
        "agency hub, and families are given both the support that they need in the short-",
        "and long-term. Each plan is read again every month by the manager so that it is kept up-",
        "to-date.",
      ]),
    ]);
    expect(texts(blocks)[1]).toContain("multi-agency hub");
    expect(texts(blocks)[1]).toContain("kept up-to-date");
    expect(texts(blocks)[1]).toContain("short- and long-term");
  });

  it("takes no spaced page width for a new word where a font changes within one", async () => {
    const blocks = await readBlocks([
      ...body,
      at(71, 720, "Children"),
      at(115.4, 720, "’s plans", { font: "bold", joins: true }),
    ]);
    expect(texts(blocks)[1]).toBe("Children’s plans");
  });

  it("draws words once that are drawn twice at one place", async () => {
    const blocks = await readBlocks([
      ...body,
      at(71, 720, "Recommendations"),
      at(71.3, 720, "Recommendations"),
    ]);
    expect(texts(blocks)[1]).toBe("Recommendations");
  });

  it("turns hard spaces into spaces", async () => {
    const blocks = await readBlocks([...body, at(71, 720, "On 7\u00a0November they met.")]);
    expect(texts(blocks)[1]).toBe("On 7 November they met.");
  });

  it("keeps curly quotes and dashes", async () => {
    const blocks = await readBlocks([...body, at(71, 720, "‘Staying put’ – a “scheme” for £5.")]);
    expect(texts(blocks)[1]).toBe("‘Staying put’ – a “scheme” for £5.");
  });
});

describe("paragraphs run on over a page break", () => {
  it("joins a numbered paragraph whose first half ends a sentence", async () => {
    const blocks = await readBlocks(
      [...body, ...item("1.", 71, 99, 100, ["Thresholds are understood."])],
      paragraph(99, 780, ["Partners make good referrals."]),
    );
    expect(show(blocks.slice(1), "marker", "places")).toEqual([
      {
        text: "Thresholds are understood. Partners make good referrals.",
        marker: "1.",
        places: [
          { unit: "page", from: 1, to: 1 },
          { unit: "page", from: 2, to: 2 },
        ],
      },
    ]);
  });

  it("joins body text that does not end a sentence, and keeps a new sentence apart", async () => {
    const first = paragraph(71, 100, [
      "The director of the service has been in post since the spring of",
    ]);
    const run = await readBlocks([...body, ...first], paragraph(71, 780, ["2017 and leads well."]));
    expect(texts(run)[1]).toBe(
      "The director of the service has been in post since the spring of 2017 and leads well.",
    );
    const stopped = await readBlocks(
      [...body, ...paragraph(71, 100, ["The director leads the service well."])],
      paragraph(71, 780, ["Staff say so."]),
    );
    expect(texts(stopped).slice(1)).toEqual([
      "The director leads the service well.",
      "Staff say so.",
    ]);
  });

  it("lets neither a note nor a page number stand between the halves", async () => {
    const blocks = await readBlocks(
      [
        at(513, 24, "1", { size: 20 }),
        ...body,
        ...item("9.", 71, 99, 140, [
          "Plans for children who live in residential schools are reviewed by",
        ]),
        at(71, 90, "1", { size: 6.5 }),
        at(77, 86, "Schools that look after children.", { size: 10, joins: true }),
      ],
      [at(513, 24, "2", { size: 20 }), ...paragraph(99, 780, ["independent officers."])],
    );
    expect(show(blocks, "role", "marker").slice(1)).toEqual([
      {
        text: "Plans for children who live in residential schools are reviewed by independent officers.",
        role: "text",
        marker: "9.",
      },
      { text: "Schools that look after children.", role: "footnote", marker: "1" },
      { text: "1", role: "furniture", marker: null },
      { text: "2", role: "furniture", marker: null },
    ]);
  });

  it("marks the first block that begins on a page", async () => {
    const blocks = await readBlocks(body, paragraph(71, 780, ["A new page begins."]));
    expect(blocks.map((block) => block.data.pageTop)).toEqual([true, true]);
  });
});

describe("every character of the source is in a block", () => {
  it("counts markers, marks, notes, furniture and cells", async () => {
    const tree = await readPdf(
      buildPdf([
        [
          at(513, 24, "1", { size: 20 }),
          ...body,
          at(71, 700, "Key judgement", { font: "bold" }),
          at(330, 700, "Judgement grade", { font: "bold" }),
          ...item("1.", 71, 99, 660, ["About 56,200"]),
          at(169, 665, "2", { size: 8, joins: true }),
          at(176, 660, "children live here.", { joins: true }),
          ...item("•", 99, 117, 630, ["Some need help."]),
          at(71, 90, "2", { size: 6.5 }),
          at(77, 86, "Census 2011.", { size: 10, joins: true }),
        ],
      ]),
    );
    if ("refused" in tree) throw new Error(tree.reason);
    const sum = tree.children.reduce((total, block) => total + block.data.characters, 0);
    expect(sum).toBe(tree.data.characters);
    expect(tree.children.map(textOf)).toContain("About 56,200 children live here.");
    expect(tree.data).toMatchObject({ form: "pdf", pages: 1 });
  });
});
