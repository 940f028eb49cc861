import { z } from "zod";
import { Area } from "./area.ts";
import { Places } from "./place.ts";

/** The four grades of every framework, best first. "Requires improvement to be good" is `requires-improvement`. */
export const grades = ["outstanding", "good", "requires-improvement", "inadequate"] as const;
export const Grade = z.enum(grades);
export type Grade = z.infer<typeof Grade>;

/**
 * One area's judgement. `printed` keeps the words of the source; `places` lists every line or page
 * the grade was read from. "unreadable": the framework judges this area, but no words that are known
 * state its grade, or what is stated does not agree. "not-judged": the report says that it did not judge it.
 */
export const Judgement = z.discriminatedUnion("status", [
  z.strictObject({
    area: Area,
    status: z.literal("given"),
    grade: Grade,
    printed: z.string(),
    places: Places,
  }),
  z.strictObject({
    area: Area,
    status: z.literal("not-judged"),
    printed: z.string(),
    places: Places,
  }),
  z.strictObject({ area: Area, status: z.literal("unreadable"), places: Places }),
]);
export type Judgement = z.infer<typeof Judgement>;
