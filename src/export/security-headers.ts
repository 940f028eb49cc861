/** Where each kind of thing on a page may come from: this site, or nowhere. Nothing inline, nothing of third parties. */
const policy = {
  "default-src": "'none'",
  // The search box of every page runs Pagefind, which is compiled from bytes of this site. It lets no text become code.
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "img-src": "'self'",
  // Search and free comparison fetch their data.
  "connect-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  // No text becomes markup or code in a browser: scripts build elements one by one.
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
} as const;

/** What a browser takes only from a header. No page here is made to stand in another's frame. */
const inHeadersOnly = { "frame-ancestors": "'none'" } as const;

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

/** The content security policy for a `<meta>`, which holds also where a host sends no headers. */
export const policyOfPages = written(policy);

/** What other sites learn when a link leads to them: this site's name. */
export const referrerPolicy = "strict-origin-when-cross-origin";

/** Powers of a browser that this site never asks for. */
const powersUnused = [
  ...["accelerometer", "autoplay", "browsing-topics", "camera", "display-capture"],
  ...["encrypted-media", "fullscreen", "geolocation", "gyroscope", "magnetometer", "microphone"],
  ...["midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock"],
  ...["usb", "xr-spatial-tracking"],
];

/**
 * The headers that every answer of the site carries, by name: the one list that our own server sends and that the
 * file `_headers` and the settings for other servers are written from.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": written({ ...policy, ...inHeadersOnly }),
  "Referrer-Policy": referrerPolicy,
  "Permissions-Policy": powersUnused.map((power) => `${power}=()`).join(", "),
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** The text of `_headers`, as Netlify, Cloudflare Pages and others read it: the headers, for every address. */
export function headersFile(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${lines.join("")}`;
}
