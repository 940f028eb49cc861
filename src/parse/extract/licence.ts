import type { Source } from "../../model/index.ts";
import { textOf, type SourceTree } from "../document.ts";

/** The terms of re-use and the year of copyright that the report itself prints. */
export function extractLicence(tree: SourceTree): Pick<Source, "licence" | "crownCopyright"> {
  const text = tree.children.map(textOf).join("\n");
  const year = /crown copyright[,\s]+(\d{4})/iu.exec(text)?.[1];
  const licence = /open government licen[cs]e/iu.test(text)
    ? "ogl"
    : /non-commercial educational purposes/iu.test(text)
      ? "non-commercial"
      : "unstated";
  return { licence, crownCopyright: year === undefined ? null : Number(year) };
}
