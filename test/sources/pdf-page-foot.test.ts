import { describe, expect, it } from "vitest";
import { at, item, paragraph, type Piece } from "./build-pdf.ts";
import { readBlocks, show, texts } from "./read-blocks.ts";

const body = paragraph(71, 780, [
  "Services for children in the county have improved since the last inspection, and most",
  "children now receive help that is timely and well matched to what they and their families",
  "need from the local authority and its partners in the county.",
]);

const small = (x: number, y: number, text: string, joins = false): Piece =>
  at(x, y, text, { size: 10, joins });
const mark = (x: number, y: number, text: string): Piece => at(x, y, text, { size: 6.5 });

describe("marks of notes are no part of the words they stand by", () => {
  it("takes a raised mark out, and leaves the figure before it as it is", async () => {
    const blocks = await readBlocks([
      ...body,
      at(71, 700, "Approximately 56,200"),
      at(187, 705.5, "2", { size: 8, joins: true }),
      at(194, 700, "children live here.", { joins: true }),
      at(71, 660, "Information about this area", { size: 14, font: "bold" }),
      at(257, 665, "3", { size: 9, font: "bold" }),
    ]);
    expect(show(blocks.slice(1), "noteMarks")).toEqual([
      { text: "Approximately 56,200 children live here.", noteMarks: ["2"] },
      { text: "Information about this area", noteMarks: ["3"] },
    ]);
  });

  it("takes a raised letter of the font out, and leaves no space before a stop", async () => {
    const blocks = await readBlocks([
      ...body,
      at(71, 700, "None live in special schools,² and two in homes"),
      at(323.2, 705, "[1]", { size: 8, joins: true }),
      at(332.2, 700, ".", { joins: true }),
    ]);
    expect(show(blocks.slice(1), "noteMarks")).toEqual([
      { text: "None live in special schools, and two in homes.", noteMarks: ["[1]", "²"] },
    ]);
  });

  it("keeps raised letters", async () => {
    const blocks = await readBlocks([
      ...body,
      at(71, 700, "Until the 18"),
      at(131.8, 705, "th", { size: 8, joins: true }),
      at(142, 700, "birthday of the child.", { joins: true }),
    ]);
    expect(texts(blocks)[1]).toBe("Until the 18th birthday of the child.");
  });
});

describe("notes at the foot of a page", () => {
  it("are one block each, with their mark", async () => {
    const blocks = await readBlocks([
      ...body,
      mark(71, 130, "1"),
      small(76, 126, "Ofsted produces this report under its power", true),
      small(71, 114, "to combine reports.", true),
      mark(71, 94, "2"),
      small(76, 90, "Census 2011."),
    ]);
    expect(show(blocks.slice(1), "role", "marker")).toEqual([
      {
        text: "Ofsted produces this report under its power to combine reports.",
        role: "footnote",
        marker: "1",
      },
      { text: "Census 2011.", role: "footnote", marker: "2" },
    ]);
  });

  it("go on at the foot of the next page", async () => {
    const blocks = await readBlocks(
      [
        ...body,
        mark(71, 94, "1"),
        small(76, 90, "The authority was given the opportunity to", true),
      ],
      [...body, small(71, 90, "review this section.")],
    );
    expect(show(blocks, "marker", "places").filter(({ marker }) => marker === "1")).toEqual([
      {
        text: "The authority was given the opportunity to review this section.",
        marker: "1",
        places: [
          { unit: "page", from: 1, to: 1 },
          { unit: "page", from: 2, to: 2 },
        ],
      },
    ]);
  });

  it("are not the small type without a mark that ends a report", async () => {
    const blocks = await readBlocks([
      ...body,
      small(71, 94, "The Office for Standards in Education"),
    ]);
    expect(blocks.at(-1)?.data.role).toBe("text");
  });
});

describe("page furniture", () => {
  it("is a page number, drawn first or last", async () => {
    const blocks = await readBlocks(
      [at(513, 24, "1", { size: 20 }), ...body],
      [...body, at(71, 24, "2", { size: 20 })],
    );
    expect(show(blocks).filter((_, index) => blocks[index]?.data.role === "furniture")).toEqual([
      { text: "1" },
      { text: "2" },
    ]);
  });

  it("is a foot of two lines, whatever it says", async () => {
    const foot = [
      at(71, 39.6, "Inspection of Elsewhere children’s services", { size: 8, font: "bold" }),
      at(71, 30, "20 to 24 January 2025", { size: 8, font: "bold" }),
      at(513, 34, "2", { size: 20 }),
    ];
    const blocks = await readBlocks([
      ...foot,
      ...body,
      ...item("9.", 71, 99, 70, ["Plans are clear."]),
    ]);
    expect(texts(blocks).slice(1)).toEqual(["Plans are clear."]);
    expect(blocks.filter((block) => block.data.role === "furniture")).toHaveLength(2);
  });

  it("is not the last line of a paragraph that happens to be a figure", async () => {
    const blocks = await readBlocks([
      ...body,
      ...paragraph(71, 75, [
        "The number of assessments that were late has fallen over the year from 66 to",
        "44",
      ]),
    ]);
    expect(texts(blocks)[1]).toMatch(/from 66 to 44$/u);
  });

  it("is a rule drawn with underscores", async () => {
    const blocks = await readBlocks([...body, at(71, 200, "____________")]);
    expect(blocks.at(-1)?.data.role).toBe("furniture");
  });
});
