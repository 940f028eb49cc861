import type { Report } from "../../src/model/index.ts";

/** Quotes, dashes and spaces in one shape: a converter may print them straight, a PDF curly. */
const fold = (text: string): string =>
  text
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();

/** What does not come from the document's words: places, file, problems. */
const leftOut = new Set([
  "places",
  "source",
  "problems",
  "coverage",
  "schemaVersion",
  "label",
  "statement",
]);

/** Every value of a report by its path; a list's items by their id, key or area, else by their place in it. */
export function fieldsOf(report: Report): Map<string, string> {
  const fields = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      fields.set(`${path}.length`, String(value.length));
      const names = new Map<string, number>();
      value.forEach((item: unknown, index) => {
        const name = nameOf(item, index);
        const before = names.get(name) ?? 0;
        names.set(name, before + 1);
        walk(item, `${path}.${name}${before === 0 ? "" : ` (${before + 1})`}`);
      });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (!leftOut.has(key)) walk(inner, path === "" ? key : `${path}.${key}`);
      }
    } else fields.set(path, fold(String(value)));
  };
  walk(report, "");
  fields.set("source.licence", report.source.licence);
  fields.set("source.crownCopyright", String(report.source.crownCopyright));
  return fields;
}

function nameOf(item: unknown, index: number): string {
  if (typeof item !== "object" || item === null) return String(index);
  if ("id" in item) return String(item.id);
  if ("status" in item && "area" in item) return String(item.area);
  return "key" in item && item.key !== "other" ? String(item.key) : String(index);
}

export type Difference = { field: string; text: string | undefined; pdf: string | undefined };

/** Where two readings of one report differ. */
export function differences(text: Report, pdf: Report): Difference[] {
  const [a, b] = [fieldsOf(text), fieldsOf(pdf)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((field) => ({ field, text: a.get(field), pdf: b.get(field) }))
    .filter((difference) => difference.text !== difference.pdf);
}
