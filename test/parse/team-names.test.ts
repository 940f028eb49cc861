import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesIn } from "../../src/parse/extract/team.ts";
import { holdsRole } from "../../src/parse/extract/team/role-words.ts";

describe("the names of a printed list", () => {
  test.each([
    ["Helen Cawston HMI", ["Helen Cawston"]],
    [
      "Neil Penswick HMI, Louise Hocking HMI, Karen Wareing HMI",
      ["Neil Penswick", "Louise Hocking", "Karen Wareing"],
    ],
    ["John Mitchell Senior HMI", ["John Mitchell"]],
    ["John Mitchell SHMI.", ["John Mitchell"]],
    ["Mary Smith, Her Majesty’s Inspector", ["Mary Smith"]],
    ["Claire Hummerstone (AI)", ["Claire Hummerstone (AI)"]],
    ["Mary Candlin (OI)", ["Mary Candlin (OI)"]],
    ["Judith Swindell and Patrick Thomson", ["Judith Swindell", "Patrick Thomson"]],
    ["Paul D’Inverno, Paula Thomson-Jones", ["Paul D’Inverno", "Paula Thomson-Jones"]],
    ["Sandra Anderson", ["Sandra Anderson"]],
    ["", []],
  ])("%j names %j", (printed, names) => {
    expect(namesIn(printed)).toEqual(names);
  });

  test.each([
    ["Ann Brown, Acting Senior HMI", ["Ann Brown"]],
    ["HMI Ann Brown, HMI Carol Day", ["Ann Brown", "Carol Day"]],
    ["HMI Ann Brown HMI Carol Day", ["Ann Brown", "Carol Day"]],
    ["Ann Brown, Carol Day (HMIs)", ["Ann Brown", "Carol Day"]],
    ["Ann Brown HMIs and Carol Day", ["Ann Brown", "Carol Day"]],
    ["Ann Brown/Carol Day", ["Ann Brown", "Carol Day"]],
    ["Ann Brown / Carol Day HMI", ["Ann Brown", "Carol Day"]],
    ["N/A", []],
    ["n/a.", []],
    ["Not applicable", []],
    ["None", []],
    ["TBC", []],
    ["Ann Brown, His Majesty's Inspector; Carol Day, Ofsted Inspector", ["Ann Brown", "Carol Day"]],
    ["Ann Brown, Regulatory Inspector", ["Ann Brown"]],
    ["Social care inspector Ann Brown", ["Ann Brown"]],
    ["Ann Brown, Senior HMI, Carol Day", ["Ann Brown", "Carol Day"]],
    ["Ann Brown HMI (designate), Carol Day", ["Ann Brown", "Carol Day"]],
    ["Ann Brown, HMI (Desigate)", ["Ann Brown"]],
    ["Ann Brown (data analyst)", ["Ann Brown"]],
    ["Ann Brown – Senior Data Analyst", ["Ann Brown"]],
    ["Ann Brown, HMI, Deputy Director, Social Care", ["Ann Brown"]],
    ["Ann Brown HMI Deputy Director Social Care Inspection", ["Ann Brown"]],
    ["Ann Brown, Regional Director, North East and Yorkshire", ["Ann Brown"]],
    [
      "Ann Brown, Early Years HMI and Carol Day, Further Education and Skills HMI",
      ["Ann Brown", "Carol Day"],
    ],
    ["Ann Brown AI, Carol Day OI, Eva Fox SCRI", ["Ann Brown", "Carol Day", "Eva Fox"]],
    ["Paula Thomson- Jones", ["Paula Thomson-Jones"]],
    ["Ludwig van der Berg, Maria de la Cruz", ["Ludwig van der Berg", "Maria de la Cruz"]],
    ["A. J. Brown, Fiona J Millns", ["A. J. Brown", "Fiona J Millns"]],
    ["Ruth Senior, Tom Head HMI", ["Ruth Senior", "Tom Head"]],
    ["Ruth Senior HMI", ["Ruth Senior"]],
    ["Elizabeth (Liz) Smith HMI", ["Elizabeth (Liz) Smith"]],
    ["Ann Brown (HMI) Carol Day (OI)", ["Ann Brown", "Carol Day (OI)"]],
    ["Ann Brown (AI) Carol Day", ["Ann Brown (AI)", "Carol Day"]],
    ["Sinéad O’Neill, Jenny-ellen Scotland", ["Sinéad O’Neill", "Jenny-ellen Scotland"]],
    ["Ann\nBrown, Carol\n Day", ["Ann Brown", "Carol Day"]],
    ["Ann Brown RIM, Carol Day MBE; JP Smith", ["Ann Brown", "Carol Day", "JP Smith"]],
    ["Ann Brown, Social Care Compliance Inspector", ["Ann Brown"]],
    ["As above", []],
    ["Not required", []],
  ])("%j names %j", (printed, names) => {
    expect(namesIn(printed)).toEqual(names);
  });
});

describe("a name that holds a role", () => {
  test.each([
    ...[
      "Ann Brown HMI",
      "HMI Ann Brown",
      "Ann Brown (HMIs)",
      "Ann Brown, Acting",
      "Not applicable",
    ],
    ...[
      "Ann Brown/Carol Day",
      "Ann Brown Shadow inspector: Eva Fox",
      "Ann Brown AI",
      "N/A",
      "Ann Brown RIM",
    ],
    "Social Care Compliance",
    ...["Her Majesty’s Inspector", "Ann Brown data analyst", "Quality assurance manager"],
  ])("%s", (name) => {
    expect(holdsRole(name)).toBe(true);
  });

  test.each([
    "Ann Brown",
    "Ruth Senior",
    "Claire Hummerstone (AI)",
    "Tom Head",
    "Maria de la Cruz",
    "Aidan Oi",
  ])("not %s", (name) => {
    expect(holdsRole(name)).toBe(false);
  });
});

test("names come out whole, whatever roles stand about them", () => {
  const name = fc.constantFrom(
    "Ann Brown",
    "Paul D’Inverno",
    "Paula Thomson-Jones",
    "Fiona J Millns",
    "Ludwig van der Berg",
  );
  const role = fc.constantFrom(
    "HMI",
    "Senior HMI",
    "SHMI",
    "Acting Senior HMI",
    "Ofsted Inspector",
    "Her Majesty’s Inspector",
    "Regulatory Inspector",
    "HMI (designate)",
    "Social Care Inspector",
    "data analyst",
  );
  const member = fc.oneof(
    fc.tuple(name, role).map(([one, of]) => ({ one, words: `${one} ${of}` })),
    fc.tuple(name, role).map(([one, of]) => ({ one, words: `${one}, ${of}` })),
    fc.tuple(name, role).map(([one, of]) => ({ one, words: `${one} (${of})` })),
    fc.tuple(name, role).map(([one, of]) => ({ one, words: `${of} ${one}` })),
    name.map((one) => ({ one, words: one })),
  );
  fc.assert(
    fc.property(
      fc.array(member, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(", ", "; ", " and ", "/", " & ", ",\n"),
      (members, between) => {
        const found = namesIn(members.map(({ words }) => words).join(between));
        expect(found).toEqual(members.map(({ one }) => one));
        expect(found.some(holdsRole)).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});
