import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { Authority, PublishedReport, type Register } from "../model/index.ts";
import { memo } from "./memo.ts";
import { inProject } from "./paths.ts";

const AuthorityRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  urn: z.string(),
  la_code: z.string(),
  gss_code: z.string(),
  region: z.string(),
  type: z.string(),
  ended: z.string(),
  successors: z.string(),
  aliases: z.string(),
  statistical_neighbours: z.string(),
});

const PublishedRow = z.strictObject({
  authority: z.string(),
  urn: z.string(),
  published: z.string(),
  url: z.string(),
});

function rows<T>(csv: string, row: z.ZodType<T>): T[] {
  return z.array(row).parse(parse(csv, { columns: true, bom: true, skip_empty_lines: true }));
}

function list(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const orNull = (cell: string) => (cell.trim() === "" ? null : cell.trim());

/** The register from the text of its two CSV files. Throws where a row is not as the register words it. */
export function readRegister(authoritiesCsv: string, publishedCsv: string): Register {
  return {
    authorities: rows(authoritiesCsv, AuthorityRow).map((row) =>
      Authority.parse({
        id: row.id,
        name: row.name,
        urn: orNull(row.urn),
        laCode: orNull(row.la_code),
        gssCode: orNull(row.gss_code),
        region: row.region,
        type: row.type,
        ended: orNull(row.ended),
        successors: list(row.successors, " "),
        aliases: list(row.aliases, ";"),
        neighbours: list(row.statistical_neighbours, " "),
      }),
    ),
    published: rows(publishedCsv, PublishedRow).map(({ authority, published, url }) =>
      PublishedReport.parse({ authority, published, url }),
    ),
  };
}

/** The project's register: `content/authorities.csv` and `content/published-reports.csv`. */
export function getRegister(): Register {
  return memo("register", () =>
    readRegister(
      readFileSync(inProject("content", "authorities.csv"), "utf8"),
      readFileSync(inProject("content", "published-reports.csv"), "utf8"),
    ),
  );
}
