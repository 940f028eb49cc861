import { appendFileSync } from "node:fs";
import type { Report } from "../../src/model/index.ts";
import type { ParseResult, SourceFile } from "../../src/parse/index.ts";
import { sampleReport } from "./sample-report.ts";

/**
 * A parser for tests of the store. A source is JSON: what to do, and what the report differs in from the
 * sample. `log` names a file that gets a line for each parse.
 */
export type FakeSource = {
  do?:
    | "hang"
    | "wait"
    | "fill-buffers"
    | "fill-objects"
    | "leak"
    | "throw"
    | "exit"
    | "later"
    | "break-contract"
    | "drop-promise"
    | "chatter";
  log?: string;
  report?: Partial<Report>;
  form?: Report["source"]["form"];
};

/** What sources leave behind in the memory of the process. */
const leaked: Uint8Array[] = [];

export async function parseReport(source: SourceFile): Promise<ParseResult> {
  const text = new TextDecoder().decode(source.bytes);
  if (!text.startsWith("{")) {
    return { ok: false, rule: "not-a-report", reason: `no report\u001B[31m in here: ${text}` };
  }
  const fake = JSON.parse(text) as FakeSource;
  if (fake.log !== undefined) appendFileSync(fake.log, `${source.file}\n`);
  if (fake.do === "hang") for (;;);
  if (fake.do === "wait") await new Promise(() => undefined);
  // Memory that no limit of a thread holds, and memory that one does.
  if (fake.do === "fill-buffers") for (const all = []; ;) all.push(new Uint8Array(1e6).fill(1));
  if (fake.do === "fill-objects") for (const all = []; ;) all.push({ one: all.length });
  if (fake.do === "leak") leaked.push(new Uint8Array(2.5e8).fill(1));
  if (fake.do === "throw") throw new Error("a fault in an extractor");
  if (fake.do === "exit") process.exit(3);
  if (fake.do === "later") await new Promise((resolve) => setTimeout(resolve, 300));
  if (fake.do === "drop-promise") {
    void Promise.reject(new Error("nobody waits for this"));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (fake.do === "chatter") console.log("Warning: a font is missing");
  const sample = sampleReport(fake.report);
  const report: Report = {
    ...sample,
    source: {
      ...sample.source,
      file: source.file,
      sha256: source.sha256,
      form: fake.form ?? "text",
    },
  };
  if (fake.do === "break-contract") return { ok: true, report: { ...report, id: "no id" } };
  return { ok: true, report };
}
