import { describe, expect, it } from "vitest";
import { at, item, paragraph, type Piece } from "./build-pdf.ts";
import { readBlocks, show } from "./read-blocks.ts";

const body = paragraph(71, 300, [
  "Services for children in the county have improved since the last inspection, and most",
  "children now receive help that is timely and well matched to what they and their families",
  "need from the local authority and its partners in the county.",
]);

async function cellsOf(...pages: Piece[][]): Promise<(string[] | null)[]> {
  const blocks = await readBlocks(...pages);
  return blocks.map((block) => block.data.cells).filter((cells) => cells !== null);
}

describe("tables of judgements", () => {
  it("gives a row its label and grade, the number a part of the label", async () => {
    const blocks = await readBlocks([
      ...item("1.", 71, 89, 700, ["Children who need help and protection"]),
      at(394, 700, "Good"),
      at(124, 670, "2.1 Adoption performance"),
      at(394, 670, "Requires improvement"),
      ...body,
    ]);
    expect(show(blocks.slice(0, 2), "cells", "marker", "depth")).toEqual([
      {
        text: "1. Children who need help and protection\tGood",
        cells: ["1. Children who need help and protection", "Good"],
        marker: null,
        depth: 0,
      },
      {
        text: "2.1 Adoption performance\tRequires improvement",
        cells: ["2.1 Adoption performance", "Requires improvement"],
        marker: null,
        depth: 0,
      },
    ]);
  });

  it("joins a label and a grade that each wrap, the grade half a line off", async () => {
    expect(
      await cellsOf([
        ...item("2.", 71, 89, 700, ["Children looked after and achieving", "permanence"]),
        ...paragraph(410, 707, ["Requires", "improvement", "to be good"]),
        ...item("3.", 71, 89, 650, ["Leadership, management and governance"]),
        ...paragraph(410, 657, ["requires", "improvement"]),
        ...body,
      ]),
    ).toEqual([
      ["2. Children looked after and achieving permanence", "Requires improvement to be good"],
      ["3. Leadership, management and governance", "requires improvement"],
    ]);
  });

  it("joins a label whose every line begins something new", async () => {
    expect(
      await cellsOf([
        at(71, 700, "The impact of leaders on social work practice with"),
        at(71, 685.5, "children and families"),
        at(330, 693, "Outstanding"),
        ...body,
      ]),
    ).toEqual([
      ["The impact of leaders on social work practice with children and families", "Outstanding"],
    ]);
  });

  it("gives the header of a table cells of its own", async () => {
    expect(
      await cellsOf([
        at(71, 700, "Key judgement", { font: "bold" }),
        at(330, 700, "Judgement grade", { font: "bold" }),
        at(71, 670, "Leadership, management and governance"),
        at(330, 670, "Inadequate"),
        ...body,
      ]),
    ).toEqual([
      ["Key judgement", "Judgement grade"],
      ["Leadership, management and governance", "Inadequate"],
    ]);
  });

  it("makes a heading with a grade beside it a heading, drawn after its label or above it", async () => {
    const blocks = await readBlocks([
      ...paragraph(
        71,
        720,
        ["The experiences and progress of", "children who need help and", "protection"],
        {
          font: "bold",
          size: 14,
        },
      ),
      at(357, 720, "Requires improvement", { font: "bold", size: 14 }),
      at(71, 660, "Summary", { font: "bold" }),
      ...body,
    ]);
    expect(blocks[0]?.type).toBe("heading");
    expect(blocks[0]?.data.cells).toEqual([
      "The experiences and progress of children who need help and protection",
      "Requires improvement",
    ]);
    expect(show(blocks)[1]?.text).toBe("Summary");
  });

  it("reads a table that a page break cuts between rows", async () => {
    expect(
      await cellsOf(
        [...body, at(71, 100, "2.1 Adoption performance"), at(394, 100, "Good")],
        [at(71, 780, "2.2 Experiences and progress of care leavers"), at(394, 780, "Good")],
      ),
    ).toEqual([
      ["2.1 Adoption performance", "Good"],
      ["2.2 Experiences and progress of care leavers", "Good"],
    ]);
  });

  it("sees no table in a line set to both margins", async () => {
    expect(
      await cellsOf([
        at(71, 700, "Children"),
        at(150, 700, "are"),
        at(210, 700, "safe"),
        at(270, 700, "in"),
        at(325, 700, "care"),
        ...body,
      ]),
    ).toEqual([]);
  });
});

describe("the contents table", () => {
  it("gives each row its title and page, and sets heading and rows apart from the text", async () => {
    const blocks = await readBlocks(
      [
        at(71, 760, "Contents", { size: 26 }),
        at(71, 720, "Executive summary", { size: 14 }),
        at(516, 720, "2", { size: 14 }),
        at(85, 695, "The experiences and progress of children who need help and", { size: 14 }),
        at(85, 678, "protection", { size: 14, joins: true }),
        at(508, 678, "11", { size: 14 }),
        at(71, 655, "Recommendations", { size: 14 }),
      ],
      body,
    );
    expect(
      show(
        blocks.filter((block) => block.data.role === "contents"),
        "cells",
      ),
    ).toEqual([
      { text: "Contents", cells: ["Contents"] },
      { text: "Executive summary\t2", cells: ["Executive summary", "2"] },
      {
        text: "The experiences and progress of children who need help and protection\t11",
        cells: ["The experiences and progress of children who need help and protection", "11"],
      },
      { text: "Recommendations", cells: ["Recommendations"] },
    ]);
  });
});
