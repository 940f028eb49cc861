import { RegExpParser, type AST } from "@eslint-community/regexpp";

const parser = new RegExpParser();

/** The word's ending may be any. */
const anything = "…";

const hyphen = 0x2d;

/**
 * Cues in words a reader can check: "children'?s centres?|\bcafs?\b" is "children's centre" and "caf".
 * What may be absent is left out, except inside a word; "…" stands for any letters; what a cue must
 * not be followed by is left out.
 */
export function cueWords(cues: readonly string[]): string[] {
  const phrases = cues.flatMap((cue) => parser.parsePattern(cue).alternatives.map(phrase));
  return [...new Set(phrases)];
}

function phrase(alternative: AST.Alternative): string {
  return tidy(sequence(alternative));
}

function sequence({ elements }: AST.Alternative): string {
  let words = "";
  elements.forEach((element, index) => {
    const next = elements[index + 1];
    if (isOptional(element) && !isKept(element, next)) return;
    words += wordsOf(element, /[\p{L}\p{N}]$/u.test(words));
  });
  return words;
}

/** `glued`: it goes on with the word before it, so that of several endings only one is shown. */
function wordsOf(element: AST.Element, glued: boolean): string {
  switch (element.type) {
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterSet":
      return anything;
    case "CharacterClass":
      return wordsOfClass(element);
    case "Quantifier":
      return wordsOf(element.element, glued);
    case "Group":
    case "CapturingGroup":
      return wordsOfGroup(element, glued);
    case "Assertion":
    case "Backreference":
    case "ExpressionCharacterClass":
      return "";
  }
}

function isOptional(element: AST.Element): element is AST.Quantifier {
  return element.type === "Quantifier" && element.min === 0;
}

// Inside a word all is kept ("children's", "front door"), and so is the open end of one.
function isKept({ element }: AST.Quantifier, next: AST.Element | undefined): boolean {
  if (element.type === "CharacterSet") return true;
  if (element.type !== "Character" && element.type !== "CharacterClass") return false;
  const isHyphen = element.type === "Character" && element.value === hyphen;
  return (
    isHyphen || (next?.type === "Character" && /\p{L}/u.test(String.fromCodePoint(next.value)))
  );
}

function wordsOfClass({ elements, negate }: AST.CharacterClass): string {
  const characters = elements.flatMap((one) =>
    one.type === "Character" ? [String.fromCodePoint(one.value)] : [],
  );
  if (negate || characters.length < elements.length) return anything;
  return characters.find((character) => character === " ") ?? characters[0] ?? "";
}

function wordsOfGroup({ alternatives }: AST.Group | AST.CapturingGroup, glued: boolean): string {
  const options = [...new Set(alternatives.map(sequence))];
  const first = options[0] ?? "";
  if (options.length < 2 || glued) return first;
  const joined = options.map(tidy).join("/");
  return options.some((option) => option.trim().includes(" ")) ? `(${joined})` : joined;
}

function tidy(words: string): string {
  return words
    .replace(/…(?:\s*…)+/gu, anything)
    .replace(/\s+/gu, " ")
    .trim();
}
