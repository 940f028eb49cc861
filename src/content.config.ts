import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import { reportsLoader } from "./corpus/loader.ts";

const reports = defineCollection({
  loader: reportsLoader(),
  schema: z.object({ sha256: z.string(), path: z.string() }),
});

export const collections = { reports };
