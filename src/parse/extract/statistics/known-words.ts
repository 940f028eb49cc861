/** Statements of known kinds that hold no figure with a key of its own. */
const kinds: readonly RegExp[] = [
  /\b(?:DCS|director)\b[^.]* (?:also|is the executive|is executive)\b/iu,
  /\bLSCB (?:is|shares?) (?:not )?(?:joint|shared|an independent)\b/iu,
  /\b(?:delegated|commissioned|commissions)\b/iu,
  /\bin post (?:since|between)\b/iu,
  /\b(?:community interest company|children's services trust)\b/iu,
  /\btrust\b[^.]* operates\b/iu,
];

/** Whether a statement is of a kind that has no key because it holds no figure to compare. */
export function isKnownWords(plain: string): boolean {
  return kinds.some((kind) => kind.test(plain));
}
