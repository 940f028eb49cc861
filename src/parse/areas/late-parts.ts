import { textOf } from "../document.ts";
import type { Part } from "../../frameworks/rules.ts";
import type { Section } from "../sections/section.ts";
import type { AreaCheck } from "./check.ts";

/** Parts that every template prints before the findings of the body they are about. */
const beforeFindings = new Set<Part>([
  "executive-summary",
  "introduction",
  "recommendations",
  "need-to-improve",
  "priority",
  "improvement",
]);

const holdsFindings = ({ part, entries }: Section): boolean =>
  part === "findings" && entries.length > 0;

/** A part that stands behind the findings it should stand before: what is in it may be findings. */
export const lateParts: AreaCheck = ({ tree: { sections } }, report) => {
  const first = sections.findIndex(holdsFindings);
  const board = sections.findIndex(
    ({ part, heading }) => part === "area-summary" && heading?.data.rule?.body === "lscb",
  );
  const boards = sections.findIndex(
    (section, index) => section.body === "lscb" && index > board && holdsFindings(section),
  );
  for (const [index, { part, body, heading, entries }] of sections.entries()) {
    const behind = first !== -1 && index > first && (body === "local-authority" || index < board);
    const behindBoards = boards !== -1 && index > boards;
    if (!(behind || behindBoards) || heading === null || !beforeFindings.has(part)) continue;
    const message = `“${textOf(heading)}” stands behind findings: this may be one`;
    const place = heading.data.places[0];
    for (const { node } of entries) {
      const { number } = node.data;
      if (number === null || part === "executive-summary") continue;
      const id = `recommendation-${String(number)}`;
      report("area-may-differ", "error", message, place, { part: "recommendation", id });
    }
    report("area-may-differ", "error", message, place, { part: "report" });
  }
};
