import { describe, expect, test } from "vitest";
import { headersFile, policyOfPages, securityHeaders } from "../../src/export/security-headers.ts";
import { securityTxt } from "../../src/export/security-txt.ts";

describe("the content security policy", () => {
  const policy = securityHeaders["Content-Security-Policy"] ?? "";

  test("allows nothing by default, and neither inline code nor other sites", () => {
    expect(policy).toMatch(/^default-src 'none';/u);
    // Pagefind is WebAssembly; that compiles bytes of this site, never text.
    expect(policy.replace(" 'wasm-unsafe-eval'", "")).not.toMatch(
      /unsafe-|\*|https?:|data:|blob:/u,
    );
  });

  test("is the same in the page, save what browsers take from a header only", () => {
    expect(policy).toBe(`${policyOfPages}; frame-ancestors 'none'`);
  });
});

test("_headers gives every header to every address", () => {
  const [first, ...lines] = headersFile().trimEnd().split("\n");
  expect(first).toBe("/*");
  expect(lines).toEqual(
    Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
  );
  for (const value of Object.values(securityHeaders)) expect(value).toMatch(/^[\x20-\x7e]+$/u);
});

describe("security.txt", () => {
  const day = new Date("2026-03-01T15:30:00Z");

  test("names the contact, when it expires and where it stands", () => {
    expect(securityTxt("someone@example.org", "https://example.org/x/", day)).toBe(
      "Contact: mailto:someone@example.org\nExpires: 2027-01-25T00:00:00Z\nPreferred-Languages: en\n" +
        "Canonical: https://example.org/.well-known/security.txt\n",
    );
  });

  test("is the same in all builds of one day", () => {
    const later = new Date("2026-03-01T23:59:59Z");
    const site = "https://example.org";
    expect(securityTxt("a@b.org", site, later)).toBe(securityTxt("a@b.org", site, day));
  });

  test.each(["https://example.org/report", "mailto:a@example.org"])("takes %s", (contact) => {
    expect(securityTxt(contact, "https://example.org", day)).toContain(`Contact: ${contact}\n`);
  });

  test.each(["nobody", "http://example.org", "a b@c", "https://x\nContact: y"])(
    "refuses %j in one line",
    (contact) => {
      expect(() => securityTxt(contact, "https://example.org", day)).toThrow(
        /^SECURITY_CONTACT is /u,
      );
    },
  );
});
