import type { APIRoute } from "astro";
import { reportSchema } from "../../../export/report-schema.ts";

/** The JSON Schema of a report. */
export const GET: APIRoute = () => Response.json(reportSchema());
