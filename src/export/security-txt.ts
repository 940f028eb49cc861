/** RFC 9116 asks for less than a year. A site that is not built for this long no longer vouches for its contact. */
const daysValid = 330;

const dayMs = 86_400_000;

/**
 * The text of `/.well-known/security.txt` (RFC 9116): whom to tell of a hole in the site's safety. It expires 330 days
 * after `day`, at midnight, so that two builds of one day are equal. `contact` is an address ("https://...",
 * "mailto:..." or a bare e-mail address); throws one clear line where it is none of these.
 */
export function securityTxt(contact: string, site: string, day: Date): string {
  const expires = new Date(Math.floor(day.getTime() / dayMs) * dayMs + daysValid * dayMs);
  return [
    `Contact: ${asUri(contact)}`,
    `Expires: ${expires.toISOString().replace(".000Z", "Z")}`,
    "Preferred-Languages: en",
    `Canonical: ${new URL("/.well-known/security.txt", site).href}`,
    "",
  ].join("\n");
}

function asUri(contact: string): string {
  if (/^[^\s@:/]+@[^\s@:/]+$/u.test(contact)) return `mailto:${contact}`;
  if (/^(?:https:\/\/|mailto:|tel:)[^\s]+$/u.test(contact)) return contact;
  throw new Error(
    `SECURITY_CONTACT is "${contact}": give an e-mail address or an address that begins with https://`,
  );
}
