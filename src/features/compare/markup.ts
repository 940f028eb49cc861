/**
 * A piece of a page as plain data. The same tree becomes HTML at build (`to-html.ts`) and elements in
 * the browser (`to-dom.ts`), so that a comparison has one rendering for two places.
 */
export type Markup = string | MarkupElement | null | readonly Markup[];

export type MarkupElement = {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Markup[];
};

/** `undefined` and `false` leave an attribute out, `true` writes it without a value. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element of a page. */
export function h(tag: string, attributes: Attributes, ...children: Markup[]): MarkupElement {
  return { tag, attributes, children };
}
