import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./source-files.ts";

const notice = readFileSync(join(root, "NOTICE"), "utf8").split("\n");
const reports = readdirSync(join(root, "content", "reports"));

describe("NOTICE states the terms of", () => {
  test.each(reports)("%s", (file) => {
    const line = notice.find((text) => text.trim().startsWith(file)) ?? "";
    const text = readFileSync(join(root, "content", "reports", file), "utf8");
    const year = /Crown copyright (\d{4})/.exec(text)?.[1] ?? "no year";
    const terms = text.includes("Open Government Licence")
      ? "Open Government Licence"
      : "non-commercial";
    expect(text).toContain(terms);
    expect(line).toContain(terms);
    expect(line).toContain(`Crown copyright ${year}`);
  });
});
