import type { Tried } from "./run.ts";

/** Counts of one kind of damage. */
export type Row = {
  damage: string;
  tried: number;
  refused: number;
  read: number;
  falseGrades: number;
  losses: number;
  unsaid: number;
  hidden: number;
  crashes: number;
  hangs: number;
  leaks: number;
};

const empty = (damage: string): Row => ({
  damage,
  tried: 0,
  refused: 0,
  read: 0,
  falseGrades: 0,
  losses: 0,
  unsaid: 0,
  hidden: 0,
  crashes: 0,
  hangs: 0,
  leaks: 0,
});

/** One row a kind of damage, in the alphabet's order, and one for all of them. */
export class Table {
  readonly #rows = new Map<string, Row>();
  readonly #all = empty("all");

  add(tried: Tried): void {
    const row = this.#rows.get(tried.damage) ?? empty(tried.damage);
    this.#rows.set(tried.damage, row);
    for (const counts of [row, this.#all]) {
      counts.tried += 1;
      if (tried.read) counts.read += 1;
      else if (tried.fault === null) counts.refused += 1;
      if (tried.falseGrades.length > 0) counts.falseGrades += 1;
      if (tried.lost) counts.losses += 1;
      if (tried.unsaid.length > 0) counts.unsaid += 1;
      if (tried.hidden.length > 0) counts.hidden += 1;
      if (tried.fault === "crash") counts.crashes += 1;
      if (tried.fault === "hang") counts.hangs += 1;
      if (tried.leaks.length > 0) counts.leaks += 1;
    }
  }

  get all(): Row {
    return { ...this.#all };
  }

  rows(): Row[] {
    const sorted = [...this.#rows.values()].toSorted((one, other) =>
      one.damage.localeCompare(other.damage),
    );
    return [...sorted, this.#all];
  }
}
