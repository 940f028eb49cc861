/** A stream of a PDF as it stands in the file: the object it belongs to, and where its bytes are. */
export type RawStream = {
  object: number;
  /** Its dictionary, as written. */
  dict: string;
  start: number;
  end: number;
};

/** The objects of a PDF: what each says, by number, without its stream; and the streams. */
export type RawObjects = { texts: Map<number, string>; streams: RawStream[] };

/** A dictionary longer than this is none that says what a stream is. */
const longestDict = 20_000;

/**
 * Finds every object that stands open in the file, in one run through its bytes and without its tables, so that
 * damage to those hides nothing. What stands twice, as after a change, counts as it stands last.
 */
export function findObjects(source: string): RawObjects {
  const objects: RawObjects = { texts: new Map(), streams: [] };
  const mark = /(?<!\d)(\d{1,10})\s{1,4}\d{1,5}\s{1,4}obj(?![a-z])|endobj|(?<!end)stream\r?\n/gu;
  let open: { object: number; from: number } | null = null;
  for (let match = mark.exec(source); match !== null; match = mark.exec(source)) {
    if (match[1] !== undefined) {
      open = { object: Number(match[1]), from: mark.lastIndex };
      continue;
    }
    if (open === null) continue;
    const text = source.slice(open.from, Math.min(match.index, open.from + longestDict));
    objects.texts.set(open.object, text);
    if (match[0] !== "endobj") {
      const end = streamEnd(source, text, mark.lastIndex);
      // Without an end to it nothing after it can be told.
      if (end === null) break;
      objects.streams.push({ object: open.object, dict: text, start: mark.lastIndex, end });
      mark.lastIndex = end;
    }
    open = null;
  }
  return objects;
}

/** Where a stream ends: by its own word where that is true, else at the next mark. */
function streamEnd(source: string, dict: string, start: number): number | null {
  const length = /\/Length\s{0,4}(\d{1,10})(?!\s{0,4}\d{1,5}\s{0,4}R)/u.exec(dict)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    if (/^\s{0,4}endstream/u.test(source.slice(end, end + 16))) return end;
  }
  const next = source.indexOf("endstream", start);
  return next === -1 ? null : next;
}

/** The objects kept together in a stream, from what it holds unpacked: adds the text of each. */
export function addPacked(texts: Map<number, string>, dict: string, unpacked: string): void {
  const first = Number(/\/First\s{0,4}(\d{1,10})/u.exec(dict)?.[1] ?? 0);
  const header = unpacked.slice(0, first).trim().split(/\s+/u).map(Number);
  for (let at = 0; at + 1 < header.length; at += 2) {
    const [object = 0, from = 0, , to = Infinity] = header.slice(at, at + 4);
    texts.set(
      object,
      unpacked.slice(first + from, Math.min(first + to, first + from + longestDict)),
    );
  }
}

/** The objects a page is made of, each that it refers to by any path, itself included. */
export function partsOf(texts: ReadonlyMap<number, string>, page: number): Set<number> {
  const seen = new Set<number>([page]);
  for (const object of seen) {
    // Upwards, to the pages that links lead to and into the tree of the text's structure is not what it is made of.
    const text = (texts.get(object) ?? "").replace(
      /\/(?:Parent|Annots|Dest|Pg|P|B)\s{0,4}(?:\d{1,10}\s{1,4}\d{1,5}\s{1,4}R|\[[^\]]{0,20000}\])/gu,
      "",
    );
    for (const [, reference] of text.matchAll(
      /(?<!\d)(\d{1,10})\s{1,4}\d{1,5}\s{1,4}R(?![A-Za-z])/gu,
    )) {
      seen.add(Number(reference));
    }
  }
  return seen;
}
