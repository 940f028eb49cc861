import { factsOf, frameworksInOrder, type FrameworkArea } from "../frameworks/index.ts";
import type { Area, Framework } from "../model/index.ts";
import { notToldRow } from "./area-not-told.ts";

type AreaName = Pick<FrameworkArea, "full" | "short">;

/** An area in the framework's own words: in full for headings, short for tables. One it does not judge is in another's. */
export function areaName(area: Area, framework: Framework): AreaName {
  const named = [framework, ...frameworksInOrder]
    .flatMap((id): readonly FrameworkArea[] => factsOf(id).areas)
    .find((one) => one.area === area);
  return named ?? { full: notToldRow.name, short: notToldRow.name };
}
