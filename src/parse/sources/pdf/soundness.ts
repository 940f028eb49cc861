import { inflate } from "./inflate.ts";
import { addPacked, findObjects } from "./objects.ts";
import { refuse, type PdfRefusal } from "./refusal.ts";

/** What the bytes of a PDF tell of its state, beside what pdfjs reads. */
export type Soundness = {
  /** What each object says, by its number; without those that lie in damaged or locked streams. */
  texts: Map<number, string>;
  /** Numbers of the objects whose packed bytes are damaged. */
  damaged: number[];
};

/** Bytes that a stream and that all streams may hold unpacked; a report has 0.4 and 4 MB at most. */
const largestStream = 20_000_000;
const largestFile = 60_000_000;

/** How often a stream is packed; 0 where it is not, or where something else is done to it first. */
function timesPacked(dict: string): number {
  const filters = /\/Filter\s{0,4}(?:\[([^\]]{0,400})\]|(\/\w{1,40}))/u.exec(dict);
  const names = (filters?.[1] ?? filters?.[2] ?? "").match(/\/\w{1,40}/gu) ?? [];
  const other = names.findIndex((name) => name !== "/FlateDecode" && name !== "/Fl");
  return other === -1 ? names.length : other;
}

/**
 * Looks through the file's own bytes: what its objects are, and whether every packed stream but pictures is whole.
 * A refusal where they hold more than any report.
 */
export function sound(bytes: Uint8Array): Soundness | PdfRefusal {
  const latin1 = new TextDecoder("latin1");
  const source = latin1.decode(bytes);
  const { texts, streams } = findObjects(source);
  const damaged: number[] = [];
  // What is locked cannot be looked into; pdfjs opens it where it needs no password.
  if (source.includes("/Encrypt")) return { texts, damaged };
  let left = largestFile;
  for (const { object, dict, start, end } of streams) {
    const times = timesPacked(dict);
    if (times === 0 || /\/Subtype\s{0,4}\/Image/u.test(dict)) continue;
    const unpacked = inflate(bytes.subarray(start, end), times, Math.min(left, largestStream));
    if (unpacked === "too-large") return refuse("bomb", bombReason(bytes.length));
    if (unpacked === "damaged") {
      damaged.push(object);
      continue;
    }
    left = Math.max(1, left - unpacked.length);
    if (/\/Type\s{0,4}\/ObjStm/u.test(dict)) addPacked(texts, dict, latin1.decode(unpacked));
  }
  return { texts, damaged };
}

function bombReason(length: number): string {
  const size = Math.max(1, Math.round(length / 1000));
  return `The PDF unpacks from ${size} kB to more than ${largestStream / 1e6} MB, which no report does: it is made to fill the memory.`;
}
