import type { Area } from "../../../model/index.ts";
import { tokensOf } from "./tokens.ts";

/** The areas that some words for what was inspected name, [] for what is no area; null where they name all. */
export function areasIn(remit: string | null): Area[] | null {
  if (remit === null) return null;
  const tokens = tokensOf(remit, null);
  const topics = tokens.flatMap(({ kind, area }) => (kind === "topic" ? [area ?? null] : []));
  if (topics.length === 0) return null;
  return [...new Set(topics.flatMap((area) => area ?? []))];
}
