import type { Reader } from "../figure.ts";
import { readLargestGroups, readMinority, readPopulation, readPoverty } from "./area.ts";
import { readCare } from "./care.ts";
import { readHomes } from "./homes.ts";
import { readIncidents } from "./incidents.ts";
import { readLeadership } from "./leadership.ts";
import { readPracticeModel } from "./practice-model.ts";
import { readProtection } from "./protection.ts";
import { readSchools } from "./schools.ts";
import { readYear } from "./year.ts";

/** Every reader, in the order of the section. */
export const readers: readonly Reader[] = [
  readHomes,
  readLeadership,
  readPracticeModel,
  readPopulation,
  readPoverty,
  readSchools,
  readMinority,
  readLargestGroups,
  readProtection,
  readIncidents,
  readCare,
  readYear,
];
