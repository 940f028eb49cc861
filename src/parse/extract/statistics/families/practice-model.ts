import type { Figure, Reading } from "../figure.ts";

const named =
  /\b(?:model|models|approach|methodology|framework)\b[^.]{0,80}?\b(?:in|by) (?:this|the) (?:local authority|area|authority|borough|county|city)(?:'s [a-z ]{0,30})? is (?<model>[^.]+)/iu;
const used =
  /\b(?:uses?|utilises?|has adopted|have adopted|adopts|employs|follows)(?: the| an?| its own)? (?<model>[^.]+)/iu;
const based =
  /\bbases? (?:its|their) [^.]{0,60}?\b(?:social work|practice)\b[^.]{0,20} on (?:the |an? )?(?<model>[^.]+)/iu;
const ofPractice =
  /\bsocial work\b|\bsigns of safety\b|\bcasework\b|\bpractice (?:model|framework)\b|\brestorative\b|\bstrengthening families\b|\bsystemic (?:model|practice)\b/iu;
const modelHeading = /\b(?:casework|social work|practice) (?:model|framework)\b/iu;

/** The way of working the authority uses, in the report's words. */
export function readPracticeModel({ words, heading }: Reading): Figure[] {
  const underHeading = heading !== null && modelHeading.test(heading);
  const model =
    modelIn(words, underHeading) ??
    (/^['"]?signs of safety['"]?\.?$/iu.test(words) ||
    (underHeading && /^[^.]{3,60}\.?$/u.test(words) && !/\b(?:is|are|has|have)\b/iu.test(words))
      ? words
      : null);
  if (model === null) return [];
  return [{ key: "practice_model", value: unquoted(model), percent: null, qualifier: "text" }];
}

function modelIn(words: string, underHeading: boolean): string | null {
  for (const sentence of words.split(/(?<=\.['"]?) (?=[A-Z'"])/u)) {
    if (!ofPractice.test(sentence) && !underHeading) continue;
    const match = named.exec(sentence) ?? based.exec(sentence) ?? used.exec(sentence);
    const model = match?.groups?.["model"];
    if (model !== undefined) return model;
  }
  return null;
}

/** Without a closing stop, and without quotes where they hold the whole. */
function unquoted(text: string): string {
  const plain = text.trim().replace(/(?<![.;,])[.;,]+$/u, "");
  return /^'[^']*'$|^"[^"]*"$/u.test(plain) ? plain.slice(1, -1) : plain;
}
