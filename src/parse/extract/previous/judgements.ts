import type { Area, PreviousInspection } from "../../../model/index.ts";
import { gradeOf } from "./grades.ts";
import { areasIn } from "./remit-areas.ts";
import type { Verdict } from "./verdicts.ts";

type Judgement = PreviousInspection["judgements"][number];

/** From 2018 on "children in care" are an area by that name. */
const inCareFrom = "2018";

/**
 * The judgements of one inspection from its verdicts: the overall one first, each area once. Of an area with two
 * grades none is given. `remit` are the words for what was inspected.
 */
export function judgementsOf(
  verdicts: readonly Verdict[],
  remit: string | null,
  date: string | null,
): Judgement[] {
  const inspected = areasIn(remit);
  const all = verdicts.flatMap(({ areas, printed }) =>
    (areas.length === 0 ? [null] : areas.flatMap((area) => areaThen(area, date))).map(
      (area): Judgement => ({ area, ...gradeOf(printed) }),
    ),
  );
  const others = all.some(({ area }) => area !== null && area !== "overall");
  const placed = all.flatMap((judgement): Judgement[] => {
    const { area } = judgement;
    if (area === "overall" && !others && inspected?.length === 1)
      return [{ ...judgement, area: null }];
    if (area !== null || !others || inspected === null) return [judgement];
    // The whole of what was inspected, beside other areas: the one area it was of, or none that we know.
    const [only = null, ...more] = inspected;
    return more.length > 0 ? [judgement] : only === null ? [] : [{ ...judgement, area: only }];
  });
  const certain = placed.filter(({ area, printed }, index) => {
    const same = placed.filter((other) => other.area === area);
    const agree = same.every((other) => gradeKey(other.printed) === gradeKey(printed));
    return agree && placed.findIndex((other) => other.area === area) === index;
  });
  const overall = certain.filter(({ area }) => area === "overall");
  return [...overall, ...certain.filter(({ area }) => area !== "overall")];
}

const gradeKey = (printed: string): string => gradeOf(printed).grade ?? printed.toLowerCase();

/** An area by the names of the time: before 2018, or where no date is known, by those of older frameworks. */
function areaThen(area: Area, date: string | null): Area[] {
  const now = date !== null && date >= inCareFrom;
  if (area === "in-care") return now ? [area] : ["looked-after"];
  if (area === "in-care-and-care-leavers") return now ? [area] : ["looked-after", "care-leavers"];
  return [area];
}
