import type { Page } from "@playwright/test";

/** What a page did that its content security policy forbids, and what it asked of other sites. */
export type Watch = { readonly violations: string[]; readonly strangers: string[] };

/**
 * Listens to everything a page is stopped from doing, from before its first script on, and to every request that
 * leaves the site. Other complaints of the browser's console count too: a policy it cannot read is said only there.
 */
export async function watchPage(page: Page, origin: string): Promise<Watch> {
  const watch: Watch = { violations: [], strangers: [] };
  await page.exposeFunction("tellViolation", (what: string) => watch.violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
      const tell = (window as unknown as { tellViolation: (what: string) => void }).tellViolation;
      tell(`${effectiveDirective} stops ${blockedURI} at ${sourceFile}:${lineNumber}`);
    });
  });
  page.on("console", (message) => {
    const text = message.text();
    // An address that is not there is answered with 404, which the browser says of the page itself.
    if (message.type() === "error" && !/status of 404/u.test(text)) watch.violations.push(text);
    if (/security policy|permissions-policy|unrecognized feature/iu.test(text)) {
      watch.violations.push(text);
    }
  });
  page.on("pageerror", (error) => watch.violations.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith("blob:")) watch.strangers.push(url);
  });
  return watch;
}
