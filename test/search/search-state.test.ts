import { expect, test } from "vitest";
import { isAsked, readState, writeState } from "../../src/search/query/search-state.ts";

test("a state goes into the address and comes back", () => {
  const query =
    "q=%22return+home%22&authority=wandsworth&region=London&neighbours=sutton&from=2016&to=2018&framework=sif&area=care&grade=good&kind=finding&subject=neglect&marked=1&report=wandsworth-2018-07-20&sort=newest&group=authority&show=30";
  expect(writeState(readState(query))).toBe(query);
  expect(writeState(readState(`?${query}`))).toBe(query);
});

test("what stands at its default, or says nothing, is left out", () => {
  expect(writeState(readState("q=+&sort=best&marked=yes&show=-1&tone=good"))).toBe("");
  expect(isAsked(readState("sort=newest"))).toBe(false);
  expect(isAsked(readState("year=2018"))).toBe(true);
});

test("an area of one framework stands for its row", () => {
  expect(readState("area=looked-after").area).toBe("care");
  expect(readState("area=leaders").area).toBe("leadership");
  expect(readState("area=adoption").area).toBe("adoption");
});

test("a year is a span of that year, and a span the wrong way round is put right", () => {
  expect(writeState(readState("year=2018"))).toBe("from=2018&to=2018");
  expect(writeState(readState("from=2018&to=2015"))).toBe("from=2015&to=2018");
  expect(writeState(readState("from=2018&to=soon"))).toBe("from=2018");
  expect(writeState(readState("to=2015"))).toBe("to=2015");
});
