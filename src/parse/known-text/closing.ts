const prisons =
  "further education and skills adult and community learning and education and training in prisons and other secure establishments";

/** The publisher's closing words on itself, its licence and complaints: a sentence each, as `sentenceKey` gives it, with slots. */
export const closingSentences: readonly string[] = [
  "any complaints about the (?:re )?inspection or the report should be made following the procedures set out in the guidance raising concerns and making complaints about ofsted(?: which is available (?:from|on) ofsteds website(?: {address})?)?",
  "if you would like ofsted to send you a copy of the guidance please telephone {phone} or email {email}",
  "the office for standards in education childrens services and skills ofsted regulates and inspects to achieve excellence in the care of children(?: and young people)? and in education and skills for learners of all(?: ages)?",
  `it regulates and inspects childcare and childrens social care and inspects the children and family court advisory(?: and)? support service cafcass schools colleges initial teacher (?:training|education) (?:${prisons}|work ?based learning and skills training (?:adult and community learning and )?education and training in prisons and other secure establishments)`,
  "it assesses council childrens services and inspects services for (?:children looked after|looked after children|children in care) safe[gq]uarding and child protection",
  "it inspects (?:services for )?(?:children looked after|looked after children|children in care)(?: safeguarding)? and child protection",
  "it inspects local authority services for looked after children and child protection and reviews the effectiveness of local safeguarding children boards",
  "it inspects council childrens services for children in need of help and protection children looked after and care leavers",
  "if you would like a copy of this document in a different format such as large print or braille please telephone {phone} or email(?: {email})?",
  "you may copy all or parts of this document for non commercial educational purposes as long as you give details of the source and date of publication and do not alter the information in any way",
  "you may reuse this information not including logos free of charge in any format or medium under the terms of the open government licence(?: v[0-9] [0-9])?",
  "to view this licence visit {address} write to the information policy team(?: the national archives kew london tw9 4du or email {email})?",
  "the national archives kew london tw9 4du or email {email}",
  "this (?:publication|report|document) is available (?:at|from) {address}",
  "interested in our work",
  "you can subscribe to our (?:monthly )?(?:newsletter|website)(?: for more (?:information|news) and updates)? {address}",
  "to receive regular email alerts about new publications(?: including survey reports and inspection reports)? please visit our website and go to subscribe",
];

const town = "manchester|london|bristol|nottingham|birmingham|york";
const line = `piccadilly gate|royal exchange buildings|aviation house|2 rivergate|clive house|st anns square|store st(?:reet)?|temple quay|70 petty france|125 kingsway|${town}|m1 2wd|m2 7la|wc2b 6se|bs1 6eh|sw1h 9ex|t {phone}|text ?phone {phone}|e(?:mail)? {email}|w(?: {address})?|{email}|www {address}|(?:ofsted )?crown copyright(?: {year})?|ofsted|no [0-9]{6}`;

/** Lines of the publisher's address, one or several in a row: known only where its closing words stand above. */
export const addressLines: readonly string[] = [`(?:${line})(?: (?:${line})){0,12}`];
