import { earlierFirst } from "../analysis/comparison/prepared-pairs.ts";
import type { Report } from "../model/index.ts";
import { compareHref } from "../routes/href.ts";

/** The page of two reports that are a prepared pair: it needs no script. The earlier report stands first in it. */
export function preparedHref(one: Report, other: Report): string {
  const [earlier, later] = earlierFirst(one, other);
  return compareHref(earlier.id, later.id);
}
