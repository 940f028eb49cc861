import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align, type AlignableItem } from "../../src/analysis/alignment/align.ts";
import { nearIdentical } from "../../src/analysis/alignment/near-identical.ts";
import { countTerms } from "../../src/analysis/alignment/terms.ts";

function item(id: string, text: string, changed: Partial<AlignableItem> = {}): AlignableItem {
  return { id, terms: countTerms(text), scores: new Map(), row: "help", whole: true, ...changed };
}

const a = [
  item(
    "a-front-door",
    "Contacts and referrals to the front door are screened promptly by managers.",
  ),
  item("a-missing", "Return home interviews for children who go missing are often late."),
  item("a-homes", "Too few foster homes are available, and children live at a distance."),
];
const b = [
  item("b-missing", "Too many return home interviews are late when children go missing."),
  item("b-front-door", "The front door screens contacts and referrals promptly."),
];

describe("align", () => {
  it("puts mutual best side by side, in both directions", () => {
    const { ofA, ofB } = align(a, b);
    expect(ofA.get("a-missing")?.shown?.id).toBe("b-missing");
    expect(ofB.get("b-front-door")?.shown?.id).toBe("a-front-door");
    expect(ofA.get("a-homes")?.shown).toBeNull();
  });

  it("names up to three others, best first, never the one that is shown", () => {
    const many = Array.from({ length: 6 }, (_, at) =>
      item(`b-${at}`, `Interviews for children who go missing are late. ${"Panel ".repeat(at)}`),
    );
    const beside = align(a, many).ofA.get("a-missing");
    expect(beside?.alsoRead).toHaveLength(3);
    expect(beside?.alsoRead.map(({ id }) => id)).not.toContain(beside?.shown?.id);
    const scores = beside?.candidates.map(({ score }) => score) ?? [];
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });

  it("never shows a damaged paragraph beside another, but names it to read", () => {
    const damaged = a.map((one) => (one.id === "a-missing" ? { ...one, whole: false } : one));
    const beside = align(damaged, b).ofB.get("b-missing");
    expect(beside?.shown).toBeNull();
    expect(beside?.alsoRead[0]?.id).toBe("a-missing");
  });

  it("prefers the same area and the same subject between equal words", () => {
    const same = "Plans are reviewed.";
    const [one, two] = [item("b-other", same, { row: "care" }), item("b-same", same)];
    expect(align([item("a", same)], [one, two]).ofA.get("a")?.candidates[0]?.id).toBe("b-same");
    const scores = new Map([["permanence", 3]]);
    const about = [item("b-none", same), item("b-about", same, { scores })];
    expect(align([item("a", same, { scores })], about).ofA.get("a")?.candidates[0]?.id).toBe(
      "b-about",
    );
  });

  it("is the same from either side, and a paragraph stands beside at most one", () => {
    const words = fc.constantFrom("care", "plan", "court", "visit", "school", "home", "risk");
    const text = fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 8 }),
        fc.array(text, { maxLength: 8 }),
        (left, right) => {
          const one = left.map((each, at) => item(`a${at}`, each));
          const other = right.map((each, at) => item(`b${at}`, each));
          const { ofA, ofB } = align(one, other);
          const shown = [...ofA].flatMap(([id, { shown }]) =>
            shown === null ? [] : [[id, shown.id]],
          );
          const back = [...ofB].flatMap(([id, { shown }]) =>
            shown === null ? [] : [[shown.id, id]],
          );
          expect(shown.map(String).sort()).toEqual(back.map(String).sort());
          expect(new Set(shown.map(([, id]) => id)).size).toBe(shown.length);
        },
      ),
    );
  });

  it("takes reports without findings", () => {
    expect(align([], b).ofB.get("b-missing")).toEqual({
      shown: null,
      alsoRead: [],
      candidates: [],
    });
  });
});

describe("nearIdentical", () => {
  const text =
    "The board has a clear learning and improvement framework, and its audits of practice are shared with partners across both boroughs each quarter.";

  it("knows one text printed twice with another place name", () => {
    expect(nearIdentical(countTerms(text), countTerms(text.replace("both", "three")))).toBe(true);
  });

  it("does not take two texts on one subject, or two short ones, for the same", () => {
    const other =
      "The board does not yet have a learning framework and has shared no audits this year.";
    expect(nearIdentical(countTerms(text), countTerms(other))).toBe(false);
    expect(nearIdentical(countTerms("Plans are good."), countTerms("Plans are good."))).toBe(false);
  });
});
