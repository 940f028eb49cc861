import type { Problem } from "../model/index.ts";
import type { RuleId } from "./problems/rules.ts";

/** Something of the source that an adapter could not read, or that the source does not hold: a problem to be reported. */
export type Loss = Pick<Problem, "severity" | "message" | "place"> & { rule: RuleId };
