import { expect, test } from "vitest";
import { pointerIn } from "../../src/parse/extract/findings.ts";

/** How findings say that they lead to a recommendation, and the numbers named. */
test.each([
  ["Plans are late. (Recommendation)", []],
  ["Plans are late (recommendation).", []],
  ["Plans are late. (Recommendation.)", []],
  ["Plans are late. (Recommendations)", []],
  ["Plans are late. ( Recommendation)", []],
  ["Plans are late (recommendation 4).", [4]],
  ["Plans are late (recommendations 3, 5).", [3, 5]],
  ["Plans are late (recommendation 1, 2, 9).", [1, 2, 9]],
  ["Plans are late. (Recommendations 3 and 12)", [3, 12]],
  ["Plans are late (recommendation 4) and visits are missed (recommendation 6).", [4, 6]],
  ["Plans are late (Recommendation), yet visits are made.", []],
])("%j points to %j", (text, numbers) => {
  expect(pointerIn(text)).toEqual({ numbers });
});

test.each([
  "The recommendation of the last inspection was met.",
  "All recommendations (12 of them) were met.",
  "(Recommended practice is followed.)",
])("%j points nowhere", (text) => {
  expect(pointerIn(text)).toBeNull();
});
