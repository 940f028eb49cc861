import type { Area, Section } from "../../model/index.ts";

const sections: Record<Area, readonly Section[]> = {
  overall: ["lead"],
  leaders: ["lead"],
  leadership: ["lead"],
  "help-and-protection": ["hp"],
  "looked-after": ["cla"],
  "in-care": ["cla"],
  "in-care-and-care-leavers": ["cla", "cl"],
  adoption: ["adoption"],
  "care-leavers": ["cl"],
  lscb: ["lscb"],
  "not-told": [],
};

/** The sections an area stands for. One area of ILACS to 2022 stands for two. */
export function sectionsOfArea(area: Area): readonly Section[] {
  return sections[area];
}
