import { boilerplate } from "./boilerplate.ts";
import { continuations } from "./continuations.ts";
import { contentsTable } from "./contents-table.ts";
import { coverRows } from "./cover-rows.ts";
import { footnotes } from "./footnotes.ts";
import { furniture } from "./furniture.ts";
import { headings } from "./headings.ts";
import { listBullets } from "./list-bullets.ts";
import { money } from "./money.ts";
import { numbering } from "./numbering.ts";
import type { Step } from "./step.ts";

/** The normalising steps, in the order they run. */
export const steps: readonly Step[] = [
  footnotes,
  furniture,
  contentsTable,
  coverRows,
  money,
  headings,
  boilerplate,
  listBullets,
  numbering,
  continuations,
];
