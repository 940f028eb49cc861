import type { Area, Framework } from "../model/index.ts";
import { notToldRow } from "./area-not-told.ts";

type AreaName = { full: string; short: string };

const sif: Partial<Record<Area, AreaName>> = {
  overall: { full: "Overall effectiveness", short: "Overall" },
  "help-and-protection": {
    full: "Children who need help and protection",
    short: "Help and protection",
  },
  "looked-after": {
    full: "Children looked after and achieving permanence",
    short: "Children looked after",
  },
  adoption: { full: "Adoption performance", short: "Adoption" },
  "care-leavers": { full: "Experiences and progress of care leavers", short: "Care leavers" },
  leadership: { full: "Leadership, management and governance", short: "Leadership" },
  lscb: {
    full: "Local Safeguarding Children Board",
    short: "Safeguarding board (LSCB)",
  },
};

const ilacs: Partial<Record<Area, AreaName>> = {
  leaders: {
    full: "The impact of leaders on social work practice with children and families",
    short: "Impact of leaders",
  },
  "help-and-protection": {
    full: "The experiences and progress of children who need help and protection",
    short: "Help and protection",
  },
  "in-care-and-care-leavers": {
    full: "The experiences and progress of children in care and care leavers",
    short: "In care and care leavers",
  },
  "in-care": {
    full: "The experiences and progress of children in care",
    short: "Children in care",
  },
  "care-leavers": {
    full: "The experiences and progress of care leavers",
    short: "Care leavers",
  },
  overall: { full: "Overall effectiveness", short: "Overall" },
};

const names: Record<Framework, Partial<Record<Area, AreaName>>> = {
  sif,
  ilacs,
  "ilacs-2026": ilacs,
};

/** An area in the framework's own words: in full for headings, short for tables. */
export function areaName(area: Area, framework: Framework): AreaName {
  if (area === notToldRow.id) return { full: notToldRow.name, short: notToldRow.name };
  return names[framework][area] ?? sif[area] ?? ilacs[area] ?? { full: area, short: area };
}
