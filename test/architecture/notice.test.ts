import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { sourcesIn } from "../../src/corpus/sources.ts";
import { readReport } from "../parse/read-report.ts";
import { root } from "./source-files.ts";

const words = {
  ogl: "Open Government Licence",
  "non-commercial": "non-commercial",
  unstated: "no terms stated",
};

test("NOTICE states the terms of each report, as the report itself does", async () => {
  const notice = readFileSync(join(root, "NOTICE"), "utf8").split("\n");
  const files = sourcesIn(join(root, "content", "reports"));
  const reports = await Promise.all(files.map(readReport));
  const told = reports.map(({ source }) => {
    const line = notice.find((text) => text.trim().startsWith(basename(source.file))) ?? "";
    const year = source.crownCopyright === null ? "" : `Crown copyright ${source.crownCopyright}`;
    return [source.file, line.includes(words[source.licence]) && line.includes(year)];
  });
  expect(told).toEqual(files.map((file) => [basename(file), true]));
});
