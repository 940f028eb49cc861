import type { SourceFile } from "./source-files.ts";

/** A piece of TypeScript, and whether it runs in the reader's browser. */
export type CodeBlock = { text: string; inBrowser: boolean };

/** A file's code. A component has two kinds: the part between its "---" lines, and its scripts, which run in the browser. */
export function codeBlocks({ path, text }: SourceFile): CodeBlock[] {
  if (!path.endsWith(".astro")) return [{ text, inBrowser: false }];
  const [frontmatter, template] = splitFrontmatter(text);
  return [{ text: frontmatter, inBrowser: false }, ...scripts(template)];
}

function splitFrontmatter(text: string): [string, string] {
  if (!text.startsWith("---")) return ["", text];
  const end = text.indexOf("\n---", 3);
  return end < 0 ? [text, ""] : [text.slice(3, end), text.slice(end + 4)];
}

function scripts(template: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  for (let at = template.indexOf("<script"); at >= 0; at = template.indexOf("<script", at + 1)) {
    const open = template.indexOf(">", at);
    const close = template.indexOf("</script>", open);
    if (open < 0) break;
    const source = /\ssrc="([^"]*)"/.exec(template.slice(at, open))?.[1];
    if (source !== undefined) {
      blocks.push({ text: `import ${JSON.stringify(source)};`, inBrowser: true });
    }
    if (close >= 0) blocks.push({ text: template.slice(open + 1, close), inBrowser: true });
  }
  return blocks;
}
