/**
 * Opens the row an address points at, and remembers which rows were open when the reader comes back to
 * the comparison in the same session.
 */
export function openTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? null : document.getElementById(id);
  if (target === null) return;
  for (let row = target.closest("details"); row !== null; row = parentRow(row)) row.open = true;
  target.scrollIntoView();
}

/** Opens what was open on the last visit and keeps note from now on. */
export function rememberRows(comparison: Element, name: string): void {
  const key = `compare:${name}`;
  const known = read(key);
  const rows = [...comparison.querySelectorAll<HTMLDetailsElement>("details[id]")];
  for (const row of rows) {
    if (known.includes(row.id)) row.open = true;
    row.addEventListener("toggle", () =>
      write(
        key,
        rows.filter(isOpen).map(({ id }) => id),
      ),
    );
  }
}

function parentRow(row: HTMLDetailsElement): HTMLDetailsElement | null {
  return row.parentElement?.closest("details") ?? null;
}

function isOpen(row: HTMLDetailsElement): boolean {
  return row.open;
}

// Storage may be switched off; then nothing is remembered.
function read(key: string): string[] {
  try {
    return (sessionStorage.getItem(key) ?? "").split(" ");
  } catch {
    return [];
  }
}

function write(key: string, ids: readonly string[]): void {
  try {
    sessionStorage.setItem(key, ids.join(" "));
  } catch {
    return;
  }
}

const prepared = document.querySelector(".comparison");
if (prepared !== null) rememberRows(prepared, location.pathname);
openTarget();
addEventListener("hashchange", openTarget);
