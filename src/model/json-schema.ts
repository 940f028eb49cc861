import { z } from "zod";
import { Report } from "./report.ts";

/** The JSON Schema (draft 2020-12) of a Report, for programs that read the published data. */
export function reportJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Report, { target: "draft-2020-12" }) };
}
