import { describe, expect, test } from "vitest";
import { parseText } from "./read-report.ts";

const title =
  "Inspection of services for children in need of help and protection, children looked after and care leavers";

/** A report of the authority and, bound behind it, one of the board with a cover, contents and numbers of its own. */
const bound = `Somerset County Council

${title}

Inspection date: 7 November 2017 to 30 November 2017

Report published: 29 January 2018

The overall judgement is that children's services require improvement to be good

1. Children who need help and protection	Requires improvement
2. Children looked after and achieving permanence	Requires improvement
2.1 Adoption performance	Good
2.2 Experiences and progress of care leavers	Requires improvement
3. Leadership, management and governance	Requires improvement

Contents

Recommendations	3
Information about this inspection	9

Recommendations

1. Ensure that plans are written with children and are reviewed each month by a manager.

2. Ensure that visits are written down by the next day and are read by managers.

The experiences and progress of children who need help and protection	Requires improvement

3. Children are seen alone by their social workers and their views are written down in the plans.

The experiences and progress of children looked after and achieving permanence	Requires improvement

4. Children live in homes that suit them and they see their brothers and sisters often.

The graded judgment for adoption performance is that it is good

5. Children are placed soon and adopters are prepared well by the agency and its partners.

The graded judgment for the experience and progress of care leavers is that it requires improvement

6. Care leavers keep in touch with their advisers and most of them live in homes that suit them.

Leadership, management and governance	Requires improvement

7. Managers know the services well and audit them each month in all of the teams.

The inspection team

Lead inspector: Ann Example

Somerset Safeguarding Children Board

Review of the effectiveness of the local safeguarding children board

Inspection date: 7 November 2017 to 30 November 2017

The Local Safeguarding Children Board is inadequate

Contents

What does the LSCB need to improve?	3
Inspection judgements about the LSCB	4

What does the LSCB need to improve?

1. Ensure that the board reviews the data on missing children at each of its meetings.

2. Ensure that the learning from reviews reaches the teams of all partners within a month.

Inspection judgements about the LSCB

3. The board meets each quarter but it does not challenge partners on what they have done.

4. The board's training is liked by those who attend, but few of them are from schools.
`;

describe("a board's report bound behind the authority's", async () => {
  const result = await parseText("somerset-2018-01-29.txt", bound);
  if (!result.ok) throw new Error(result.reason);
  const { findings, recommendations, judgements, problems } = result.report;

  test("has its own findings and recommendations, under ids of their own", () => {
    expect(findings.map(({ id, area }) => [id, area])).toEqual([
      ["finding-3", "help-and-protection"],
      ["finding-4", "looked-after"],
      ["finding-5", "adoption"],
      ["finding-6", "care-leavers"],
      ["finding-7", "leadership"],
      ["finding-lscb-1", "lscb"],
      ["finding-lscb-2", "lscb"],
    ]);
    expect(recommendations.map(({ id, body }) => [id, body])).toEqual([
      ["recommendation-1", "local-authority"],
      ["recommendation-2", "local-authority"],
      ["recommendation-lscb-1", "lscb"],
      ["recommendation-lscb-2", "lscb"],
    ]);
  });

  test("has its own grade, and leaves those of the authority alone", () => {
    const graded = judgements.map((one) => [one.area, one.status === "given" ? one.grade : null]);
    expect(graded).toContainEqual(["lscb", "inadequate"]);
    expect(graded).toContainEqual(["overall", "requires-improvement"]);
  });

  test("does not break the order of numbers", () => {
    const orders = ["number-out-of-order", "number-gap", "numbers-do-not-run", "area-not-told"];
    expect(problems.filter(({ rule }) => orders.includes(rule))).toEqual([]);
  });
});
