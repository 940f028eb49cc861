import { gradeAtEnd, gradeOf, holdsGrade, type PrintedGrade } from "../../frameworks/grade.ts";
import type { Block } from "../../document.ts";
import {
  areaAsked,
  areaNamed,
  breaksOff,
  statedIn,
  withoutNoteMark,
} from "../../frameworks/stated.ts";
import {
  flat,
  goesOn,
  joined,
  type Doubtful,
  type Evidence,
  type Known,
  type Loose,
  type Read,
} from "./evidence.ts";

/** A sentence on a grade is no longer, in characters. */
const longest = 300;
/** Its first line may wrap, and its grade. */
const mostLines = 3;

/** A line that cannot be the end of a sentence or heading: what stands below it belongs to it. */
const leadsOn =
  /\b(?:that|if|whether|not|nor|neither|than|when|until|unless|where|although|because|said|before|of|the|and|in|for)$/iu;

/** What a second line begins with that goes on in a sentence on a grade. */
const verb = /^(?:is|are|requires?|improvement|to be)\b/u;

/** A row of the cover's table. */
function rowIn(node: Block, { framework }: Known): Evidence[] {
  const [label = "", printed = "", more] = node.data.cells ?? [];
  const grade = more === undefined ? gradeOf(printed) : null;
  const area = grade === null ? null : areaAsked(framework, label, []);
  return grade === null || area === null ? [] : [{ ...grade, area, nodes: [node] }];
}

/** The sentence that begins at a block and states a grade, with the lines it wraps over; null where none does. */
function sentenceAt(blocks: readonly Block[], index: number, known: Known): Evidence | null {
  const first = blocks[index];
  if (
    first === undefined ||
    first.data.marker !== null ||
    goesOn(first) ||
    leadsOn.test(flat(blocks[index - 1] ?? first))
  )
    return null;
  for (let count = mostLines; count > 0; count -= 1) {
    const nodes = blocks.slice(index, index + count);
    const text = joined(nodes);
    if (nodes.length < count || text.length > longest) continue;
    const stated = statedIn(known.framework, text, known.names);
    if (stated === null || (!/[.\d]$/u.test(text) && goesOn(blocks[index + count]))) continue;
    // A title may name all services too: a grade below it is theirs only where the words lead to it.
    const wraps = nodes
      .slice(1)
      .every((node, at) => breaksOff(flat(nodes[at] ?? node)) || verb.test(flat(node)));
    if (wraps || stated.area !== "overall") return { ...stated, nodes };
  }
  return null;
}

/** The area that the first words of a text name, as many as do, where it holds a grade after them. */
function doubtfulIn(node: Block, { framework, names }: Known): Doubtful[] {
  const text = withoutNoteMark(flat(node));
  const words = text.length > longest || !holdsGrade(text) ? [] : text.split(" ");
  for (let count = words.length - 1; count > 0; count -= 1) {
    const area = areaNamed(framework, words.slice(0, count).join(" "), names);
    if (area === null || !holdsGrade(words.slice(count).join(" "))) continue;
    return [{ area, grade: gradeAtEnd(text)?.grade ?? null, text: flat(node), node }];
  }
  return [];
}

/** Characters of the longest line of a table: a piece of a label. Longer, or closed by a full stop, it is prose. */
const longestLine = 90;

const isProse = (node: Block): boolean =>
  node.data.marker !== null || flat(node).length > longestLine || /[.;:]$/u.test(flat(node));

/** The grade of a line that is one, or of a row of two cells whose label is not known. */
const looseIn = (node: Block): PrintedGrade | null =>
  node.data.cells === null
    ? gradeOf(flat(node))
    : node.data.cells.length === 2
      ? gradeOf(node.data.cells[1] ?? "")
      : null;

/**
 * What the cover states: the rows of its table, sentences on the overall grade or on the board's, and grades of the
 * table whose rows have no name that is known. The cover ends at the first line of prose below the table's first
 * grade, even where the heading that ends it is lost: what stands alone further down is a piece of a sentence.
 */
export function readCover(blocks: readonly Block[], known: Known): Read & { loose: Loose[] } {
  const read: Read & { loose: Loose[] } = { evidence: [], doubtful: [], loose: [] };
  const used = new Set<Block>();
  let table = false;
  for (const [index, node] of blocks.entries()) {
    const row = rowIn(node, known);
    const sentence = row.length > 0 ? null : sentenceAt(blocks, index, known);
    const stated = sentence === null ? row : [sentence];
    for (const found of stated.flatMap(({ nodes }) => nodes)) used.add(found);
    const loose = used.has(node) ? null : looseIn(node);
    if (table && !used.has(node) && loose === null && isProse(node)) break;
    table ||= row.length > 0 || loose !== null;
    read.evidence.push(...stated);
    if (loose !== null) read.loose.push({ ...loose, node });
    else if (stated.length === 0) read.doubtful.push(...doubtfulIn(node, known));
  }
  return read;
}
