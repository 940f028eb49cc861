import type { Loss } from "../../loss.ts";
import { partsOf } from "./objects.ts";
import type { Soundness } from "./soundness.ts";
import type { Warning } from "./warnings.ts";

const lost = (page: number | null, message: string): Loss => ({
  rule: "source-damaged",
  severity: "error",
  message,
  place: page === null ? null : { unit: "page", from: page, to: page },
});

/** What each damaged stream is part of: its pages, by the file's own references. */
function tellStreams({ texts, damaged }: Soundness, objects: readonly number[]): Loss[] {
  if (damaged.length === 0) return [];
  const parts = objects.map((object) => partsOf(texts, object));
  return damaged.flatMap((object) => {
    const what = `the packed data of object ${object} are changed or cut short`;
    const pages = parts.flatMap((part, index) => (part.has(object) ? [index + 1] : []));
    const [first = null] = pages;
    const where =
      first === null
        ? "The file is damaged"
        : pages.length === 1
          ? `Page ${first} is damaged`
          : `Pages ${first} to ${pages.at(-1) ?? first} are damaged`;
    return [lost(first, `${where}: ${what}`)];
  });
}

/** What pdfjs went on without, once a page. */
function tellWarnings(heard: readonly Warning[]): Loss[] {
  const said = new Set<string>();
  return heard.flatMap(({ page, text }) => {
    const words = text.replace(/\s+/gu, " ").slice(0, 160);
    const where = page === 0 ? "A part of the file" : `A part of page ${page}`;
    const message = `${where} cannot be made out: ${words}`;
    if (said.has(message)) return [];
    said.add(message);
    return [lost(page === 0 ? null : page, message)];
  });
}

/** Pages that the file holds and its list of pages leaves out. */
function tellUnlisted({ texts }: Soundness, listed: ReadonlySet<number>): Loss[] {
  const left = [...texts].filter(
    ([object, text]) => !listed.has(object) && /\/Type\s{0,4}\/Page(?![A-Za-z])/u.test(text),
  );
  if (left.length === 0) return [];
  const message = `The file holds ${left.length} pages more than its list of ${listed.size} pages names`;
  return [{ ...lost(null, message), rule: "page-missing" }];
}

/** Pages that name no contents: they come out blank, and no number on them tells that they are gone. */
function tellEmpty({ texts }: Soundness, objects: readonly number[]): Loss[] {
  return objects.flatMap((object, index) => {
    const text = texts.get(object);
    return text === undefined || /\/Contents(?![A-Za-z])/u.test(text)
      ? []
      : [lost(index + 1, `Page ${index + 1} of the file names no contents and comes out blank`)];
  });
}

/** Fonts that draw glyphs by number and do not say which letters they are. */
function tellFonts({ texts }: Soundness, objects: readonly number[]): Loss[] {
  const mute = [...texts].flatMap(([object, text]) =>
    /\/Subtype\s{0,4}\/Type0(?!\w)/u.test(text) && !/\/ToUnicode(?!\w)/u.test(text) ? [object] : [],
  );
  if (mute.length === 0) return [];
  const parts = objects.map((object) => partsOf(texts, object));
  return parts.flatMap((part, index) =>
    mute.some((font) => part.has(font))
      ? [lost(index + 1, `Page ${index + 1} uses a font that does not say which letters it draws`)]
      : [],
  );
}

/** All that a PDF's bytes and pdfjs tell of what is damaged. `objects`: the number of each page's object, in order. */
export function tellDamage(
  soundness: Soundness,
  objects: readonly number[],
  heard: readonly Warning[],
): Loss[] {
  return [
    ...tellStreams(soundness, objects),
    ...tellUnlisted(soundness, new Set(objects)),
    ...tellEmpty(soundness, objects),
    ...tellFonts(soundness, objects),
    ...tellWarnings(heard),
  ];
}
