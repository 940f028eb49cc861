import type { Check } from "./doubt.ts";

/** A finding whose text is that of another finding in its area, word for word. */
export const paragraphTwice: Check = ({ findings }) => {
  const first = new Map<string, string>();
  return findings.flatMap(({ id, number, area, text, items, places }) => {
    const whole = [area, text, ...items].join("\n");
    const other = first.get(whole);
    if (other === undefined) {
      first.set(whole, number === null ? id : `finding ${String(number)}`);
      return [];
    }
    return [
      {
        rule: "paragraph-twice",
        message: `It reads like ${other}, word for word`,
        place: places[0] ?? null,
        about: { part: "finding", id },
      },
    ];
  });
};
