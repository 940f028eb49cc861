import { describe, expect, it } from "vitest";
import { at, item, paragraph } from "./build-pdf.ts";
import { readBlocks, show } from "./read-blocks.ts";

const body = paragraph(71, 780, [
  "Services for children in the county have improved since the last inspection, and most",
  "children now receive help that is timely and well matched to what they and their families",
  "need from the local authority and its partners in the county.",
]);

describe("numbers hang left of their text", () => {
  it("takes the number for the marker, its dot there or not", async () => {
    const blocks = await readBlocks([
      ...body,
      ...item("33.", 71, 99, 720, ["Help is timely."]),
      ...item("34", 71, 99, 690, ["Plans are clear."]),
    ]);
    expect(show(blocks.slice(1), "marker", "depth")).toEqual([
      { text: "Help is timely.", marker: "33.", depth: 1 },
      { text: "Plans are clear.", marker: "34", depth: 1 },
    ]);
  });

  it("keeps a figure that begins the text", async () => {
    const blocks = await readBlocks([
      ...body,
      ...item("67.", 71, 99, 720, ["94% of children are seen."]),
    ]);
    expect(show(blocks.slice(1), "marker")).toEqual([
      { text: "94% of children are seen.", marker: "67." },
    ]);
  });

  it("leaves a figure in a wrapped line where it is, at the edge of the text or of the page", async () => {
    const blocks = await readBlocks([
      ...item("17.", 71, 99, 780, [
        "Young people may stay with their foster carers when they reach the age of",
        "18. This opportunity is taken up by many of them.",
      ]),
      ...paragraph(71, 700, [
        "Educational aspirations for them remain too low, particularly once children turn",
        "16. Many looked after children wait too long for a permanent home.",
      ]),
    ]);
    expect(blocks.map((block) => block.data.marker)).toEqual(["17.", null]);
  });

  it("finds the number that all but touches its text", async () => {
    const blocks = await readBlocks([
      ...item("99.", 71, 94, 780, ["Help is timely."]),
      ...item("100.", 71, 95, 750, [
        "Plans are clear and say what is to change for the child and when they",
        "are written.",
      ]),
    ]);
    expect(blocks.map((block) => block.data.marker)).toEqual(["99.", "100."]);
  });

  it("finds the number drawn in pieces, or in one piece with the text", async () => {
    const blocks = await readBlocks([
      ...item("13.", 71, 99, 780, ["Help is timely."]),
      at(
        71,
        750,
        "14. Reading has a diverse population and there is a good multi-agency response,",
      ),
      ...paragraph(99, 735.5, ["and families say so."], { joins: true }),
      at(71, 700, "1"),
      at(77.7, 700, "5", { joins: true }),
      at(84.4, 700, ".", { joins: true, size: 14 }),
      at(99, 700, "Visits are regular.", { joins: true }),
    ]);
    expect(show(blocks, "marker").map(({ marker }) => marker)).toEqual(["13.", "14.", "15."]);
    expect(show(blocks)[1]?.text).toMatch(/^Reading has .* response, and families say so\.$/u);
  });
});

describe("lists", () => {
  it("tells how deep an item is nested by its indent", async () => {
    const blocks = await readBlocks([
      ...body,
      ...item("•", 71, 89, 720, ["Of this number:"]),
      ...item("–", 107, 125, 700, ["seven live with parents"]),
      ...item("•", 71, 89, 680, ["The chair has been in post since May."]),
    ]);
    expect(show(blocks.slice(1), "marker", "depth")).toEqual([
      { text: "Of this number:", marker: "•", depth: 1 },
      { text: "seven live with parents", marker: "–", depth: 2 },
      { text: "The chair has been in post since May.", marker: "•", depth: 1 },
    ]);
  });

  it("nests bullets in a numbered item", async () => {
    const blocks = await readBlocks([
      ...body,
      ...item("1.", 71, 99, 720, ["Leaders should ensure that:"]),
      ...item("•", 99, 117, 700, ["plans are clear"]),
      ...item("2.", 71, 99, 670, ["Leaders should listen."]),
    ]);
    expect(blocks.slice(1).map((block) => block.data.depth)).toEqual([1, 2, 1]);
  });

  it("finds items drawn without a glyph by their indent", async () => {
    const blocks = await readBlocks([
      ...body,
      ...item("•", 71, 89, 720, ["Of this number:"]),
      at(120, 695, "88 (or 30%) live outside the local authority area"),
      at(120, 674, "none is in a residential special school"),
    ]);
    expect(show(blocks.slice(2), "marker", "depth")).toEqual([
      { text: "88 (or 30%) live outside the local authority area", marker: null, depth: 2 },
      { text: "none is in a residential special school", marker: null, depth: 2 },
    ]);
  });

  it("takes a glyph alone on its line for furniture, and gives it no part in the nesting", async () => {
    const blocks = await readBlocks([
      ...item("1.", 71, 99, 780, ["Help is timely."]),
      at(60, 755, "•"),
      ...item("2.", 71, 99, 730, ["Plans are clear."]),
    ]);
    expect(show(blocks, "role", "depth")).toEqual([
      { text: "Help is timely.", role: "text", depth: 1 },
      { text: "•", role: "furniture", depth: 0 },
      { text: "Plans are clear.", role: "text", depth: 1 },
    ]);
  });

  it("keeps a dash at the head of a wrapped line in the sentence", async () => {
    const blocks = await readBlocks([
      ...paragraph(71, 780, [
        "Most of the children who were seen by inspectors on this occasion in their own home",
        "– not all of them – had a plan.",
      ]),
      ...body.map((piece) => ({ ...piece, y: piece.y - 80 })),
    ]);
    expect(show(blocks, "marker")[0]).toMatchObject({ marker: null });
    expect(show(blocks)[0]?.text).toContain("own home – not all");
  });
});
