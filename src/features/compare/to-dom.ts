import type { Markup } from "./markup.ts";

/** A tree of markup as DOM nodes. Text becomes text nodes, whatever it holds. */
export function toDom(markup: Markup, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  append(fragment, markup, document);
  return fragment;
}

function append(parent: Node, markup: Markup, document: Document): void {
  if (markup === null) return;
  if (typeof markup === "string") {
    parent.appendChild(document.createTextNode(markup));
    return;
  }
  if (!("tag" in markup)) {
    for (const child of markup) append(parent, child, document);
    return;
  }
  const element = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  for (const child of markup.children) append(element, child, document);
  parent.appendChild(element);
}
