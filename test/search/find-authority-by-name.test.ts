import { describe, expect, it, test } from "vitest";
import { getRegister } from "../../src/corpus/register.ts";
import {
  authoritiesByName,
  authoritiesMeant,
  findAuthorityByName,
} from "../../src/search/query/find-authority-by-name.ts";

const { authorities } = getRegister();
const ids = (typed: string) => authoritiesByName(typed, authorities).map((m) => m.authority.id);

describe("a name as people type it", () => {
  test.each([
    ["Hull", "kingston-upon-hull"],
    ["hull city council", "kingston-upon-hull"],
    ["BCP", "bournemouth-christchurch-and-poole"],
    ["bcp council", "bournemouth-christchurch-and-poole"],
    ["St. Helens", "st-helens"],
    ["St Helens", "st-helens"],
    ["Saint Helens", "st-helens"],
    ["sthelens", "st-helens"],
    ["sain", "st-helens"],
    ["Telford", "telford-and-wrekin"],
    ["Telford & Wrekin", "telford-and-wrekin"],
    ["telford wrekin", "telford-and-wrekin"],
    ["Kensington", "kensington-and-chelsea"],
    ["Royal Borough of Kensington & Chelsea", "kensington-and-chelsea"],
    ["chelsea", "kensington-and-chelsea"],
    ["Richmond", "richmond-upon-thames"],
    ["Richmond-upon-Thames", "richmond-upon-thames"],
    ["Bath", "bath-and-north-east-somerset"],
    ["East Riding", "east-riding-of-yorkshire"],
    ["east riding of yorks", "east-riding-of-yorkshire"],
    ["City of London", "city-of-london"],
    ["London Borough of Camden", "camden"],
    ["County Durham", "durham"],
    ["Durham County Council", "durham"],
    ["Bristol, City of", "bristol"],
    ["Bristol City Council", "bristol"],
    ["southend", "southend-on-sea"],
    ["stoke on trent", "stoke-on-trent"],
    ["Northamptonshire", "northamptonshire"],
    ["Cumbria", "cumbria"],
    ["Poole", "poole"],
    ["Bournemouth", "bournemouth"],
    ["Dorset", "dorset"],
    ["Dorset Council", "dorset"],
    ["Dorset County Council", "dorset-county"],
    ["Somerset", "somerset"],
    ["york", "york"],
    ["Isle of Wight", "isle-of-wight"],
    ["scilly", "isles-of-scilly"],
  ])("%s leads to %s", (typed, id) => {
    expect(findAuthorityByName(typed, authorities)?.id).toBe(id);
    expect(ids(typed)[0]).toBe(id);
  });

  test.each(authorities.map((authority) => [authority.name, authority] as const))(
    "%s is found by its name and by each alias",
    (_, { id, name, aliases }) => {
      for (const typed of [name, ...aliases, name.toUpperCase(), `${name} council`]) {
        expect(findAuthorityByName(typed, authorities)?.id, typed).toBe(id);
      }
    },
  );
});

describe("a name that can mean several", () => {
  it("lists them, and leads to none of them", () => {
    expect(ids("Kingston")).toEqual(["kingston-upon-hull", "kingston-upon-thames"]);
    expect(findAuthorityByName("Kingston", authorities)).toBeNull();
  });

  it("has the one so named first, then those that bear the word", () => {
    expect(ids("poole")).toEqual(["poole", "bournemouth-christchurch-and-poole"]);
    expect(ids("northampton")).toEqual([
      "northamptonshire",
      "north-northamptonshire",
      "west-northamptonshire",
    ]);
  });

  it("says by which name it was found", () => {
    expect(authoritiesByName("hull", authorities)[0]).toMatchObject({ name: "Hull", exact: true });
  });
});

test.each(["", "  ", "&", "-", "council", "Atlantis", "somerset atlantis", "(", "hu ll x"])(
  "%j means none",
  (typed) => {
    expect(findAuthorityByName(typed, authorities)).toBeNull();
  },
);

test("titles alone find the names that have them", () => {
  expect(ids("city of")).toContain("city-of-london");
  expect(ids("council")).toEqual([]);
});

describe("a query that may mean an authority", () => {
  const meant = (typed: string) => {
    const { exact, authorities: found } = authoritiesMeant(typed, authorities);
    return { exact, ids: found.map(({ id }) => id) };
  };

  test.each([
    ["Hull", true, ["kingston-upon-hull"]],
    ["telford", false, ["telford-and-wrekin"]],
    ["kensington", false, ["kensington-and-chelsea"]],
    ["cheshire", false, ["cheshire-east", "cheshire-west-and-chester"]],
  ])("%s", (typed, exact, expected) => {
    expect(meant(typed)).toEqual({ exact, ids: expected });
  });

  test.each(["tel", "council", "north", "care leavers", "return home interviews", ""])(
    "%j means none",
    (typed) => {
      expect(meant(typed)).toEqual({ exact: false, ids: [] });
    },
  );
});
