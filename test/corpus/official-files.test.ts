import { describe, expect, test } from "vitest";
import { readOfficialFiles } from "../../src/corpus/official-files.ts";

const sha256 = "0a".repeat(32);
const address = "https://files.example.org/v1/file/50004720";

describe("the manifest of official files", () => {
  test("gives the address of a file by its checksum", () => {
    const csv = `address,sha256\n${address},${sha256}\n`;
    expect([...readOfficialFiles(csv)]).toEqual([[sha256, address]]);
  });

  test("may be empty", () => {
    expect(readOfficialFiles("address,sha256\n").size).toBe(0);
  });

  test.each([
    [`address,sha256\n${address},XYZ\n`, /^0\.sha256 /u],
    [`address,sha256\nhttp://example.org/a,${sha256}\n`, /^0\.address /u],
    [`address,checksum\n${address},${sha256}\n`, /^0\.sha256 |^0 /u],
  ])("refuses %j in one line", (csv, told) => {
    expect(() => readOfficialFiles(csv)).toThrow(told);
  });
});
