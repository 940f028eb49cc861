import { describe, expect, test } from "vitest";
import { isClosing, knownText } from "../../src/parse/known-text/known-text.ts";

const about =
  "Inspectors have looked closely at the experiences of children and young people who have needed or still need help and/or protection. This also includes children and young people who are looked after and young people who are leaving care and starting their lives as young adults.";
const closing =
  "Any complaints about the inspection or the report should be made following the procedures set out in the guidance Raising concerns and making complaints about Ofsted, which is available from Ofsted’s website: www.gov.uk/government/publications/complaints-about-ofsted.";

describe("known text", () => {
  test.each([
    ["explains", about],
    [
      "explains",
      "The inspection team consisted of 12 of Her Majesty’s Inspectors (HMI) from Ofsted and an additional inspector (AI).",
    ],
    ["closing", closing],
    ["closing", `${closing} Piccadilly Gate`],
    ["address", "Store Street"],
    [
      "address",
      "Piccadilly Gate Store St Manchester M1 2WD T: 0300 123 4234 Textphone: 0161 618 8524 E: enquiries@ofsted.gov.uk W: www.gov.uk/ofsted © Crown copyright 2019",
    ],
    [
      "cover",
      "The judgements on areas of the service that contribute to overall effectiveness are:",
    ],
  ])("is told word for word: %s", (kind, text) => {
    expect(knownText(text)).toEqual([kind]);
  });

  test("keeps its quotes, dashes and line breaks as it likes", () => {
    expect(knownText(about.replace("and/or", "and\u2011or").replace(/ /gu, "\n"))).toEqual([
      "explains",
    ]);
  });

  test.each([
    `${about} Managers do not know what happens to the children.`,
    about.replace("closely at", "at"),
    "Inspectors have looked closely at the experiences of children in one home, which is inadequate.",
    "The inspection team consisted of managers who do not know what happens to the children.",
    "The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates and inspects. Leadership is inadequate.",
    "",
  ])("is nothing that only begins like it: %s", (text) => {
    expect(knownText(text)).toEqual([]);
    expect(isClosing(text)).toBe(false);
  });
});
