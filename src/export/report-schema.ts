import { reportJsonSchema } from "../model/json-schema.ts";

/** The JSON Schema of a report, as it is published beside the data. */
export function reportSchema(): Record<string, unknown> {
  return { title: "Inspection report", ...reportJsonSchema() };
}
