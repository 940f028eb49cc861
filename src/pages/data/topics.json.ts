import type { APIRoute } from "astro";
import { getTopics } from "../../corpus/queries.ts";

/** The subjects of findings and how they are found, for programs and for comparisons made in the browser. */
export const GET: APIRoute = () => Response.json(getTopics());
