import { printedWords } from "../statistics/plain-text.ts";
import { earlierGrade } from "./grades.ts";

const inspected =
  /\b(?:previous|last|most recent|recent|earlier) (?:[a-z]+ ){0,3}inspections?(?: report)?\b(?! framework)|\b(?:was|were) (?:previously|also|last) inspected\b|\binspections? of (?:[^.]{3,80}) (?:was|were|took place)\b|\binspection of [^.]{3,80} in (?:[a-z]+ )?(?:19|20)\d\d judged\b/iu;
/** An inspection of schools or of homes is not one of the authority. */
const ofOthers =
  /\binspection of [^.]{0,40}\bschools?\b|\binspections? of (?:[\w'’]+ ){0,4}(?:homes?|centres?)\b|\bhomes?\b[^.]{0,80}(?:\. [^.]{0,60})?\b(?:last|latest|previous|most recent) inspections?\b/iu;
const fragment =
  /^[A-Z][A-Za-z ]{3,40} \d{1,2} [A-Z][a-z]{2,8} \d{4} (?:Outstanding|Good|Satisfactory|Adequate|Inadequate)\.?$/u;
const visits = /\bmonitoring visits?\b/iu;
const homesOrIncidents =
  /\boperates?\b|\b(?:runs?|manages?|owns?|has|have) [^.]{0,40}\bhomes?\b|\bserious (?:incident|case)\b|\bSCRs?\b|^at \d|\bin post since\b/iu;

/** A row "Adoption performance: good" of the judgements of an earlier inspection. */
export function isEarlierGrade(text: string): boolean {
  return earlierGrade(printedWords(text)) !== null;
}

/** Whether a statement tells of an earlier inspection, one of its judgements or a monitoring visit. */
export function tellsOfEarlierInspection(text: string): boolean {
  const words = printedWords(text);
  if (earlierGrade(words) !== null || fragment.test(words)) return true;
  if (homesOrIncidents.test(words) || ofOthers.test(words)) return false;
  return visits.test(words) || inspected.test(words);
}
