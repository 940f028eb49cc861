import type { Block } from "../document.ts";

/** What an extractor gives: its part of the report, and the blocks it was read from. */
export type Extracted<Value> = { value: Value; read: Block[] };
