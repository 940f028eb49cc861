import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StatisticKey } from "../../src/model/index.ts";
import { read, statistic } from "./statements.ts";

/** A number, and one of the ways reports write it. */
type Written = { value: number; text: string };

const words =
  "none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const separators = [",", " ", "\u00a0", "\u2009", "\u202f", ""];

function written(min: number, max: number): fc.Arbitrary<Written> {
  return fc
    .tuple(fc.integer({ min, max }), fc.constantFrom(...separators), fc.boolean())
    .map(([value, separator, spelt]) => ({
      value,
      text:
        spelt && value > 0 && value < words.length
          ? (words[value] ?? "")
          : String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, separator),
    }));
}

const tenths = (max: number) => fc.integer({ min: 1, max: max * 10 }).map((value) => value / 10);
const share = tenths(99);
const rate = tenths(399);
const percent = fc.constantFrom("%", " %", " per cent");
const now = ["30 June 2014", "2014-06-30"] as const;
const then = ["31 March 2013", "2013-03-31"] as const;
const per = "per 10,000 children";

/** What a whole sentence says: the figure as the template prints it, and nothing else of the sentence. */
type Trend = {
  text: string;
  key: StatisticKey;
  value: number;
  rate: number | null;
  previous: object | null;
};

const subjects: readonly [StatisticKey, string][] = [
  ["looked_after", "children were being looked after by the local authority"],
  ["looked_after", "children are looked after"],
  [
    "child_protection_plans",
    "children and young people were the subject of a child protection plan",
  ],
  [
    "children_in_need",
    "children had been identified through assessment as being formally in need of a specialist children’s service",
  ],
  ["private_fostering", "children lived in a privately arranged fostering placement"],
];

const count = written(1, 20_000);
const none = { value: null, percent: null };
const earlier = (figure: object) => ({ percent: null, rate: null, asAt: then[1], ...figure });

/** Comparison clauses, with what they say of the earlier date; null where they print no figure of it. */
const comparison = fc
  .tuple(count, count, rate, share, rate)
  .chain(([before, by, was, part, other]) =>
    fc.constantFrom<[string, object | null][]>(
      ["", null],
      [`. This is an increase from ${before.text} at ${then[0]}`, earlier({ value: before.value })],
      [
        `. This is a reduction from ${before.text} (${was} ${per}) at ${then[0]}`,
        earlier({ value: before.value, rate: was }),
      ],
      [
        `, an increase from ${was} per 10,000 (${before.text}) at ${then[0]}`,
        earlier({ value: before.value, rate: was }),
      ],
      [`, compared with ${before.text} at ${then[0]}`, earlier({ value: before.value })],
      [
        `. This compares with ${before.text} children at ${then[0]}`,
        earlier({ value: before.value }),
      ],
      [
        `, ${by.text} fewer than the ${before.text} at ${then[0]}`,
        earlier({ value: before.value }),
      ],
      [
        `. This is an increase of ${by.text} from the ${before.text} identified at ${then[0]}`,
        earlier({ value: before.value }),
      ],
      [`. At ${then[0]} there were ${before.text}`, earlier({ value: before.value })],
      [
        `. At ${then[0]}, there were fewer than five`,
        earlier({ ...none, qualifier: "fewer-than" }),
      ],
      [
        `. This is an increase from ${then[0]}, when there were fewer than five`,
        earlier({ ...none, qualifier: "fewer-than" }),
      ],
      [
        `. This is an increase from fewer than five at ${then[0]}`,
        earlier({ ...none, qualifier: "fewer-than" }),
      ],
      [
        `. This is an increase from a suppressed number at ${then[0]}`,
        earlier({ ...none, qualifier: "suppressed" }),
      ],
      [
        `. This is an increase from ${was} ${per} at ${then[0]}`,
        earlier({ ...none, rate: was, qualifier: "text" }),
      ],
      [`, ${by.text} fewer than at ${then[0]}`, null],
      [`. This is ${by.text} more than at ${then[0]}`, null],
      [`. This is a reduction of ${part}% since ${then[0]}`, null],
      [`. This is an increase of ${by.text} since ${then[0]}`, null],
      [`. This is a similar rate to that at ${then[0]}`, null],
      [`. The rate in England is ${other} ${per}`, null],
      [`. There were ${by.text} referrals at ${then[0]}`, null],
      [`. At ${then[0]} there were ${by.text} care leavers`, null],
      [`. At 31 August 2014 there were ${by.text}`, null],
    ),
  );

const trend: fc.Arbitrary<Trend> = fc
  .tuple(fc.constantFrom(...subjects), count, rate, comparison, fc.constantFrom(0, 1, 2, 3))
  .map(([[key, subject], { value, text }, own, [tail, previous], form]) => {
    const at = `At ${now[0]}, `;
    const who = subject.split(" ")[0] ?? "";
    const rest = subject.slice(who.length);
    const said = [
      `${at}${text} ${subject}`,
      `${at}${text} ${subject} (a rate of ${own} ${per})`,
      `${at}${text} ${who} (${own} per 10,000)${rest}`,
      `${at}${own} ${who} per 10,000 (${text})${rest}`,
    ][form];
    return { text: `${said}${tail}.`, key, value, rate: form === 0 ? null : own, previous };
  });

test("a count, its rate and the earlier figure are those the sentence prints, and no other of it", () => {
  fc.assert(
    fc.property(trend, ({ text, key, value, rate: own, previous }) => {
      const found = statistic(key, text);
      expect(found, text).toMatchObject({ value, percent: null, rate: own, asAt: now[1] });
      if (previous === null) expect(found.previous, text).toBeNull();
      else expect(found.previous, text).toMatchObject(previous);
      expect(read(text).statistics, text).toHaveLength(1);
    }),
    { numRuns: 1500 },
  );
});

describe("where children live", () => {
  const homes: readonly [StatisticKey, string][] = [
    ["foster_families", "live with foster families"],
    ["residential_homes", "live in residential children’s homes"],
    ["residential_special_schools", "children live in residential special schools"],
    ["with_parents", "live with their parents"],
  ];
  const places = [
    "live out of the authority area",
    "live outside the local authority area",
    "live out the authority area",
    "are placed out of borough",
  ];
  const tail = fc
    .tuple(count, share, percent, fc.constantFrom(...places), fc.integer({ min: 11, max: 99 }))
    .chain(([some, part, sign, place, other]) =>
      fc.constantFrom<[string, object | null][]>(
        ["", null],
        [`, of whom ${part}${sign} ${place}`, { value: null, percent: part, qualifier: "exact" }],
        [
          `, of whom ${some.text} (${part}${sign}) ${place}`,
          { value: some.value, percent: part, qualifier: "exact" },
        ],
        [
          `. Of these, ${some.text} ${place}`,
          { value: some.value, percent: null, qualifier: "exact" },
        ],
        [
          `, ${some.text} of whom ${place}`,
          { value: some.value, percent: null, qualifier: "exact" },
        ],
        [`, none of whom ${place}`, { value: 0, percent: 0, qualifier: "none" }],
        [
          `, of whom fewer than five ${place}`,
          { value: null, percent: null, qualifier: "fewer-than" },
        ],
        [
          `, of whom ${some.text} (in ${other} families) ${place}`,
          { value: some.value, percent: null, qualifier: "exact" },
        ],
        [
          `, of whom ${other} live within ${some.text} miles and ${place}`,
          { value: null, percent: null, qualifier: "text" },
        ],
        [`, of whom ${part}% are girls`, null],
      ),
    );
  test("a number and its share outside the area are as printed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...homes),
        count,
        tail,
        fc.constantFrom("", "a small number of children (", "some ("),
        ([key, verb], { value, text }, [rest, outside], opens) => {
          const digits = text.replace(/^[a-z]+$/u, String(value));
          const said = opens === "" ? text : `${opens}${digits})`;
          const line = `${said} ${verb}${rest}`;
          expect(statistic(key, line), line).toMatchObject({ value, percent: null, outside });
        },
      ),
      { numRuns: 600 },
    );
  });
});

test("a percentage of pupils and the national average beside it are never mixed up", () => {
  const heads = [
    ["fsm", "The proportion of children entitled to free school meals:"],
    ["eal", "The proportion of children and young people with English as an additional language:"],
  ] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...heads),
      fc.constantFrom("primary", "secondary"),
      share,
      share,
      percent,
      fc.integer({ min: 0, max: 6 }),
      ([subject, head], phase, own, national, sign, form) => {
        const line = [
          `in ${phase} schools is ${own}${sign} (the national average is ${national}${sign})`,
          `in ${phase} schools ${own}${sign} of pupils (the national average is ${national}${sign})`,
          `in ${phase} schools: ${own}${sign}, compared with ${national}${sign} nationally`,
          `${own}${sign} in ${phase} schools (the national average is ${national}${sign})`,
          `in ${phase} schools is ${own}${sign} (the national average (2016) is ${national}${sign})`,
          `in ${phase} schools (the national average is ${national}${sign})`,
          `in ${phase} schools is below the national average of ${national}${sign}`,
        ][form];
        const { statistics } = read(head, `  ${line}`);
        const key = `${subject}_${phase}_pct`;
        expect(
          statistics.map((one) => [one.key, one.value, one.national]),
          line,
        ).toEqual(form < 5 ? [[key, own, national]] : [["other", null, null]]);
      },
    ),
    { numRuns: 500 },
  );
});

test("the population and its share are as printed", () => {
  const ages = [
    "under the age of 18 years",
    "under the age of 18",
    "aged 0–17",
    "aged between 0-17",
    "aged between 0 and 17",
    "under 18",
  ];
  fc.assert(
    fc.property(
      written(1000, 500_000),
      share,
      fc.constantFrom(...ages),
      ({ value, text }, part, age) => {
        const line = `Approximately ${text} children and young people ${age} live in Ambridge. This is ${part}% of the total population in the area.`;
        expect(
          read(line).statistics.map((one) => [one.key, one.value]),
          line,
        ).toEqual([
          ["population_under_18", value],
          ["population_under_18_pct", part],
        ]);
      },
    ),
    { numRuns: 300 },
  );
});

test("what happened in a year is counted under its own key", () => {
  const heads = ["In the last 12 months:", "During 2013–14:", "In the year ending 31 March 2014:"];
  const lines = (value: string, some: string, part: number): [string, object[]][] => {
    const ceased = "children ceased to be looked after";
    const returned = "subsequently returned to be looked after";
    return [
      [`there have been ${value} adoptions`, [{ key: "adoptions_12m" }]],
      [
        `${value} children became the subject of special guardianship orders`,
        [{ key: "special_guardianship_orders_12m" }],
      ],
      [`${value} ${ceased}`, [{ key: "ceased_looked_after_12m" }]],
      [
        `${value} ${ceased}, of whom ${part}% ${returned}`,
        [
          { key: "ceased_looked_after_12m" },
          { key: "ceased_returned_12m", value: null, percent: part },
        ],
      ],
      [
        `${value} ${ceased}. Of these, ${some} ${returned}`,
        [{ key: "ceased_looked_after_12m" }, { key: "ceased_returned_12m", value: "some" }],
      ],
      [
        `${value} ${ceased}, and moved on to independent living`,
        [{ key: "independent_living_12m" }],
      ],
      [
        `${value} ${ceased} and moved on to independent living`,
        [{ key: "independent_living_12m" }],
      ],
      [
        `${value} young people ceased to be looked after and are now living in houses of multiple occupation`,
        [{ key: "houses_multiple_occupation_12m" }],
      ],
      [`${value} ${ceased} because they turned 18`, [{ key: "other", value: null }]],
      [`${value} children are placed for adoption`, [{ key: "other", value: null }]],
      [`${value} children have an independent visitor`, [{ key: "other", value: null }]],
    ];
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...heads),
      count,
      count,
      share,
      fc.integer({ min: 0, max: 10 }),
      (head, { value, text }, some, part, form) => {
        const [line, figures] = lines(text, some.text, part)[form] ?? ["", []];
        const expected = figures
          .map((figure) => ({ value, percent: null, ...figure }))
          .map((figure) => ({
            ...figure,
            value: (figure.value as unknown) === "some" ? some.value : figure.value,
          }));
        expect(read(head, `  ${line}`).statistics, line).toMatchObject(expected);
      },
    ),
    { numRuns: 600 },
  );
});

test("completed and ongoing reviews are never summed", () => {
  const small = written(1, 30);
  fc.assert(
    fc.property(small, small, small, fc.integer({ min: 0, max: 5 }), (told, done, open, form) => {
      const [line, figures] = (
        [
          [
            `${done.text} serious case reviews have been completed and ${open.text} are ongoing.`,
            [done, open],
          ],
          [
            `${done.text} serious case reviews were completed. ${open.text} serious case reviews are ongoing.`,
            [done, open],
          ],
          [
            `${done.text} SCRs have been completed, with ${open.text} further SCRs in progress.`,
            [done, open],
          ],
          [`${done.text} serious case reviews have been completed.`, [done]],
          [`${open.text} serious case reviews were ongoing at the time of the inspection.`, [open]],
          [`${done.text} serious case reviews have been completed or were ongoing.`, [done]],
        ] as const
      )[form] ?? ["", []];
      const text = `Since the last inspection, ${told.text} serious incident notifications have been submitted to Ofsted and ${line}`;
      expect(
        read(text).statistics.map(({ key, value }) => [key, value]),
        text,
      ).toEqual([
        ["serious_incident_notifications", told.value],
        ...figures.map(({ value }) => ["serious_case_reviews", value]),
      ]);
    }),
    { numRuns: 300 },
  );
});

test("a part of somebody else is under no key, whatever the numbers", () => {
  const traps = [
    (a: string, b: string) =>
      `The virtual school supports ${a} looked after children and care leavers, of whom ${b} are looked after children.`,
    (a: string, b: string) => `Of the ${a} children missing from home, ${b} were looked after.`,
    (a: string, b: string) =>
      `More than ${a} unaccompanied asylum-seeking children arrived in the county, and ${b} left again.`,
    (a: string, b: string) =>
      `${a} children were referred, among them ${b} who are the subject of a child protection plan.`,
    (a: string) =>
      `At 31 March 2014, ${a} children were looked after by other local authorities and placed in the county.`,
    (a: string) => `At 31 March 2014, ${a} in every 10,000 children were being looked after.`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...traps), count, count, (trap, a, b) => {
      const line = trap(a.text, b.text);
      for (const { key, value } of read(line).statistics) {
        expect([key, value], line).toEqual(["other", null]);
      }
    }),
    { numRuns: 300 },
  );
});
