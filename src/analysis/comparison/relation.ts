import type { Authority } from "../../model/index.ts";
import type { Side } from "./side.ts";

/**
 * How the authorities of two reports stand to one another. `successor`: one followed the other; they
 * are different authorities, and `earlier` and `later` say which came first.
 */
export type Relation =
  | { readonly kind: "same" }
  | { readonly kind: "different" }
  | { readonly kind: "successor"; readonly earlier: string; readonly later: string };

/** What a relation is told from: who an authority was followed by. */
export type Succession = Pick<Authority, "id" | "name" | "successors">;

/** The relation of the authorities of two reports. */
export function relationOf(a: Side, b: Side, authorities: readonly Succession[]): Relation {
  if (a.authority.id === b.authority.id) return { kind: "same" };
  const followedBy = (one: Side, other: Side): boolean =>
    authorities.some(
      ({ id, successors }) => id === one.authority.id && successors.includes(other.authority.id),
    );
  if (followedBy(a, b)) {
    return { kind: "successor", earlier: a.authority.name, later: b.authority.name };
  }
  if (followedBy(b, a)) {
    return { kind: "successor", earlier: b.authority.name, later: a.authority.name };
  }
  return { kind: "different" };
}
