import { holdsRole } from "../extract/team/role-words.ts";
import type { Check } from "./doubt.ts";

const longest = 45;
/** Four names in a row are two people, whose comma was lost: "Ann Brown Carol Day". */
const twoPeople = /(?<!\p{L})(?:\p{Lu}[\p{L}'’-]+ ){3}\p{Lu}[\p{L}'’-]+/u;

/** A name of the inspection team that holds a role, a figure or a second name, or is too long for a name. */
export const names: Check = ({ team }) =>
  team.flatMap(({ name }, index) => {
    if (!holdsRole(name) && !/\d/u.test(name) && !twoPeople.test(name) && name.length <= longest)
      return [];
    return [
      {
        rule: "name-odd",
        message: `“${name}” is more than a name`,
        place: null,
        about: { part: "team-member", index },
      },
    ];
  });
