import { describe, expect, it } from "vitest";
import { rowOfHeading } from "../../src/analysis/comparison/row-of-heading.ts";

describe("rowOfHeading", () => {
  it.each([
    ["Leadership, management and governance", "leadership"],
    ["Adoption", "adoption"],
    ["Care leavers", "care-leavers"],
    ["Children looked after and achieving permanence", "care"],
    ["Children looked after and care leavers", null],
    ["Quality of Practice", null],
    [null, null],
  ])("reads %j as %j", (heading, row) => {
    expect(rowOfHeading(heading)).toBe(row);
  });
});
