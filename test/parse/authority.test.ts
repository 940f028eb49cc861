import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Authority } from "../../src/model/index.ts";
import { authorityKey, findAuthority } from "../../src/parse/extract/authority.ts";
import { getRegister } from "../../src/corpus/register.ts";

/** Names as 96 covers of 2014 to 2018 print them, and the authority each means. */
const names = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(new URL("authority-names.json", import.meta.url), "utf8")));
const { authorities } = getRegister();
const on = "2016-06-30";

describe("a printed name means one authority of the register", () => {
  test.each(Object.entries(names))("%s is %s", (printed, id) => {
    expect(findAuthority(printed, authorities, on)?.id).toBe(id);
  });
});

describe("the register itself", () => {
  test.each(authorities.map((authority) => [authority.name, authority] as const))(
    "%s is found by its name and each alias",
    (_, { id, name, ended, aliases }) => {
      for (const printed of [name, ...aliases]) {
        expect(findAuthority(printed, authorities, ended ?? "2026-06-30")?.id, printed).toBe(id);
      }
    },
  );
});

test.each(["", "Council", "City of", "Atlantis", "North", "England", "Ofsted"])(
  "%j means none",
  (printed) => {
    expect(findAuthority(printed, authorities, on)).toBeNull();
  },
);

test("titles and case do not tell authorities apart, words do", () => {
  expect(authorityKey("City of Bradford Metropolitan District Council")).toBe("bradford");
  expect(authorityKey("Royal Borough of Kensington & Chelsea")).toBe("kensington chelsea");
  expect(authorityKey("London Borough of Richmond upon Thames")).toBe("richmond upon thames");
});

test("a name that an ended authority and its successor share is told by the date", () => {
  const authority = (id: string, ended: string | null): Authority => ({
    id,
    name: "Dorset",
    urn: null,
    laCode: null,
    gssCode: null,
    region: "South West",
    type: "County",
    ended,
    successors: [],
    aliases: [],
    neighbours: [],
  });
  const both = [authority("old", "2019-03-31"), authority("new", null)];
  expect(findAuthority("Dorset Council", both, "2016-01-01")).toBeNull();
  expect(findAuthority("Dorset Council", both, "2021-01-01")?.id).toBe("new");
});

test("the county council of Dorset and the council that followed it are two bodies", () => {
  expect(findAuthority("Dorset County Council", authorities, "2016-02-25")?.id).toBe(
    "dorset-county",
  );
  expect(findAuthority("Dorset", authorities, "2016-02-25")?.id).toBe("dorset-county");
  expect(findAuthority("Dorset Council", authorities, "2021-10-08")?.id).toBe("dorset");
  expect(findAuthority("Dorset", authorities, "2025-03-21")?.id).toBe("dorset");
});
