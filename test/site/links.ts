import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";

export type BuiltSite = {
  folder: string;
  /** "/" or "/inspections/". */
  base: string;
  /** The address it is built for; links that name it are links of its own. */
  origin: string;
};

type Page = { address: URL; ids: Set<string>; links: string[]; doubled: string[] };

const linking = ["href", "src", "action", "poster", "data-href"];

/** Every link of a built site that leads nowhere within it, with a page that has it, and every id that a page has twice. */
export function brokenLinks(site: BuiltSite): { pages: number; links: number; broken: string[] } {
  const pages = htmlFiles(site.folder).map((file) => read(site, file));
  const byAddress = new Map(pages.map((page) => [page.address.pathname, page]));
  const own = pages.flatMap((page) =>
    page.links
      .map((link) => ({ page, link, to: resolve(link, page.address) }))
      .filter(({ to }) => to === undefined || to.origin === new URL(site.origin).origin),
  );
  const broken = Map.groupBy(own, ({ link, to }) => {
    const why = to === undefined ? "is no address" : reason(site, byAddress, to);
    return why === undefined ? "" : `${to?.pathname ?? link}${to?.hash ?? ""} ${why}`;
  });
  broken.delete("");
  const doubled = pages.flatMap(({ address, doubled }) =>
    doubled.map((id) => `${address.pathname}: id ${id} stands twice`),
  );
  const told = [...broken].map(([what, on]) => {
    const places = [...new Set(on.map(({ page }) => page.address.pathname))];
    return `${what}: on ${places[0] ?? ""}${places.length > 1 ? ` and ${places.length - 1} more` : ""}`;
  });
  return { pages: pages.length, links: own.length, broken: [...told, ...doubled] };
}

function reason(site: BuiltSite, pages: Map<string, Page>, to: URL): string | undefined {
  if (!to.pathname.startsWith(site.base)) return `is outside ${site.base}`;
  const path = decodeURIComponent(to.pathname);
  const page = pages.get(to.pathname);
  if (page === undefined) {
    const file = join(site.folder, path.slice(site.base.length));
    const isFile = existsSync(file) && statSync(file).isFile();
    return isFile ? undefined : "leads to nothing";
  }
  const id = decodeURIComponent(to.hash.slice(1));
  return id === "" || id === "top" || page.ids.has(id) ? undefined : "names no part of that page";
}

function resolve(link: string, from: URL): URL | undefined {
  return URL.canParse(link, from) ? new URL(link, from) : undefined;
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name));
}

function read({ folder, base, origin }: BuiltSite, file: string): Page {
  const path = relative(folder, file).split(sep).join("/");
  const address = new URL(base + path.replace(/(?<=^|\/)index\.html$/, ""), origin);
  const page: Page = { address, ids: new Set(), links: [], doubled: [] };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) {
      for (const { name, value } of node.attrs) {
        if (name === "id" && page.ids.has(value)) page.doubled.push(value);
        if (name === "id") page.ids.add(value);
        if (linking.includes(name)) page.links.push(value);
        if (name === "srcset") page.links.push(...candidates(value));
      }
    }
    const inside = "content" in node ? [node.content] : [];
    for (const child of [...inside, ...("childNodes" in node ? node.childNodes : [])]) visit(child);
  };
  visit(parse(readFileSync(file, "utf8")));
  return page;
}

function candidates(srcset: string): string[] {
  return srcset.split(",").map((candidate) => candidate.trim().split(/\s/)[0] ?? "");
}
