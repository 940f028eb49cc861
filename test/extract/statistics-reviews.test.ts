import { describe, expect, test } from "vitest";
import { read } from "./statements.ts";

describe("completed and ongoing reviews are two figures, never their sum", () => {
  const reviews = (text: string) =>
    read(text)
      .statistics.filter(({ key }) => key === "serious_case_reviews")
      .map(({ value, basis, parts }) => [value, basis, parts]);
  const since = "since the last inspection";
  const completed = (value: number, period: string | null = since) => [
    value,
    period === null ? "completed" : `completed ${period}`,
    [{ name: "completed", value }],
  ];
  const ongoing = (value: number) => [
    value,
    "ongoing at the time of the inspection",
    [{ name: "ongoing", value }],
  ];
  test.each([
    "Since the last inspection, there have been three serious case reviews completed. Two were ongoing at the time of the inspection.",
    "Since the last inspection, six serious incident notifications have been submitted to Ofsted and three serious case reviews have been completed. Two were ongoing.",
    "Since the last inspection, three serious case reviews have been completed and two are ongoing.",
    "Since the last inspection, three SCRs have been completed, with two further SCRs in progress.",
    "Since the last inspection, three serious case reviews were completed; a further two are under way.",
    "Since the last inspection, three serious case reviews (SCRs) have been published and two remain ongoing at the time of this inspection.",
    "Since the last inspection, three have been completed of all serious case reviews. Two serious case reviews are ongoing.".replace(
      "three have been completed of all serious case reviews",
      "three serious case reviews have concluded",
    ),
  ])("%s", (text) => {
    expect(reviews(text)).toEqual([completed(3), ongoing(2)]);
  });

  test("a total and its parts are three figures", () => {
    expect(
      reviews(
        "Since the last inspection, there have been five serious case reviews, of which three have been completed and two are ongoing.",
      ),
    ).toEqual([[5, since, []], completed(3), ongoing(2)]);
  });

  test.each([
    "Since the last inspection, three of the five serious case reviews have been completed and two are ongoing.",
    "Since the last inspection, three serious case reviews have been completed. A further two are still open.",
  ])("%s", (text) => {
    expect(reviews(text)).toEqual([completed(3), ongoing(2)]);
  });

  test("one more in words is one", () => {
    expect(
      reviews(
        "Since the last inspection, three serious case reviews have been published, and a fourth is in progress.",
      ),
    ).toEqual([completed(3), ongoing(1)]);
  });

  test.each([
    "Since the last inspection, five serious case reviews have been commissioned, of which three are complete.",
    "Since the last inspection, three serious case reviews were completed and two are due to be published.",
  ])("only those completed are told: %s", (text) => {
    expect(reviews(text)).toEqual([completed(3)]);
  });

  test("completed or ongoing cannot be told apart", () => {
    expect(
      reviews(
        "Since the last inspection, six serious incident notifications have been submitted to Ofsted and three serious case reviews have been completed or were ongoing at the time of the inspection.",
      ),
    ).toEqual([[3, "completed or ongoing, since the last inspection", []]]);
  });

  test.each([
    "The local authority is contributing to two serious case reviews in other local authorities.",
    "Two serious case reviews are being considered.",
    "Two serious case reviews are being undertaken.",
    "Two serious case reviews are yet to be published.",
    "Two serious case reviews will be completed in May.",
    "Two serious case reviews led to changes in practice.",
  ])("%s", (text) => {
    for (const [value] of reviews(text)) expect(value).toBeNull();
  });
});
