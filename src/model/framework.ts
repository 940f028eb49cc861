import { z } from "zod";
import { frameworksInOrder } from "../frameworks/index.ts";

/** The rules inspected under. Each is a file in `src/frameworks`. */
export const Framework = z.enum(frameworksInOrder).describe("The inspection framework");
export type Framework = z.infer<typeof Framework>;
