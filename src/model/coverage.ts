import { z } from "zod";
import { Place } from "./place.ts";

const characters = z.int().nonnegative();

/**
 * Where every character of the source went, white space not counted.
 * `source` is the sum of all the others: placed in the report, page furniture, the contents table,
 * legal and explanatory boilerplate, what the source holds a second time, and what found no place, which `unplaced` lists with its text.
 */
export const Coverage = z.strictObject({
  characters: z.strictObject({
    source: characters,
    placed: characters,
    furniture: characters,
    contents: characters,
    boilerplate: characters,
    repeated: characters,
    unplaced: characters,
  }),
  unplaced: z.array(z.strictObject({ place: Place, text: z.string() })),
});
export type Coverage = z.infer<typeof Coverage>;
