import { expect, test } from "vitest";
import { namesIn } from "../../src/parse/extract/team.ts";

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
