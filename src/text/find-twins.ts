const runLength = 5;
const signature = 6;
const leastRuns = 25;
const alike = 0.8;

type Paragraph = { record: number; report: number; runs: Uint32Array };

/**
 * Paragraphs of different reports with nearly the same words (shared boards, twin authorities), as lists of
 * places in the index. Two are alike where four fifths of their runs of five words are the same. Only those
 * that share one of their six smallest runs (by a hash) are compared, so that it takes one pass. `words` are those
 * of each paragraph, in order.
 */
export function findTwins(
  reports: readonly { readonly records: { readonly length: number } }[],
  words: readonly (readonly string[])[],
): number[][] {
  const buckets = new Map<number, Paragraph[]>();
  const groups = new Groups();
  let record = -1;
  reports.forEach(({ records }, report) => {
    for (let last = record + records.length; record < last;) {
      record += 1;
      const runs = runsOf(words[record] ?? []);
      if (runs.length < leastRuns) continue;
      const paragraph = { record, report, runs };
      for (const key of runs.subarray(0, signature)) {
        const bucket = buckets.get(key);
        if (bucket === undefined) {
          buckets.set(key, [paragraph]);
          continue;
        }
        const twin = bucket.find((other) => other.report !== report && areAlike(other, paragraph));
        if (twin !== undefined) groups.join(twin.record, record);
        bucket.push(paragraph);
      }
    }
  });
  return groups.lists();
}

/** The hashes of all runs of five words, each once, the smallest first. */
function runsOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashOf);
  const runs = new Uint32Array(Math.max(0, hashes.length - runLength + 1));
  for (let at = 0; at < runs.length; at += 1) {
    let mixed = 0;
    for (let next = at; next < at + runLength; next += 1) {
      mixed = Math.imul(mixed ^ (hashes[next] ?? 0), 0x01000193);
      mixed ^= mixed >>> 15;
    }
    runs[at] = mixed;
  }
  runs.sort();
  return runs.filter((run, at) => at === 0 || run !== runs[at - 1]);
}

const hashes = new Map<string, number>();

/** FNV-1a of a word, remembered. */
function hashOf(word: string): number {
  let value = hashes.get(word);
  if (value === undefined) {
    value = 0x811c9dc5;
    for (let at = 0; at < word.length; at += 1) {
      value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
    }
    hashes.set(word, value);
  }
  return value;
}

function areAlike({ runs: one }: Paragraph, { runs: other }: Paragraph): boolean {
  if (Math.min(one.length, other.length) < Math.max(one.length, other.length) * alike) return false;
  let shared = 0;
  for (let at = 0, to = 0; at < one.length && to < other.length;) {
    const left = one[at] ?? 0;
    const right = other[to] ?? 0;
    if (left === right) shared += 1;
    if (left <= right) at += 1;
    if (right <= left) to += 1;
  }
  return shared >= alike * (one.length + other.length - shared);
}

/** Sets of places that grow together. */
class Groups {
  readonly #groupOf = new Map<number, Set<number>>();

  join(one: number, other: number): void {
    const first = this.#groupOf.get(one) ?? new Set([one]);
    const second = this.#groupOf.get(other) ?? new Set([other]);
    for (const member of second) first.add(member);
    for (const member of first) this.#groupOf.set(member, first);
  }

  lists(): number[][] {
    return [...new Set(this.#groupOf.values())]
      .map((group) => [...group].sort((one, other) => one - other))
      .sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
  }
}
