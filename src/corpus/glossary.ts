import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { GlossaryTerm } from "../model/glossary.ts";
import { memo } from "./memo.ts";
import { inProject } from "./paths.ts";

/** The terms of a YAML text. Throws where a term is not as `GlossaryTerm` says, or an id comes twice. */
export function readGlossary(yaml: string): GlossaryTerm[] {
  const terms = z.array(GlossaryTerm).parse(parse(yaml));
  const ids = new Set(terms.map(({ id }) => id));
  if (ids.size !== terms.length) throw new Error("Two glossary terms share an id");
  for (const { id, see } of terms) {
    const lost = see.find((other) => !ids.has(other));
    if (lost !== undefined)
      throw new Error(`Glossary term ${id} refers to ${lost}, which is not there`);
  }
  return terms;
}

/** The project's glossary, `content/glossary.yaml`, in its own order. */
export function getGlossary(): GlossaryTerm[] {
  return memo("glossary", () =>
    readGlossary(readFileSync(inProject("content", "glossary.yaml"), "utf8")),
  );
}
