import { VFile } from "vfile";
import type { Place } from "../model/index.ts";
import { textOf, type Block, type SourceTree } from "./document.ts";
import { frameworkOf } from "./frameworks/index.ts";
import { namedSteps } from "./normalise/index.ts";
import { sectionTree } from "./sections/tree.ts";
import { readSource } from "./sources/index.ts";
import { wrongDocument } from "./wrong-document.ts";

/** A block of the flat tree as a person reads it: where it stands, what it is taken for, and its text. */
export type TracedBlock = { places: readonly Place[]; taken: string; text: string };

/** What one step did: blocks that were there before and are not after, and the other way round. */
export type TracedStep = { name: string; before: TracedBlock[]; after: TracedBlock[] };

/** What became of a source, step by step: as it was read, what each step changed, and the part each block ended in. */
export type Trace = {
  framework: string;
  read: TracedBlock[];
  steps: TracedStep[];
  sections: { name: string; blocks: TracedBlock[] }[];
};

/** Follows a source through the parser up to its sections. Gives a sentence where it cannot be read. */
export async function traceSource(bytes: Uint8Array): Promise<Trace | { refused: string }> {
  const raw = await readSource(bytes);
  if ("refused" in raw) return { refused: raw.reason };
  const framework = frameworkOf(raw);
  if (framework === null) return { refused: wrongDocument(raw) };
  const file = new VFile();
  const steps: TracedStep[] = [];
  let tree: SourceTree = raw;
  for (const [name, step] of Object.entries(namedSteps)) {
    const next = step(framework)(tree, file) as SourceTree;
    const [before, after] = [tree.children.map(traced), next.children.map(traced)];
    steps.push({ name, before: without(before, after), after: without(after, before) });
    tree = next;
  }
  return {
    framework: framework.id,
    read: raw.children.map(traced),
    steps,
    sections: sectionTree(tree, framework).sections.map(({ part, area, body, entries }) => ({
      name: [part, area ?? (body === "lscb" ? body : null)].filter(Boolean).join(" of "),
      blocks: entries.map(({ node }) => traced(node)),
    })),
  };
}

function traced(node: Block): TracedBlock {
  const { role, number, marker, rule, cells, lost } = node.data;
  const taken = [
    role === "text" ? node.type : role,
    rule === null ? null : `begins ${[rule.part, rule.area].filter(Boolean).join(" of ")}`,
    number === null ? null : `number ${String(number)}`,
    number === null && marker !== null ? `marker ${marker}` : null,
    cells === null ? null : `${String(cells.length)} cells`,
    lost ? "lost words" : null,
  ];
  return {
    places: node.data.places,
    taken: taken.filter((part) => part !== null).join(", "),
    text: textOf(node),
  };
}

const key = ({ places, taken, text }: TracedBlock): string => JSON.stringify([places, taken, text]);

function without(some: readonly TracedBlock[], others: readonly TracedBlock[]): TracedBlock[] {
  const known = new Set(others.map(key));
  return some.filter((block) => !known.has(key(block)));
}
