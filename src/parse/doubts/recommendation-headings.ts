import type { Check } from "./doubt.ts";

/** Words by which headings over recommendations begin, of which a sentence has none in the middle with a capital. */
const heading =
  /(?<=\p{Ll}[.)]?\s)(?:Leadership, (?:management|and)|Leadership and management|Children looked after and|Children who need help|The experiences? (?:and|of)|Experiences? and progress|Adoption performance|Care leavers(?= [A-Z])|Help and protection|Priority (?:and|actions?)|Areas? for improvement|Recommendations?(?= \d|:|$)|Quality of practice|Management oversight(?= [A-Z]))/u;
/** The same at the end of an item without a full stop, where no word before leads to it. */
const unstopped =
  /(?<=[\p{Ll})] )(?<!\b(?:the|of|for|in|and|to|an?|with|its|their|by|on|at|from|as|under) )(?:Early help|Workforce|Leadership|Adoption|Fostering|Private fostering|Quality|Partnerships?|Practice|Management|Supervision|Performance|Planning|Permanence|Care leavers|Children|Safeguarding|Participation|Assessments?|Thresholds?|Corporate|Voice|Health|Education|Help|Missing|Placements?)(?:,? \p{Ll}+){0,4}$/u;
/** After the last sentence, a few words without a full stop. */
const trailing = /[\p{Ll})][.] (\p{Lu}[\p{L}’', -]{2,60})$/u;

/** A recommendation with words inside it that are a heading of their own. */
export const recommendationHeadings: Check = ({ recommendations }) =>
  recommendations.flatMap(({ id, text, items, places }) => {
    const found = [text, ...items]
      .map(
        (part) => heading.exec(part)?.[0] ?? unstopped.exec(part)?.[0] ?? trailing.exec(part)?.[1],
      )
      .find((words) => words !== undefined);
    if (found === undefined) return [];
    return [
      {
        rule: "heading-in-recommendation",
        message: `“${found}” may be a heading of its own`,
        place: places[0] ?? null,
        about: { part: "recommendation", id },
      },
    ];
  });
