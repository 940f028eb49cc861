/** Words that are a role by themselves. */
const core =
  /^(?:s?hmis?|s?hmi['’]s|scris?|inspectors?|managers?|analysts?|directors?|officers?|designate[ds]?|desigate|majesty['’]?s)$/iu;

/** Words that belong to a role beside one of those, and elsewhere can be a name: "Ruth Senior". */
const beside =
  /^(?:acting|senior|deputy|lead|team|shadow|associate|seconded|contracted|additional|supernumerary|regulatory|ofsted|her|his|social|care|work|principal|assistant|regional|other|national|chief|quality|assurance|data|analytical|trainee|head|inspection|inspections|early|years|further|education|skills|schools?|children['’]s|services|operations|of|for|the|north|south|east|west|midlands|london|england|yorkshire|humber)$/iu;

/** Words in the place of a name. */
const nobody =
  /^(?:n\/?a|none|not applicable|not known|not required|nil|tb[ac]|vacant|to be (?:confirmed|announced)|(?:same )?as above)$/iu;

/** "AI" and "OI" after a name, for additional and Ofsted inspectors. In brackets they stay with the name, as printed. */
const status = /^(?:AI|OI)$/u;

/** A role in capitals after a name, of whatever kind: "Ann Brown RI". */
const capitals = /^\p{Lu}{2,5}$/u;

/** Whether a word is a role by itself. */
export const isRole = (word: string): boolean => core.test(word) || status.test(word);

/** Whether a word behind a name of two words or more is a role, though not a known one. */
export const isRoleBehind = (word: string, name: readonly string[]): boolean =>
  capitals.test(word) && name.length > 1 && name.every((part) => /\p{Ll}/u.test(part));

/** Whether some words are part of a role whose other words are not known: "Social Care Compliance". */
export const isMostlyRole = (words: readonly string[]): boolean =>
  words.length > 2 && words.filter(isOfRole).length > 1;

/** Whether a word can belong to a role. */
export const isOfRole = (word: string): boolean => isRole(word) || beside.test(word);

/** Whether some words stand in the place of a name and name nobody: "N/A". */
export const isNobody = (words: string): boolean => nobody.test(words);

// A mark of punctuation stands between two names, or a name and a role.
const held =
  /[/:;,]|\b(?:acting|deputy|shadow|seconded|supernumerary|designate|ofsted|assurance|lead inspectors?)\b/iu;

/** Whether a name of the team holds more than a name: a role, two names, or words that name nobody. */
export function holdsRole(name: string): boolean {
  const words = name.replace(/\((?:AI|OI)\)/gu, "").match(/[\p{L}'’]+/gu) ?? [];
  const last = words.at(-1) ?? "";
  return (
    isNobody(name.trim()) ||
    held.test(name) ||
    words.some(isRole) ||
    isMostlyRole(words) ||
    isRoleBehind(last, words.slice(0, -1))
  );
}
