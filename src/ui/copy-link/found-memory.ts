/** What a search found in a paragraph. `begins` tells a paragraph of a summary, which has no address of its own. */
export type FoundInParagraph = { words: string[]; begins: string | null };

const key = "found";

/**
 * Keeps for the page that a result opens what was found there: its address stays the permanent one. Only this tab
 * knows it, and only until it is closed; where a browser keeps nothing, nothing is marked.
 */
export function rememberFound(address: string, found: string): void {
  try {
    sessionStorage.setItem(key, JSON.stringify([address, found]));
  } catch {
    return;
  }
}

/** What was found at this address, null where no search led to it. */
export function recallFound(address: string): FoundInParagraph | null {
  try {
    const [at, found] = JSON.parse(sessionStorage.getItem(key) ?? "[]") as (string | undefined)[];
    return at === address && found !== undefined ? (JSON.parse(found) as FoundInParagraph) : null;
  } catch {
    return null;
  }
}
