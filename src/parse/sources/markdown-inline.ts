import type { PhrasingContent } from "mdast";
import { plainDigits, stripTags, takeSuperscripts, tidy, type Marked } from "./inline.ts";

/** Text of phrasing content, with marks between <sup> tags and superscript digits taken out. */
export function inlineText(nodes: readonly PhrasingContent[]): Marked {
  const noteMarks: string[] = [];
  let inMark = false;
  const textOf = (node: PhrasingContent): string => {
    if (node.type === "html") {
      if (/^<sup>$/iu.test(node.value)) inMark = true;
      else if (/^<\/sup>$/iu.test(node.value)) inMark = false;
      return stripTags(node.value);
    }
    if (node.type === "break") return " ";
    if ("children" in node) return node.children.map(textOf).join("");
    const value = "value" in node ? node.value : "";
    if (!inMark || !/^\s*\d{1,2}\s*$/u.test(value)) return value;
    noteMarks.push(plainDigits(value.trim()));
    return "";
  };
  const taken = takeSuperscripts(nodes.map(textOf).join(""));
  return { text: tidy(taken.text), noteMarks: [...noteMarks, ...taken.noteMarks] };
}

/** True where a whole paragraph is bold, by Markdown or by a tag. */
export function isBold(nodes: readonly PhrasingContent[], source: string): boolean {
  const only = nodes.length === 1 ? nodes[0]?.type : null;
  return only === "strong" || /^<b>[^\t]*<\/b>$/iu.test(source.trim());
}
