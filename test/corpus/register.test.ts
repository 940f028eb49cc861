import { describe, expect, test } from "vitest";
import { getRegister, readRegister } from "../../src/corpus/register.ts";

const heading =
  "id,name,urn,la_code,gss_code,region,type,ended,successors,aliases,statistical_neighbours\n";
const published = "authority,urn,published,url\nhull,80466,2019-06-17,https://example.org/1\n";

describe("readRegister", () => {
  test("lists are lists, empty cells are null", () => {
    const rows =
      'hull,Kingston upon Hull,80466,810,,Yorkshire,Unitary Authority,,,"Hull; Kingston upon Hull, City of",middlesbrough derby\n' +
      "poole,Poole,80500,836,E06000029,South West,Unitary Authority,2019-03-31,bcp,,\n";
    const { authorities } = readRegister(heading + rows, published);
    expect(authorities[0]).toEqual({
      id: "hull",
      name: "Kingston upon Hull",
      urn: "80466",
      laCode: "810",
      gssCode: null,
      region: "Yorkshire",
      type: "Unitary Authority",
      ended: null,
      successors: [],
      aliases: ["Hull", "Kingston upon Hull, City of"],
      neighbours: ["middlesbrough", "derby"],
    });
    expect(authorities[1]).toMatchObject({ ended: "2019-03-31", successors: ["bcp"] });
  });

  test("a published report is three facts", () => {
    expect(readRegister(heading, published).published).toEqual([
      { authority: "hull", published: "2019-06-17", url: "https://example.org/1" },
    ]);
  });

  test.each([
    ["a missing column", "id,name\nhull,Hull\n", published],
    ["a date that is none", heading + "a,A,1,1,1,R,T,31 March,,,\n", published],
    ["a publication that is no day", heading, "authority,urn,published,url\na,1,2019,u\n"],
  ])("%s is a thrown error", (_what, authoritiesCsv, publishedCsv) => {
    expect(() => readRegister(authoritiesCsv, publishedCsv)).toThrow();
  });
});

describe("the project's register", () => {
  const { authorities, published: reports } = getRegister();
  const ids = new Set(authorities.map((authority) => authority.id));

  test("ids are unique and fit an address", () => {
    expect(ids.size).toBe(authorities.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
  });

  test("successors, neighbours and publications name authorities of the register", () => {
    const named = authorities.flatMap(({ successors, neighbours }) => [
      ...successors,
      ...neighbours,
    ]);
    const unknown = [...named, ...reports.map((report) => report.authority)].filter(
      (id) => !ids.has(id),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  test("an authority that has successors has ended", () => {
    for (const { successors, ended } of authorities) {
      if (successors.length > 0) expect(ended).not.toBeNull();
    }
  });
});
