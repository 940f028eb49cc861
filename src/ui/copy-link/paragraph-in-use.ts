/**
 * Calls `offer` with what is in use on the page: under the pointer, in focus, or arrived at by its address, for a
 * phone has no pointer over it.
 */
export function watchUse(offer: (target: EventTarget | null) => void): void {
  for (const event of ["pointerover", "focusin"]) {
    document.addEventListener(event, ({ target }) => offer(target));
  }
  const arrived = () => offer(document.getElementById(location.hash.slice(1)));
  window.addEventListener("hashchange", arrived);
  arrived();
}
