/** What `npm run corpus` was given. `expected` takes every file up to the next option. */
export type CorpusArguments = {
  folder: string;
  expected: string[];
  level: string | null;
  record: boolean;
};

/** Null where something is missing or not known. */
export function corpusArguments(words: readonly string[]): CorpusArguments | null {
  const given = { folder: "", expected: [] as string[], level: null as string | null };
  let record = false;
  let taking: "folder" | "expected" | "level" = "folder";
  for (const word of words) {
    if (word === "--expected" || word === "--level")
      taking = word === "--level" ? "level" : "expected";
    else if (word === "--record") record = true;
    else if (word.startsWith("--")) return null;
    else if (taking === "expected") given.expected.push(word);
    else if (taking === "level") given.level = word;
    else given.folder = word;
    if (taking === "level" && !word.startsWith("--")) taking = "folder";
  }
  return given.folder === "" || given.expected.length === 0 ? null : { ...given, record };
}
