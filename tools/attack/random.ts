/** A stream of numbers that is the same for the same seed. */
export type Random = {
  /** A whole number from 0 up to, not including, `below`. */
  below(limit: number): number;
  /** One of the things; they must not be none. */
  pick<T>(things: readonly T[]): T;
  /** True once in `times`, on average. */
  oneIn(times: number): boolean;
};

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to pick damage with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick(things) {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error("nothing to pick from");
      return thing;
    },
    oneIn: (times) => below(times) === 0,
  };
}
