import type { Found } from "../index/look-up.ts";
import { placedWords } from "../../text/words.ts";

const most = 3;

/** The query with each word that may be a slip replaced by a word it may have meant, the likeliest first. */
export function suggestQueries(
  typed: string,
  found: readonly Pick<Found, "typed" | "suggestions">[],
): string[] {
  const slips = new Map(
    found.flatMap(({ typed: word, suggestions }) =>
      suggestions.length > 0 ? [[word, suggestions] as const] : [],
    ),
  );
  if (slips.size === 0) return [];
  const choices = Math.max(...[...slips.values()].map(({ length }) => length));
  const queries = Array.from({ length: choices }, (_, choice) =>
    replaced(typed, (word) => {
      const suggestions = slips.get(word);
      return suggestions?.[choice] ?? suggestions?.[0];
    }),
  );
  return [...new Set(queries)].slice(0, most);
}

function replaced(typed: string, by: (word: string) => string | undefined): string {
  let result = "";
  let at = 0;
  for (const { word, from, to } of placedWords(typed)) {
    result += typed.slice(at, from) + (by(word) ?? typed.slice(from, to));
    at = to;
  }
  return result + typed.slice(at);
}
