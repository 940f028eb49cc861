const experiences =
  "inspectors (?:have )?looked closely at the experiences of children(?: and young people)? who have needed or still need help";
const read =
  "they read case files watched how professional staff (?:work|works|worked) with families and each other and discussed the effectiveness of (?:the )?help and care given to children(?: and young people)?";
const knows =
  "how well it is performing how well it is doing and what difference it is making for the people (?:(?:who|whom|that) )?it is trying to help protect and look after";

/** "Information about this inspection": a sentence each, as `sentenceKey` gives it, with slots. */
export const aboutSentences: readonly string[] = [
  `(?:the )?${experiences}(?: and or| and| or)? protection(?: or both of these)?`,
  "(?:the )?inspectors (?:have )?looked closely at the experiences of children and young people who have needed or still need help protection or both of these",
  "this (?:also )?includes children(?: and young people)? who are looked after and young people who are leaving care and starting their lives as young adults",
  "inspectors considered the quality of (?:social )?work and the differences? (?:that )?adults make to the lives of children(?: and)? young people and(?: their)? families",
  read,
  "wherever possible they talked to children(?: and)? young people and their families",
  `in addition the inspectors (?:have )?tried to understand what the local authority knows about ${knows}`,
  `in addition inspectors considered what the local authority knows about ${knows}`,
  "in addition the inspectors (?:have )?tried to understand to what extent the local authority knows how well it is performing and what difference it makes for the people it is trying to help protect and look after",
  "the (?:re ?)?inspection of the local authority was carried out under section {section} of the {act} {year}",
  "the review of the {board} was carried out under section {section} of the {act} {year}",
  "the (?:report of the )?review of the {board}(?: was)? carried out under the local safeguarding children boards review regulations {year}",
  "ofsted produces this report of the (?:re ?)?inspection of local authority functions(?: and the review of the {board})? under its power to combine reports in accordance with section {section} of the {act} {year}",
  "the (?:re ?)?inspection team consisted of {team}",
];
