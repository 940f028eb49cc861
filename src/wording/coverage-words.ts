import type { Coverage } from "../model/index.ts";

/**
 * How much of the source's text is in the report, in percent of what is not page furniture, contents
 * table or boilerplate. Rounded down to one decimal, so that 100% is said only where nothing is left over.
 */
export function percentPlaced({ characters }: Coverage): number {
  const content = characters.placed + characters.unplaced;
  return content === 0 ? 0 : Math.floor((characters.placed / content) * 1000) / 10;
}

/** "Every word is placed", or the percent that is. */
export function coverageWords(coverage: Coverage): string {
  if (coverage.characters.source === 0) return "The source holds no text.";
  if (coverage.characters.unplaced === 0) return "All of the source’s text has its place.";
  return `${percentPlaced(coverage)}% of the source’s text has its place; the rest is listed word for word.`;
}
