import type { PageHit } from "../../search/pages/page-search.ts";
import { pageKindWord } from "../../search/pages/page-kinds.ts";
import { element } from "../../ui/element/element.ts";

const mostPages = 5;

/** Finds the pages about what was typed, and gives what writes them into their place on the search page. */
export async function showPages(
  folder: string,
  typed: string,
): Promise<(place: HTMLElement) => void> {
  if (typed === "") return (place) => (place.hidden = true);
  try {
    const { pageIndexAt } = await import("../../ui/site-search/page-index.ts");
    const hits = await pageIndexAt(folder).pages(typed.replaceAll(/["“”„]/gu, " "));
    return (place) => {
      place.hidden = hits.length === 0;
      place.querySelector("ol")?.replaceChildren(...hits.slice(0, mostPages).map(pageItem));
    };
  } catch {
    return (place) => {
      place.hidden = false;
      place
        .querySelector("ol")
        ?.replaceChildren(
          element("li", {}, "Pages could not be looked for: their index did not load."),
        );
    };
  }
}

function pageItem({ kind, href, title, note }: PageHit): HTMLElement {
  return element(
    "li",
    {},
    element("a", { href }, title),
    " ",
    element(
      "span",
      { class: "soft small" },
      [pageKindWord[kind], note].filter(Boolean).join(" · "),
    ),
  );
}
