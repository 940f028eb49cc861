import type { Finding, Report } from "../../model/index.ts";
import type { Check } from "./doubt.ts";

/** Ends of sentences, of a mark "(Recommendation 3)", of a list's head, with a quotation mark or a footnote's figure. */
const end = /[.!?:;…][”’‘"'`)\]]*\s?(?:\d{1,2})?$|\)$/u;
/** Words and signs after which a sentence goes on. */
const open =
  /(?:\b(?:a|an|the|of|and|or|but|to|with|in|on|at|for|by|from|as|that|which|who|whose|than|into|is|are|was|were|be|been|has|have|had|their|its|when|where|while|if|because)|[,(–—-])$/iu;

/**
 * A finding that begins in the middle of a sentence, or stops in one. One report in fifteen leaves out a full stop: in
 * a PDF, of which no line can go unnoticed, a finding without one is doubted only where its last word asks for more, or
 * where the next finding begins like its rest.
 */
export const tornParagraphs: Check = ({ findings, source }) =>
  findings.flatMap((finding, index) => {
    const { id, complete, places } = finding;
    if (!complete) return [];
    const doubt = (message: string) => [
      {
        rule: "paragraph-torn" as const,
        message,
        place: places[0] ?? null,
        about: { part: "finding" as const, id },
      },
    ];
    if (beginsInside(finding)) return doubt("It begins without a capital letter");
    const next = findings[index + 1];
    return stopsInside(finding, next, source.form) ? doubt("It ends without a full stop") : [];
  });

function beginsInside({ text }: Finding): boolean {
  return /^\p{Ll}/u.test(text);
}

function stopsInside(
  finding: Finding,
  next: Finding | undefined,
  form: Report["source"]["form"],
): boolean {
  const last = (finding.items.at(-1) ?? finding.text).trim();
  if (end.test(last)) return false;
  if (form !== "pdf" || open.test(last)) return true;
  return next !== undefined && next.area === finding.area && beginsInside(next);
}
