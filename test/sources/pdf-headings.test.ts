import { describe, expect, it } from "vitest";
import { at, item, paragraph } from "./build-pdf.ts";
import { readBlocks, show, texts } from "./read-blocks.ts";

const body = paragraph(71, 400, [
  "Services for children in the county have improved since the last inspection, and most",
  "children now receive help that is timely and well matched to what they and their families",
  "need from the local authority and its partners in the county.",
]);

describe("headings", () => {
  it("are told by size and weight, and hold their size", async () => {
    const blocks = await readBlocks([
      ...paragraph(71, 780, ["London Borough of Barking and", "Dagenham"], { size: 26 }).map(
        (piece, index) => ({
          ...piece,
          y: 780 - index * 31,
        }),
      ),
      at(71, 700, "Executive summary", { size: 14, font: "bold" }),
      at(71, 670, "Inspection findings", { font: "bold" }),
      at(71, 640, "Care leavers", { font: "italic" }),
      ...body,
    ]);
    expect(blocks.map((block) => block.type)).toEqual([
      "heading",
      "heading",
      "heading",
      "heading",
      "paragraph",
    ]);
    expect(show(blocks, "size", "bold").slice(0, 3)).toEqual([
      { text: "London Borough of Barking and Dagenham", size: 2.17, bold: false },
      { text: "Executive summary", size: 1.17, bold: true },
      { text: "Inspection findings", size: 1, bold: true },
    ]);
  });

  it("may be a whole sentence in bold", async () => {
    const blocks = await readBlocks([
      ...paragraph(
        71,
        700,
        ["The graded judgement for adoption performance is that it requires", "improvement"],
        {
          font: "bold",
        },
      ),
      ...body,
    ]);
    expect(blocks[0]?.type).toBe("heading");
  });

  it("are neither a bold bullet nor bold words in a sentence", async () => {
    const blocks = await readBlocks([
      at(71, 700, "•", { font: "bold" }),
      at(89, 700, "Most of you feel safe.", { font: "bold" }),
      at(71, 660, "The overall judgement is"),
      at(205, 660, "good", { font: "bold" }),
      ...body,
    ]);
    expect(blocks.map((block) => block.type)).toEqual(["paragraph", "paragraph", "paragraph"]);
    expect(show(blocks)[1]?.text).toBe("The overall judgement is good");
  });

  it("end the list above them", async () => {
    const blocks = await readBlocks([
      ...item("•", 71, 89, 700, ["The chair has been in post since May."]),
      at(110, 660, "The Local Safeguarding Children Board", { size: 14, font: "bold" }),
      ...body,
    ]);
    expect(blocks.map((block) => block.data.depth)).toEqual([1, 0, 0]);
  });

  it("stand where they are drawn on the page, even where the source draws them last", async () => {
    const heading = at(71, 600, "Children in care: good", { size: 15, font: "bold" });
    const page = [
      ...item("1.", 71, 95, 700, ["Plans are reviewed each month.", "Managers read them."]),
      ...item("2.", 71, 95, 640, ["Visits are written down."]),
      ...item("3.", 71, 95, 560, ["Children live in homes that suit them."]),
      ...item("4.", 71, 95, 520, ["They see their brothers and sisters."]),
      at(300, 40, "7", { size: 9 }),
    ];
    const inOrder = texts(await readBlocks([...page.slice(0, 5), heading, ...page.slice(5)]));
    const drawnLast = texts(await readBlocks([...page, heading]));
    expect(drawnLast).toEqual(inOrder);
    expect(drawnLast.indexOf("Children in care: good")).toBe(2);
  });

  it("stand where they are drawn, two that come last and one in the middle of the page too", async () => {
    const bold = { size: 15, font: "bold" } as const;
    const first = at(71, 670, "Children in care: good", bold);
    const second = at(71, 600, "Care leavers: good", bold);
    const middle = at(270, 540, "Leaders: good", bold);
    const items = [700, 640, 570, 510].map((y, index) =>
      item(`${index + 1}.`, 71, 95, y, [`Children see their social worker in month ${index}.`]),
    );
    const inOrder = texts(
      await readBlocks(
        items.flatMap((one, index) => [...one, ...[first, second, middle].slice(index, index + 1)]),
      ),
    );
    for (const late of [
      [first, second, middle],
      [middle, second, first],
      [second, first, middle],
    ]) {
      expect(texts(await readBlocks([...items.flat(), ...late]))).toEqual(inOrder);
    }
    expect(inOrder).toHaveLength(7);
  });
});
