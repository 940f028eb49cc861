import { amountPattern, readAmount, type Amount } from "../amounts.ts";
import type { Figure } from "../figure.ts";

const amount = new RegExp(String.raw`(?<value>${amountPattern})`, "giu");
const noun =
  /^(?: (?:of|these|those|this|them|other|more|further|new|is|are|was|were|now|have|has|had|been|being|subject|to|the))* (?:serious case reviews?|SCRs?)\b(?: \(SCRs?\))?(?<after>.*)$/iu;
/** "One was ongoing" after reviews were named. */
const elliptic =
  /^(?: (?:of|these|those|them|which|whom|other|others|more|further|reviews?))*(?<after> (?:is|are|was|were|has|have|had|been|being|remain|remains|remained|still|currently|now|also|completed|concluded|published|on|under|in|ongoing|on-going|underway)\b.*)$/iu;
const elsewhere = /\bcontribut\w+ to [^.;]*|\bin other (?:local )?authorities\b[^.;]*/giu;
const end = "(?:completed?|undertaken|concluded|published|finished|finali[sz]ed)";
const done = new RegExp(String.raw`\b${end}\b`, "iu");
const open =
  /\b(?:on ?-?going|under ?-?way|in progress|initiated|commissioned|(?:still|remain|remains|currently) open)\b/iu;
/** What is told of the future, or of now. */
const denied = new RegExp(
  String.raw`\b(?:(?:not|yet|to|will|about|due|being)(?: yet| to)?(?: be| been)?|awaiting|nearing|before) ${end}\b`,
  "iu",
);
/** "A third is in progress": one more. */
const oneMore =
  /\b(?:a (?:second|third|fourth|fifth|further|new)|another)(?=(?: one| review| serious case review| SCR)? (?:is|was|remains|remained|has)\b)/giu;
/** "Three of the five serious case reviews": what is said is said of the three. */
const ofAll = /^ (?:out )?of (?:(?:the|these|those|all) ){0,2}$/iu;

type State = "completed" | "ongoing" | "completed or ongoing" | null;
type Counted = { amount: Amount; state: State };

/**
 * The serious case reviews a statement counts: those completed and those ongoing are two figures, never a sum.
 * "Completed or ongoing" cannot be told apart. `period` is the one the statement names; those ongoing are so
 * at the time of the inspection. A number with other words than these is no figure: its words are the text.
 */
export function readReviews(plain: string, period: string | null): Figure[] {
  const counted = countsIn(plain.replace(elsewhere, "").replace(oneMore, "1 further"));
  return counted.map(({ amount: { value, percent, qualifier }, state }) => ({
    key: "serious_case_reviews",
    value,
    percent,
    qualifier,
    asAt: null,
    basis: basisOf(state, period),
    parts:
      value !== null && (state === "completed" || state === "ongoing")
        ? [{ name: state, value }]
        : [],
  }));
}

function basisOf(state: State, period: string | null): string | null {
  if (state === "ongoing") return "ongoing at the time of the inspection";
  if (state === null || period === null) return state ?? period;
  return state === "completed" ? `completed ${period}` : `${state}, ${period}`;
}

function countsIn(plain: string): Counted[] {
  const read: (Counted | "unclear")[] = [];
  for (const sentence of plain.split(/(?<=[.;]) /u)) {
    const matches = [...sentence.matchAll(amount)];
    matches.forEach((match, index) => {
      const end = match.index + match[0].length;
      const rest = sentence.slice(end, matches[index + 1]?.index ?? sentence.length);
      const review = noun.exec(rest);
      const words = review ?? (read.length > 0 ? elliptic.exec(rest) : null);
      if (words === null) return;
      const part = partBefore(sentence, matches, index);
      const state = stateOf(words.groups?.["after"] ?? "", rest);
      if (state === "unclear") read.push(state);
      else if (state !== null || review !== null) {
        read.push({ amount: readAmount((part ?? match).groups?.["value"] ?? ""), state });
      }
    });
  }
  const counted = read.filter((one) => one !== "unclear");
  if (counted.length > 0 || read.length === 0) return counted;
  return [{ amount: { value: null, percent: null, qualifier: "text" }, state: null }];
}

/** The number that a second one is the whole of: the three in "three of the five". */
function partBefore(
  sentence: string,
  matches: readonly RegExpExecArray[],
  index: number,
): RegExpExecArray | null {
  const [before, whole] = [matches[index - 1], matches[index]];
  if (before === undefined || whole === undefined) return null;
  const between = sentence.slice(before.index + before[0].length, whole.index);
  return ofAll.test(between) ? before : null;
}

/** What the words after a number say of it; null where they say nothing, "unclear" where something else. */
function stateOf(after: string, all: string): State | "unclear" {
  if (denied.test(after)) return "unclear";
  // "Five have been commissioned, of which three are complete": how many of the five are open, is not told.
  if (/\b(?:initiated|commissioned)\b[^.;]*\bof (?:which|these|whom|those)\s*$/iu.test(all)) {
    return "unclear";
  }
  const completed = done.test(after);
  const ongoing = open.test(after) || (open.test(all) && !completed);
  if (completed && ongoing) return "completed or ongoing";
  if (completed) return "completed";
  if (ongoing) return "ongoing";
  return /^[\s,.;]*(?:(?:of which|of these|of whom|with|and|a)[\s,]*)*$/iu.test(after)
    ? null
    : "unclear";
}
