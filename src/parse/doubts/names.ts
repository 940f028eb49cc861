import type { Check } from "./doubt.ts";

const role =
  /\b(?:inspectors?|s?hmis?|managers?|directors?|analysts?|lead|deputy|acting|shadow|senior|designate|seconded|assurance|n\/a|tbc)\b|[\d/:;]/iu;
const longest = 45;

/** A name of the inspection team that holds a role, a figure or a second name, or is too long for a name. */
export const names: Check = ({ team }) =>
  team.flatMap(({ name }, index) => {
    const odd = role.exec(name)?.[0];
    if (odd === undefined && name.length <= longest) return [];
    return [
      {
        rule: "name-odd",
        message: `“${name}” is more than a name`,
        place: null,
        about: { part: "team-member", index },
      },
    ];
  });
