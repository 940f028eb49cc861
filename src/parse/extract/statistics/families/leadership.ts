import type { StatisticKey } from "../../../../model/index.ts";
import { firstDate } from "../dates.ts";
import type { Figure, Reading } from "../figure.ts";
import { sentencesOf } from "../plain-text.ts";

type Post = { key: StatisticKey | null; title: RegExp };

/** Posts, the more particular first. A post without a key is another one, whose date must not be taken. */
const posts: readonly Post[] = [
  {
    key: "lscb_chair_since",
    title:
      /\bchair\b[^.]{0,40}\b(?:safeguarding children'?s? (?:board|partnership)|[a-z]{0,3}scb)\b|\b(?:[a-z]{0,3}scb) (?:independent )?chair\b/iu,
  },
  {
    key: null,
    title:
      /\bchief executive(?: officer)? of the (?:[a-z']+ )?(?:trust|company)\b|\bdeputy chief executive\b|\bchief operating officer\b|\blead member\b|\bmayor\b|\belected member\b|\bcommissioner\b/iu,
  },
  {
    key: "dcs_since",
    title:
      /\bdirector of children\b|\bDCS\b|\bdirector (?:of|for) children\b|\bdirector of (?:[a-z]+ ){0,3}(?:and )?children'?s (?:services|social care)\b/iu,
  },
  { key: "chief_executive_since", title: /\bchief executive\b/iu },
];

const directorPost: Post = { key: "dcs_since", title: /\bdirector\b/iu };
/** "The post includes the roles of the Director of Children's Services" tells whose post it is afterwards. */
const holdsDirector =
  /^[^.]{0,300}\bdirector\b[^.]{0,300}\. (?:the|this) (?:post|role)(?:holder)? (?:includes|incorporates|covers|carries)\b[^.]{0,300}\bdirector of children/iu;

const inPost =
  /\b(?:in (?:the |this |his |her )?(?:post|role|position)(?: [^.]{0,40}?)? since|(?:took up (?:the |his |her |their )?(?:post|role)|was appointed|has been appointed)(?: to the post)?(?: in| on)?(?= \d| [a-z]+ \d)|has been (?:in place|employed|the chair) since)(?<since>[^.]*)/iu;
const former = /\b(?:previous|former|outgoing|prior)\b/iu;
const vacant = /\b(?:is|been|currently|post|position) (?:currently )?vacant\b/iu;
const interim = /\b(?:interim|acting)\b/iu;

/** Since when the director, the chief executive and the chair of the safeguarding board hold their posts. */
export function readLeadership({ plain }: Reading): Figure[] {
  const figures: Figure[] = [];
  let subject: Post | null = holdsDirector.test(plain) ? directorPost : null;
  for (const sentence of sentencesOf(plain)) {
    const match = inPost.exec(sentence);
    const lead = match === null ? sentence : sentence.slice(0, match.index);
    const named = postIn(lead);
    if (named !== null) subject = named;
    const key: StatisticKey | null = subject?.key ?? null;
    if (key === null || figures.some((figure) => figure.key === key)) continue;
    if (vacant.test(sentence)) {
      figures.push({ key, value: null, percent: null, qualifier: "text", basis: "vacant" });
      continue;
    }
    if (match === null) {
      if (/\bin post\b/iu.test(sentence) && !former.test(sentence)) {
        figures.push({ key, value: null, percent: null, qualifier: "text" });
      }
      continue;
    }
    if (former.test(lead)) continue;
    figures.push({
      key,
      ...since(match.groups?.["since"] ?? ""),
      basis: basisOf(plain, lead),
    });
  }
  return figures;
}

/** The post a text names first. */
function postIn(text: string): Post | null {
  let first: { post: Post; at: number } | null = null;
  for (const post of posts) {
    const at = post.title.exec(text)?.index;
    if (at !== undefined && (first === null || at < first.at)) first = { post, at };
  }
  return first?.post ?? null;
}

/** The month or year directly after "since"; null where it is lost or words only. */
function since(text: string): Pick<Figure, "value" | "percent" | "qualifier"> {
  const found = firstDate(text);
  const iso =
    found !== null && justBefore.test(text.slice(0, found.from))
      ? found.iso.slice(0, 7)
      : yearAtStart(text);
  return { value: iso, percent: null, qualifier: iso === null ? "text" : "exact" };
}

const justBefore =
  /^ ?(?:(?:early|late|mid|about|around|the (?:start|beginning|end|middle) of)[ -])?$/iu;

function yearAtStart(text: string): string | null {
  return (
    /^ ?(?:early |late |the (?:start|end|beginning) of )?((?:19|20)\d\d)\b/iu.exec(text)?.[1] ??
    null
  );
}

function basisOf(statement: string, lead: string): string | null {
  const word = interim.exec(lead)?.[0].toLowerCase();
  if (word !== undefined) return word;
  const permanent = /\b(?:substantive|permanent|initially|previously)\b/iu.test(statement);
  return !permanent && /\binterim (?:basis|capacity)\b/iu.test(statement) ? "interim" : null;
}
