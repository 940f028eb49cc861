import { describe, expect, it } from "vitest";
import { frameworkOf } from "../../src/parse/frameworks/index.ts";
import { readLines } from "../../src/parse/sources/plain-lines.ts";

const leaders = "The impact of leaders on social work practice with children and families\tGood";
const help = "The experiences and progress of children who need help and protection\tGood";
const inCare = "The experiences and progress of children in care\tGood";
const careLeavers = "The experiences and progress of care leavers\tGood";
const together = "The experiences and progress of children in care and care leavers\tGood";
const overall = "Overall effectiveness\tGood";
const introduction = "Services in Somerset, judged to be good overall in 2022, are now mixed.";

const idOf = (...lines: string[]): string | undefined =>
  frameworkOf(readLines(lines.join("\n")))?.id;

const title = "Inspection of Somerset local authority children’s services";
const lead = "Lead inspector: Alison Smale, His Majesty’s Inspector";
const in2026 = "Inspection dates: 27 April to 1 May 2026";

describe("the framework of a report is told by its title and the rows of its table", () => {
  it("is SIF by its title, whatever its year", () => {
    expect(
      idOf(
        "Somerset County Council",
        "Re-inspection of services for children in need of help and protection, children looked after and care leavers",
        "Inspection date: 7 November 2017 to 30 November 2017",
      ),
    ).toBe("sif");
  });

  it.each([
    ["the title names the authority", [title]],
    ["the authority stands above", ["Somerset", "Inspection of children’s social care services"]],
    [
      "and the title says local authority",
      ["Halton", "Inspection of local authority children's services"],
    ],
    ["or both", ["Tameside", "Inspection of local authority children’s social care services"]],
    ["a trust's name", ["Inspection of Bradford Children and Families Trust"]],
    [
      "without local authority",
      ["Inspection of the London Borough of Barking and Dagenham children’s services"],
    ],
  ])("is ILACS where %s", (_, head) => {
    const dates = "Inspection dates: 18 to 29 July 2022";
    expect(idOf(...head, dates, lead, leaders, help, together, overall, introduction)).toBe(
      "ilacs",
    );
    expect(idOf(...head, dates, lead, leaders, help, inCare, careLeavers, overall)).toBe("ilacs");
  });

  it("is ILACS 2026 where the table ends with care leavers", () => {
    expect(idOf(title, in2026, lead, leaders, help, inCare, careLeavers, introduction)).toBe(
      "ilacs-2026",
    );
  });

  it("reads the first day where the line of the dates wraps", () => {
    expect(
      idOf(
        title,
        "Inspection dates: 27 April to",
        "1 May 2026",
        leaders,
        help,
        inCare,
        careLeavers,
      ),
    ).toBe("ilacs-2026");
  });

  it("is ILACS with a row lost, never ILACS 2026, where the inspection is older or the rows are", () => {
    const in2024 = "Inspection dates: 10 to 14 June 2024";
    expect(idOf(title, in2024, leaders, help, inCare, careLeavers)).toBe("ilacs");
    expect(idOf(title, in2026, leaders, help, together)).toBe("ilacs");
    expect(idOf(title, in2026, leaders, help, inCare, careLeavers, overall)).toBe("ilacs");
    expect(idOf(title, "Inspection dates: unknown", leaders, help, inCare, careLeavers)).toBe(
      "ilacs",
    );
  });

  it("is none of a letter about a visit, or of a report on something else", () => {
    expect(
      idOf(
        "Focused visit to Somerset local authority children’s services",
        "This visit was carried out in line with the inspection of local authority children’s services (ILACS) framework.",
        "Inspectors looked at the experiences and progress of children in need.",
      ),
    ).toBeUndefined();
    expect(
      idOf(
        "Inspection of local authority arrangements for the protection of children",
        "Inspection dates: 3 to 12 July 2012",
      ),
    ).toBeUndefined();
  });
});
