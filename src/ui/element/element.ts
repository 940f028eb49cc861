type Attributes = Readonly<Record<string, string | boolean | undefined>>;
type Child = Node | string | null;

/**
 * An element with attributes and children. Strings become text nodes, never markup: what reports say is shown,
 * not interpreted.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}
