import type { Area } from "../../model/index.ts";

/** The places of the paragraphs area by area, in the order in which the areas first come. */
export function areaOrder(areas: readonly (Area | null)[]): number[] {
  const places = new Map<Area | null, number[]>();
  areas.forEach((area, at) => {
    const own = places.get(area);
    if (own === undefined) places.set(area, [at]);
    else own.push(at);
  });
  return [...places.values()].flat();
}
