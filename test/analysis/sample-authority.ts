import type { Authority, Grade, Judgement } from "../../src/model/index.ts";

/** An authority for tests. */
export function sampleAuthority(given: Partial<Authority> = {}): Authority {
  return {
    id: "somerset",
    name: "Somerset",
    urn: null,
    laCode: null,
    gssCode: null,
    region: "South West",
    type: "County",
    ended: null,
    successors: [],
    aliases: [],
    neighbours: [],
    ...given,
  };
}

/** A judgement that gives a grade, for tests. */
export function sampleGrade(area: Judgement["area"], grade: Grade): Judgement {
  return { area, status: "given", grade, printed: grade, places: [] };
}
