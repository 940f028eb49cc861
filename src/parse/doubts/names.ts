import { holdsRole } from "../extract/team/role-words.ts";
import type { Check } from "./doubt.ts";

const longest = 45;
/** Four names in a row are two people, whose comma was lost: "Ann Brown Carol Day". */
const twoPeople = /(?<![\p{L}'’-])(?:\p{Lu}[\p{L}'’-]+ ){3}\p{Lu}[\p{L}'’-]+/u;

/** Nobody is printed with one name alone. */
const twoNames = /(?<!\p{L})\p{Lu}[^()]*[\s.]\p{Lu}/u;

/** A name of the inspection team that holds a role, a figure or a second name, or is too long or too short for a name. */
export const names: Check = ({ team }) =>
  team.flatMap(({ name }, index) => {
    const plain = !holdsRole(name) && !/\d/u.test(name) && !twoPeople.test(name);
    const short = !twoNames.test(name);
    if (plain && !short && name.length <= longest) return [];
    return [
      {
        rule: "name-odd",
        message: `“${name}” is ${plain && short ? "less" : "more"} than a name`,
        place: null,
        about: { part: "team-member", index },
      },
    ];
  });
