import type { About, Place } from "../../src/model/index.ts";

/** ":page 3", ":line 10-12"; empty without a place. */
export function placeWords(place: Place | null): string {
  if (place === null) return "";
  const span = place.from === place.to ? `${place.from}` : `${place.from}-${place.to}`;
  return `:${place.unit} ${span}`;
}

/** The value a problem is about, in one word: "finding-14", "looked_after/2". */
export function aboutWords(about: About | null): string {
  switch (about?.part) {
    case undefined:
    case "report":
      return "report";
    case "judgement":
    case "area":
      return `${about.part}/${about.area}`;
    case "finding":
    case "recommendation":
      return about.id;
    case "statistic":
      return `${about.key}/${about.statement}`;
    case "earlier-inspection":
    case "team-member":
      return `${about.part}/${about.index + 1}`;
  }
}
