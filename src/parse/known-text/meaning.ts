const minimum = "minimum requirements are in place";
const notYet =
  "however the authority is not yet delivering good protection help and care for children young people and families";
const noFailures =
  "there are no widespread or serious failures that create or leave children being harmed or at risk of harm";

/** "What the inspection judgements mean": a sentence each, as `sentenceKey` gives it. */
export const meaningSentences: readonly string[] = [
  "an outstanding local authority leads highly effective services that contribute to significantly improved outcomes for children and young people who need help and protection and care",
  "their progress exceeds expectations and is sustained over time",
  "a good local authority leads effective services that help protect and care for children and young people and those who are looked after and (?:care leavers have their|the) welfare (?:of care leavers is )?safeguarded and promoted",
  `in a local authority that requires improvement ${noFailures}`,
  "the welfare of (?:looked after children|children looked after) is safeguarded and promoted",
  `${minimum}(?: ${notYet})?`,
  notYet,
  "a local authority that is inadequate is providing services (?:where there are|in which) widespread or serious failures (?:that )?create or leave children being harmed or at risk of harm or result in (?:children looked after|looked after children) or care leavers not having their welfare safeguarded and promoted",
  "an inadequate local authority provides services where there are widespread or serious failures that result in or leave children being harmed or at risk of harm or result in (?:children looked after|looked after children) or care leavers not having their welfare safeguarded and promoted",
  "an outstanding lscb is highly influential in improving the care and protection of children",
  "(?:their|its) evaluation of performance is exceptional and helps the local authority and its partners to understand the difference that services make and where they need to improve",
  "the lscb creates and fosters an effective learning culture",
  "an lscb that is good co ?ordinates the activity of statutory partners and monitors the effectiveness of local arrangements",
  "multi agency training in the protection and care of children is effective and (?:evaluated regularly for impact|its impact is evaluated regularly)",
  "the lscb provides robust and rigorous evaluation and analysis of local performance that identifies areas for improvement and influences the planning and delivery of high quality services",
  "an lscb requires improvement if it does not yet demonstrate the characteristics (?:of good|above)",
  "an (?:lscb that is inadequate|inadequate lscb) does not demonstrate that it has effective arrangements(?: in place)? and the required skills to discharge its statutory functions",
  "it does not understand the experiences of children and young people locally and (?:it )?fails to identify where improvements can be made",
];
