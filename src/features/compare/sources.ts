import type { Comparison } from "../../analysis/comparison/compare.ts";
import { measured } from "../../analysis/comparison/measured.ts";
import type { Side } from "../../analysis/comparison/side.ts";
import { formatDate } from "../../wording/format-date.ts";
import { frameworkName } from "../../wording/framework-name.ts";
import { licenceWords } from "../../wording/licence-words.ts";
import { aboutHref, dataQualityHref, methodHref, reportHref } from "../../routes/href.ts";
import { h, type Markup } from "./markup.ts";

/** Blocks 5 and 6: areas that only one report has; sources, method with its measured error, licence. */
export function sources(comparison: Comparison): Markup {
  return [unpaired(comparison), sourcesAndMethod(comparison)];
}

function unpaired(comparison: Comparison): Markup {
  if (comparison.unpaired.length === 0) return null;
  return h(
    "section",
    { id: "unpaired", class: "compare-block" },
    h("h2", {}, "Areas that only one report has"),
    h(
      "ul",
      {},
      comparison.unpaired.map(({ id, name, side, findings }) =>
        h(
          "li",
          {},
          h("a", { href: `#area-${id}` }, name),
          `: ${findings} ${findings === 1 ? "finding" : "findings"} in ${comparison[side].label}. ` +
            `No finding of ${comparison[side === "a" ? "b" : "a"].label} stands under it. ` +
            "That is not a sign that there was nothing to find.",
        ),
      ),
    ),
  );
}

function sourcesAndMethod({ a, b }: Comparison): Markup {
  return h(
    "section",
    { id: "sources", class: "compare-block" },
    h("h2", {}, "Sources, method and licence"),
    h("div", { class: "compare-columns" }, source(a), source(b)),
    h(
      "p",
      {},
      `Subjects and matches are told by machine, from the words alone. In our test on ${measured.subjects.of} paragraphs ` +
        `labelled by hand, the main subject was the reader’s first for ${measured.subjects.right} ` +
        `and one of the reader’s for ${measured.subjects.within}. ` +
        `Of ${measured.pairs.of} pairs shown side by side, ${measured.pairs.right} were right; ` +
        "about half of the findings that have a counterpart are shown beside it. ",
      h("a", { href: `${methodHref()}#subjects` }, "How this is done"),
      ". ",
      h("a", { href: `${aboutHref()}#report-an-error` }, "Report an error"),
      ".",
    ),
  );
}

function source(side: Side): Markup {
  const { source: from } = side;
  const terms = licenceWords(from);
  return h(
    "div",
    {},
    h("h3", {}, `${side.authority.name}, published ${formatDate(side.published)}`),
    h(
      "ul",
      {},
      h("li", {}, h("a", { href: reportHref(side.id) }, "The whole report on this site")),
      from.officialUrl === null
        ? null
        : h("li", {}, h("a", { href: from.officialUrl }, "The official document")),
      h("li", {}, `${frameworkName(side.framework).full}; ${side.inspection}`),
      h("li", {}, `Inspected ${side.inspected}`),
      h("li", {}, [terms.copyright, terms.words].filter((part) => part !== null).join("; ")),
      h("li", {}, h("a", { href: dataQualityHref(side.id) }, "How well its text could be read")),
    ),
  );
}
