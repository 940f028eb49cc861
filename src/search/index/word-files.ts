import { ByteReader, ByteWriter } from "./bytes.ts";
import { placesPerRecord, type IndexedStem } from "./index-words.ts";

/**
 * The files of the words. Stems are dealt out to files in their order, so that a list of each file's first stem
 * tells where a stem is. Which paragraphs have a stem stands in one file, where in each paragraph in another
 * that only phrases and several words need.
 */
export type WordFile = { first: string; records: Uint8Array; places: Uint8Array };

/** About how many bytes of paragraphs go into a file, before compression; a common stem has a file of its own. */
const bytesPerFile = 8192;

/** Deals the stems, in order, out to files. */
export function wordFiles(stems: readonly IndexedStem[]): WordFile[] {
  const files: WordFile[] = [];
  let records = new ByteWriter();
  let places = new ByteWriter();
  let first: string | null = null;
  let size = 0;
  const close = () => {
    if (first !== null) {
      files.push({ first, records: records.written(), places: places.written() });
    }
    records = new ByteWriter();
    places = new ByteWriter();
    first = null;
    size = 0;
  };
  for (const stem of stems) {
    const ofRecords = packRecords(stem);
    const ofPlaces = packPlaces(stem);
    const weight = ofRecords.length + ofPlaces.length / 2;
    if (size > 0 && size + weight > bytesPerFile) close();
    first ??= stem.stem;
    size += weight;
    records.text(stem.stem);
    records.number(ofRecords.length);
    records.bytes(ofRecords);
    places.number(ofPlaces.length);
    places.bytes(ofPlaces);
  }
  close();
  return files;
}

/** The file that has a stem, if any file has it. */
export function fileOf(firsts: readonly string[], stem: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? "") <= stem) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// Each kind of number by itself: neighbours are alike then, and compress well.
function packRecords({ forms, records, counts }: IndexedStem): Uint8Array {
  const packed = new ByteWriter();
  packed.number(forms.length);
  for (const form of forms) packed.text(form);
  packed.number(records.length);
  let before = 0;
  for (const record of records) {
    packed.number(record - before);
    before = record;
  }
  for (const count of counts) packed.number(count);
  return packed.written();
}

function packPlaces({ forms, counts, occurrences }: IndexedStem): Uint8Array {
  const packed = new ByteWriter();
  let at = 0;
  for (const count of counts) {
    let before = 0;
    for (const end = at + count; at < end; at += 1) {
      const place = (occurrences[at] ?? 0) % placesPerRecord;
      packed.number(place - before);
      before = place;
    }
  }
  if (forms.length > 1) {
    for (const occurrence of occurrences) packed.number(Math.floor(occurrence / placesPerRecord));
  }
  return packed.written();
}

/** Which paragraphs have a stem, and how often. */
export type StemRecords = {
  forms: string[];
  records: Int32Array;
  counts: Int32Array;
  /** Which stem of its file it is. */
  at: number;
};

/** Where in those paragraphs it stands: each occurrence, and the form it has there. */
export type StemPlaces = { places: Int32Array; formAt: Int32Array };

/** A stem of a file; null where the file has no such stem. */
export function readRecords(file: Uint8Array, wanted: string): StemRecords | null {
  const reader = new ByteReader(file);
  for (let at = 0, read = 0; read < file.length; at += 1) {
    const stem = reader.text();
    const bytes = reader.bytes(reader.number());
    if (stem === wanted) return unpackRecords(bytes, at);
    read = reader.at;
  }
  return null;
}

function unpackRecords(bytes: Uint8Array, at: number): StemRecords {
  const reader = new ByteReader(bytes);
  const forms = Array.from({ length: reader.number() }, () => reader.text());
  const size = reader.number();
  const records = new Int32Array(size);
  const counts = new Int32Array(size);
  let record = 0;
  for (let each = 0; each < size; each += 1) records[each] = record += reader.number();
  for (let each = 0; each < size; each += 1) counts[each] = reader.number();
  return { forms, records, counts, at };
}

/** The places of a stem, from the file beside the one its paragraphs were read from. */
export function readPlaces(file: Uint8Array, { at, forms, counts }: StemRecords): StemPlaces {
  const files = new ByteReader(file);
  for (let skipped = 0; skipped < at; skipped += 1) files.bytes(files.number());
  const reader = new ByteReader(files.bytes(files.number()));
  const size = counts.reduce((sum, count) => sum + count, 0);
  const places = new Int32Array(size);
  const formAt = new Int32Array(size);
  let next = 0;
  for (const count of counts) {
    let place = 0;
    for (const end = next + count; next < end; next += 1) places[next] = place += reader.number();
  }
  if (forms.length > 1) for (let each = 0; each < size; each += 1) formAt[each] = reader.number();
  return { places, formAt };
}
