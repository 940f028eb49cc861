import { describe, expect, test } from "vitest";
import { read } from "./statements.ts";

const year = "In the last 12 months:";

describe("of several figures with one key each says what sets it apart", () => {
  const apart = (...lines: string[]) =>
    read(...lines).statistics.map(({ key, value, asAt, basis }) => [key, value, asAt, basis]);

  test("dates set apart, and a figure without one has its words", () => {
    expect(
      apart(
        "At 31 March 2013, 305 children were being looked after by the local authority.",
        "328 children are being looked after by the local authority.",
      ),
    ).toEqual([
      ["looked_after", 305, "2013-03-31", null],
      ["looked_after", 328, null, "328 children are being looked after by the local authority"],
    ]);
  });

  test("a period sets apart, and the usual one is named beside it", () => {
    expect(
      apart(
        "165 children have ceased to be looked after in 2012–13.",
        year,
        "  55 children have ceased to be looked after.",
      ),
    ).toEqual([
      ["ceased_looked_after_12m", 165, null, "in 2012-13"],
      ["ceased_looked_after_12m", 55, null, "in 12 months"],
    ]);
  });

  test("two figures with one date have their words, and the date apart", () => {
    expect(
      apart(
        "At 31 March 2014, 252 children were the subject of a child protection plan, local figures say.",
        "At 31 March 2014, 251 children were the subject of a child protection plan, published figures say.",
      ),
    ).toEqual(
      [
        [252, "252 children were the subject of a child protection plan, local figures say"],
        [251, "251 children were the subject of a child protection plan, published figures say"],
      ].map(([value, basis]) => ["child_protection_plans", value, "2014-03-31", basis]),
    );
  });

  test("two numbers for the same are left so that they can be doubted", () => {
    expect(
      apart(
        "At 31 March 2014, 252 children were the subject of a child protection plan.",
        "At 31 March 2014, 251 children were the subject of a child protection plan.",
      ),
    ).toEqual([
      ["child_protection_plans", 252, "2014-03-31", null],
      ["child_protection_plans", 251, "2014-03-31", null],
    ]);
  });

  test("a figure alone has nothing more than it prints", () => {
    expect(apart("There are 12 unaccompanied asylum-seeking children.")).toEqual([
      ["uasc", 12, null, null],
    ]);
  });
});
