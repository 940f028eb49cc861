import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headersFile } from "../export/security-headers.ts";
import { securityTxt } from "../export/security-txt.ts";

/**
 * Writes `_headers` after the build, and `.well-known/security.txt` where SECURITY_CONTACT names whom to write to.
 * Without a contact there is no such file: it must name one (RFC 9116), and we invent none. Nor is there one for a
 * site below a path, because it counts only at the root of an address.
 */
export function securityFiles(): AstroIntegration {
  let base = "/";
  let site = "";
  return {
    name: "security-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
        site = config.site ?? "";
      },
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, "_headers"), headersFile());
        const contact = process.env["SECURITY_CONTACT"] ?? "";
        if (contact === "" || base !== "/") {
          const why = contact === "" ? "SECURITY_CONTACT names no contact" : `the base is ${base}`;
          logger.info(`no security.txt: ${why}`);
          return;
        }
        await mkdir(join(folder, ".well-known"), { recursive: true });
        await writeFile(
          join(folder, ".well-known", "security.txt"),
          securityTxt(contact, site, today()),
        );
      },
    },
  };
}

/** The day of the build; SOURCE_DATE_EPOCH (seconds) sets it where a build must come out the same another day. */
function today(): Date {
  const set = process.env["SOURCE_DATE_EPOCH"] ?? "";
  return set === "" ? new Date() : new Date(Number(set) * 1000);
}
