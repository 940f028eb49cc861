import type { APIRoute } from "astro";
import { reportSchema } from "../../../view/report-schema.ts";

/** The JSON Schema of a report. */
export const GET: APIRoute = () => Response.json(reportSchema());
