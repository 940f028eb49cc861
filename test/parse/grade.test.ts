import { describe, expect, test } from "vitest";
import { gradeAtEnd, gradeOf } from "../../src/parse/frameworks/grade.ts";

describe("a text that is a grade", () => {
  test.each([
    ["Outstanding", "outstanding"],
    ["Good", "good"],
    ["good.", "good"],
    ["Requires improvement", "requires-improvement"],
    ["Requires Improvement", "requires-improvement"],
    ["requires improvement to be good", "requires-improvement"],
    ["Requires\nimprovement\nto be good", "requires-improvement"],
    // The last line of a cell is lost.
    ["Requires improvement to", "requires-improvement"],
    ["require improvement", "requires-improvement"],
    ["Inadequate", "inadequate"],
    ["inadequate ", "inadequate"],
    ["Not Judged", "not-judged"],
  ])("%j is %s", (text, grade) => {
    expect(gradeOf(text)?.grade).toBe(grade);
  });

  test("keeps the words as printed, in single spaces", () => {
    expect(gradeOf(" Requires \n improvement ")?.printed).toBe("Requires improvement");
  });

  test.each([
    "",
    "Requires",
    "improvement",
    "Good practice",
    "Services are good",
    "Goodness",
    "adequate",
  ])("%j is none", (text) => {
    expect(gradeOf(text)).toBeNull();
  });
});

describe("a sentence that ends in a grade", () => {
  test.each([
    ["The overall judgement is requires improvement", "requires-improvement"],
    ["The overall judgement is Inadequate", "inadequate"],
    ["The overall judgement is that children's services are inadequate", "inadequate"],
    ["Children's services in Redcar require improvement to be Good", "requires-improvement"],
    ["Children’s services in Rutland requires improvement to be good", "requires-improvement"],
    [
      "The graded judgement for adoption performance is that it requires improvement",
      "requires-improvement",
    ],
    ["The graded judgement for adoption performance outstanding", "outstanding"],
    [
      "The graded judgement about the experience and progress of care leavers is that it is requires improvement",
      "requires-improvement",
    ],
    ["The Local Safeguarding Children is inadequate", "inadequate"],
    ["Overall effectiveness: inadequate.", "inadequate"],
  ])("%s", (text, grade) => {
    expect(gradeAtEnd(text)?.grade).toBe(grade);
  });

  test.each([
    "The graded judgement for adoption performance.",
    "Good services are offered to families",
    "Thresholds are not inadequately understood",
    "a rate of improvement",
    // "require improvement to be good" with a letter misread.
    "Children's services in Southend-on-Sea xequire improvement to be good",
  ])("%j ends in none", (text) => {
    expect(gradeAtEnd(text)).toBeNull();
  });
});
