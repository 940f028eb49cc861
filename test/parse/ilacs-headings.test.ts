import { describe, expect, it } from "vitest";
import { ilacsRules } from "../../src/frameworks/ilacs.ts";
import { headingRule } from "../../src/parse/normalise/headings.ts";

const areaOf = (text: string, isHeading = false) =>
  headingRule(ilacsRules(), text, new Set(), isHeading)?.area ?? null;

const help = "The experiences and progress of children who need help and protection";
const care = "The experiences and progress of children in care and care leavers";
const leaders = "The impact of leaders on social work practice with children and families";

describe("headings of ILACS sections", () => {
  it.each([
    [`${help}: good`, "help-and-protection"],
    [`${help} good`, "help-and-protection"],
    [`${help} is outstanding`, "help-and-protection"],
    [`${help} is: Good`, "help-and-protection"],
    [`${help} are: requires improvement to be good`, "help-and-protection"],
    [`${help} are inadequate.`, "help-and-protection"],
    [`${help} require improvement to be good`, "help-and-protection"],
    [
      "The experience and progress of children who need help and protection: requires improvement",
      "help-and-protection",
    ],
    [`${care}: Requires improvement to be good`, "in-care-and-care-leavers"],
    ["The experiences and progress of children in care: outstanding", "in-care"],
    ["The experiences and progress of care leavers: good", "care-leavers"],
    [`${leaders} is good`, "leaders"],
    ["The impact of leaders on practice with children and families: inadequate", "leaders"],
  ])("%s", (text, area) => {
    expect(areaOf(text)).toBe(area);
  });

  it.each([
    "The experiences and progress of children and young people in Oxfordshire are good",
    "The experiences and progress of disabled children are good",
    "The experiences and progress of care leavers have improved since the last inspection and are now good",
    "The experiences and progress of children in care are good, although too many wait.",
    "Leaders know what needs to improve",
  ])("not: %s", (text) => {
    expect(headingRule(ilacsRules(), text, new Set(), true)).toBeNull();
  });

  it("without a grade only where the source sets it as a heading: elsewhere it is a row of the cover", () => {
    expect(areaOf("The experiences and progress of care leavers")).toBeNull();
    expect(areaOf("The experiences and progress of care leavers", true)).toBe("care-leavers");
  });

  it.each([
    "What needs to improve",
    "What needs to improve:",
    "What needs to improve?",
    "What needs to improve?1",
    "WHAT NEEDS TO IMPROVE",
  ])("%s", (text) => {
    expect(headingRule(ilacsRules(), text)?.part).toBe("need-to-improve");
  });
});
