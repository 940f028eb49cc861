import type { APIRoute } from "astro";
import { getAuthorities, getReports } from "../../corpus/queries.ts";
import { comparisonIndex } from "../../analysis/comparison/comparison-index.ts";

/** All reports in few words, for the lists to choose from and for comparisons made in the browser. */
export const GET: APIRoute = async () =>
  Response.json(comparisonIndex(await getReports(), getAuthorities()));
