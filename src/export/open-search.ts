const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => escapes[character] ?? character);
}

/** What a description names: whole addresses, as OpenSearch wants them. */
export type OpenSearchOptions = {
  name: string;
  description: string;
  /** The search page, without a query. */
  search: string;
  icon: string;
  /** Where the description itself stands. */
  self: string;
};

/** An OpenSearch 1.1 description: with it a browser can search the site from its address bar. */
export function openSearch({ name, description, search, icon, self }: OpenSearchOptions): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(name)}</ShortName>
  <Description>${escaped(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Language>en-GB</Language>
  <Image width="16" height="16" type="image/svg+xml">${escaped(icon)}</Image>
  <Url type="text/html" method="get" template="${escaped(search)}?q={searchTerms}" />
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(self)}" />
</OpenSearchDescription>
`;
}
