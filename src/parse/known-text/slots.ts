/** What may differ in a known sentence, by the name it has there in braces. Each takes whole words of a `sentenceKey`. */
const slots: Readonly<Record<string, string>> = {
  year: "(?:19|20)\\d\\d",
  phone: "\\d{3,5}(?: ?\\d{3,4}){1,2}",
  email: "(?:enquiries|psi)(?: (?:ofsted|nationalarchives))(?: (?:gov|gsi|uk)){2,3}",
  address:
    "(?:https?|www|ofsted|ofsgov|reports|gov|uk|org|government|organisations|publications|complaints|about|nationalarchives|doc|open|licence|version|eepurl|com|itrdn|[1-9])(?: (?:www|ofsted|ofsgov|reports|gov|uk|org|government|organisations|publications|complaints|about|nationalarchives|doc|open|licence|version|eepurl|com|itrdn|[1-9])){0,8}",
  act: "(?:education and inspections act|childrens? act)",
  section: "\\d{1,3}[a-z]?",
  board: "(?:local safeguarding childrens? board(?: lscb)?|lscb)",
  team: "(?:\\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|of|her|his|majestys|inspectors?|hmis?|from|ofsted|and|with|ais?|ois?|scri|senior|additional|associate|contracted|shadow|seconded|regulatory|social|care|local|authority|designate|lead|team|also|was|were)(?: (?:\\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|of|her|his|majestys|inspectors?|hmis?|from|ofsted|and|with|ais?|ois?|scri|senior|additional|associate|contracted|shadow|seconded|regulatory|social|care|local|authority|designate|lead|team|also|was|were)){0,40}",
};

/** A pattern that a `sentenceKey` must match from its first letter to its last, of known sentences with slots. */
export function knownPattern(sentences: readonly string[]): RegExp {
  const whole = sentences.map((sentence) =>
    sentence.replace(/\{([a-z]+)\}/gu, (_, name: string) => {
      const slot = slots[name];
      if (slot === undefined) throw new Error(`There is no slot ${name}`);
      return slot;
    }),
  );
  return new RegExp(`^(?:${whole.join("|")})$`, "u");
}
