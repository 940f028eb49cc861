import type { Markup } from "./markup.ts";

const voidTags = new Set(["br", "hr", "img", "input", "wbr"]);

/** A tree of markup as HTML. All text and every attribute is escaped; there is no way to pass HTML through. */
export function toHtml(markup: Markup): string {
  if (markup === null) return "";
  if (typeof markup === "string") return escape(markup);
  if (!("tag" in markup)) return markup.map(toHtml).join("");
  const { tag, attributes, children } = markup;
  let open = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    open += value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
  }
  return voidTags.has(tag) ? `${open}>` : `${open}>${children.map(toHtml).join("")}</${tag}>`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
