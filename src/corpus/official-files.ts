import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { issueWords } from "../model/index.ts";
import { memo } from "./memo.ts";
import { inProject } from "./paths.ts";

/** Official addresses by the SHA-256 of the file that stood there when it was fetched. */
export type OfficialFiles = ReadonlyMap<string, string>;

const Rows = z.array(
  z.strictObject({
    address: z.url({ protocol: /^https$/u }),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  }),
);

/** The manifest from the text of its CSV file. Throws one line where it is not as it should be. */
export function readOfficialFiles(csv: string): OfficialFiles {
  const rows = Rows.safeParse(parse(csv, { columns: true, bom: true, skip_empty_lines: true }));
  if (!rows.success) throw new Error(issueWords(rows.error));
  return new Map(rows.data.map(({ address, sha256 }) => [sha256, address]));
}

/** The project's manifest, `content/official-files.csv`: columns address and sha256. Empty where there is none. */
export function getOfficialFiles(): OfficialFiles {
  return memo("official-files", () => {
    const path = inProject("content", "official-files.csv");
    return existsSync(path) ? readOfficialFiles(readFileSync(path, "utf8")) : new Map();
  });
}
