import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorityIdLimit } from "../../src/model/index.ts";
import { unregisteredId } from "../../src/parse/extract/authority-id.ts";
import { findAuthority } from "../../src/parse/extract/authority.ts";
import { getRegister } from "../../src/corpus/register.ts";
import { contentText, parseText } from "./read-report.ts";

const { authorities } = getRegister();

describe("the id of an authority that is not in the register", () => {
  test.each([
    ["Ynys Môn County Council", "ynys-mon"],
    ["Ærøskøbing Borough Council", "aeroskobing"],
    ["St. Brélade’s", "st-brelade-s"],
    ["Area 51 Council", "area-51"],
    ["The Council", "the-council"],
    ["ﬁne Town", "fine-town"],
    ["CON", "unregistered-con"],
    ["index", "unregistered-index"],
    ["constructor", "unregistered-constructor"],
  ])("%s is %s", (printed, id) => {
    expect(unregisteredId(printed, authorities)).toBe(id);
  });

  test.each([
    ...["", "!!!", "/../", "Ωmega 京", "Sоmerset in part Cyrillic"],
    "x".repeat(authorityIdLimit + 1),
  ])("%j gives none", (printed) => {
    expect(unregisteredId(printed, authorities)).toBeNull();
  });

  test("is never one of the register's", () => {
    for (const { name } of authorities) {
      expect(authorities.map((one) => one.id)).not.toContain(unregisteredId(name, authorities));
    }
  });

  test("is short and of plain letters, whatever is printed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (printed) => {
        const id = unregisteredId(printed, authorities);
        if (id !== null) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        expect(id?.length ?? 0).toBeLessThanOrEqual(authorityIdLimit);
      }),
    );
  });
});

test("accents tell no authorities apart", () => {
  expect(findAuthority("Sömérset County Council", authorities, null)?.id).toBe("somerset");
});

describe("a report whose cover names", () => {
  const named = (name: string) =>
    parseText(
      "a.txt",
      contentText("somerset-2018-01-29").replace(/Somerset County Council/u, name),
    );

  test("an authority with an accent has an id without", async () => {
    const result = await named("Ynys Môn County Council");
    expect(result).toMatchObject({ ok: true, report: { id: "ynys-mon-2018-01-29" } });
  });

  test.each([`${"Longname ".repeat(60)}County Council`, "京都", "!!!"])(
    "%j is refused in one line",
    async (name) => {
      const result = await named(name);
      expect(result).toMatchObject({ ok: false, rule: "cover-unreadable" });
      if (!result.ok) expect(result.reason).toMatch(/^this report lacks [^\n]{10,200}$/u);
    },
  );
});
