import { describe, expect, test } from "vitest";
import { readSource } from "../../src/parse/sources/index.ts";

const head = "# Report\n\n# Inspection\n\n# Findings\n\n";

async function readMarkdown(text: string): Promise<string> {
  const source = await readSource(new TextEncoder().encode(head + text));
  return "refused" in source ? source.refused : "read";
}

describe("Markdown that nests without end", () => {
  const links = "[a](b ".repeat(30_000);
  test.each([
    ["links in links", links],
    ["quotations on one line", ">".repeat(40_000)],
    ["quotations apart", `${"> ".repeat(5000)}a`],
    ["lists on one line", `${"- ".repeat(5000)}a`],
    ["numbered lists on one line", `${"1. ".repeat(5000)}a`],
    [
      "lists line under line",
      Array.from({ length: 2000 }, (_, deep) => `${" ".repeat(deep * 2)}- a`).join("\n"),
    ],
    ["lists and quotations", `${"> - ".repeat(3000)}a`],
    ["tags", "<a ".repeat(50_000)],
    ["code", "`a``b".repeat(20_000)],
    ["stress", "*_".repeat(40_000)],
    ["underlined headings", "a\n===\n".repeat(15_000)],
    ["quotations that end", "> a\n\n".repeat(15_000)],
    ["lists that end", "- a\n\nb\n\n".repeat(10_000)],
    ["lists in lists that end", "- a\n  - b\n".repeat(10_000)],
    ["tables", "a|b\n-|-\n".repeat(10_000)],
  ])("%s: refused at once", async (_, text) => {
    const started = process.cpuUsage();
    expect(await readMarkdown(text)).toBe("nested");
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  test("what a report may hold is read", async () => {
    expect(await readMarkdown("> 1. a\n>    - b\n>      - c [note](#n)\n")).toBe("read");
    const table = Array.from({ length: 400 }, () => "| a | b | c |").join("\n");
    expect(await readMarkdown(`| a | b | c |\n| - | - | - |\n${table}\n`)).toBe("read");
    expect(await readMarkdown("- item with *words* in __it__\n".repeat(1500))).toBe("read");
    const parts = "A paragraph\n\n- an item\n  - within it\n\n";
    expect(await readMarkdown(parts.repeat(300))).toBe("read");
    expect(await readMarkdown(`${" ".repeat(300)}a centred line\n`)).toBe("read");
  });
});
