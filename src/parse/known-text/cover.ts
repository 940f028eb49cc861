const failures = "there are (?:no )?widespread (?:or|and) serious failures";
const harmed =
  "(?:children(?: and young people)? (?:being harmed or )?at risk of harm|children being harmed or at risk of harm)";
const notPromoted = "which result in their welfare not being safeguarded and promoted";
const children = "children(?: and)? young people(?: and families)?";
const permanent =
  "children and young people looked after those returning home and those moving to or living in permanent placements outside (?:of )?their immediate birth family have their welfare safeguarded and promoted";
const protectedOnes =
  "children and young people are protected the risks to them are identified and managed through timely decisions and the help provided reduces the risk of or actual harm to them";

/** What covers of 2014 and 2015 say a grade stands for: a sentence each, as `sentenceKey` gives it. */
export const coverSentences: readonly string[] = [
  "it is ofsteds expectation that as a minimum all children and young people receive good help care and protection",
  "it is ofsteds expectation that all children and young people receive the level of help care and protection that will ensure their safety and help prepare them for adult life",
  "the judgements on areas of the service that contribute to overall effectiveness are",
  "the welfare of (?:looked after children|children looked after) is safeguarded and promoted",
  `${failures} (?:that|which) (?:create or )?leave ${harmed}`,
  `${failures} that create or leave ${harmed} and serious failures and unnecessary delay in identifying permanent solutions for looked after children ${notPromoted}`,
  `${failures} in the delivery of services for looked after children(?: and care leavers)? ${notPromoted}`,
  `${failures} which cause children to be harmed or at risk of harm and in the delivery of services for looked after children and care leavers ${notPromoted}`,
  "the local authority leads effective services that meet the requirements for good",
  `(?:however )?the (?:local )?authority is not yet delivering good (?:protection(?: and| or)? )?(?:help )?(?:and protection )?(?:and or |and |or )?(?:care )?for ${children}`,
  `(?:however )?the (?:local )?authority is not yet delivering good care for (?:all )?children and young people looked after`,
  "(?:however )?the local authority is not yet delivering good protection and help for children young people and families and is not yet delivering good care for children and young people",
  "the lscb is not yet demonstrating the characteristics of good",
  "the lscb is not demonstrating that it has effective arrangements(?: in place)? (?:and|or) the required skills to discharge its statutory duties",
  "the lscb co ?ordinates (?:the activity of statutory partners|shared priorities for the protection of children and young people with statutory partners) and has mechanisms in place to monitor the effectiveness of local arrangements",
  "the arrangements in place to evaluate the effectiveness of what is done by the authority and board partners to safeguard and promote the welfare of children (?:are good|require improvement|are inadequate|are outstanding)",
  "leaders and managers have not been able to demonstrate sufficient understanding of failures and have been ineffective in prioritising challenging and making improvements(?: in relation to looked after children services)?",
  "leaders and managers have been ineffective in making improvements in this area",
  "the characteristics of good leadership are not in place but failures have been identified by the local authority and are being effectively addressed",
  "leadership management and governance requires? improvement as the characteristics of good leadership are not yet fully in place",
  "leadership management and governance requires? improvement when any widespread or serious failures have been identified by the local authority and they are being effectively addressed but the characteristics of good leadership are not in place",
  `good leadership means that(?: ${protectedOnes})?`,
  protectedOnes,
  permanent,
];
