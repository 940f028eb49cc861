import type { Loss } from "../../loss.ts";
import { isListGlyph } from "./characters.ts";
import type { Page } from "./types.ts";

/** What stands for no letter: the sign of a failed mapping, private use, controls, what Unicode never gave out. */
const unknown = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uE000-\uF8FF\uFFF0-\uFFFF]/gu;

/** Pages with characters that the font leads to no letter; list glyphs alone are as they should be. */
export function tellUnknown(pages: readonly Page[]): Loss[] {
  return pages.flatMap((page): Loss[] => {
    const count = page.runs
      .filter((run) => !isListGlyph(run.text))
      .reduce((sum, run) => sum + (run.text.match(unknown)?.length ?? 0), 0);
    if (count === 0) return [];
    const place = { unit: "page" as const, from: page.number, to: page.number };
    const message = `${count} characters of page ${page.number} cannot be read: their font does not say which letters they are`;
    return [{ rule: "characters-unreadable", severity: "error", message, place }];
  });
}
