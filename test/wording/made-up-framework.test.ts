import { expect, test, vi } from "vitest";
import type { Framework } from "../../src/model/index.ts";

/** One more framework in the list; the rest of the program is as it is. */
vi.mock(import("../../src/frameworks/index.ts"), async (original) => {
  const list = await original();
  const nursery = {
    ...list.factsOf("ilacs"),
    name: { full: "Inspecting nurseries", short: "NUR", years: "2030" },
    areas: [
      { area: "leaders", full: "How the nursery is led", short: "Led", rows: ["leadership"] },
      { area: "lscb", full: "The nursery’s board", short: "Board", rows: ["lscb"] },
    ],
    leavesAreasOut: true,
    statistics: true,
    asks: "recommendation",
  } as const;
  return {
    ...list,
    frameworksInOrder: [...list.frameworksInOrder, "nursery" as Framework],
    factsOf: (id) => (id === ("nursery" as Framework) ? nursery : list.factsOf(id)),
  };
});

const { Framework: schema } = await import("../../src/model/index.ts");
const { areaName } = await import("../../src/wording/area-name.ts");
const { askedWords } = await import("../../src/wording/asked-words.ts");
const { inspectionName } = await import("../../src/wording/framework-name.ts");
const { noSuchArea } = await import("../../src/wording/grade-words.ts");
const { crosswalk } = await import("../../src/frameworks/crosswalk.ts");

const nursery = "nursery" as Framework;

test("one more framework is one that the model takes", () => {
  expect(schema.safeParse("nursery").success).toBe(true);
  expect(schema.safeParse("another").success).toBe(false);
});

test("one more framework names its areas, its reports and what they ask for", () => {
  expect(areaName("leaders", nursery).short).toBe("Led");
  expect(inspectionName({ framework: nursery, kind: "reinspection" })).toBe("NUR reinspection");
  expect(askedWords(nursery).part).toBe("Recommendations");
  expect(noSuchArea(nursery)).toBe(noSuchArea("sif"));
});

test("the areas of one more framework stand in the columns that its file says", () => {
  const rows = crosswalk.filter(({ areas }) => areas.includes("leaders")).map(({ id }) => id);
  expect(rows).toEqual(["leadership"]);
});
