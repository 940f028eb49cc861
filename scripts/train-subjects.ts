import { readFileSync, writeFileSync } from "node:fs";
import { inProject } from "../src/corpus/paths.ts";
import { typedPath } from "../src/corpus/sources.ts";
import { readTopics } from "../src/corpus/topics.ts";
import { compileTopics } from "../src/analysis/subjects/compile-topics.ts";
import { examplesOf } from "./lib/subjects/examples.ts";
import { answersOf, heldOutAnswers, measure, type Answer } from "./lib/subjects/held-out.ts";
import { readLabels } from "./lib/subjects/labels.ts";
import { reportsOf } from "./lib/subjects/reports-of.ts";
import { correctByReaders, schoolByCues, spellings } from "./lib/subjects/teach.ts";
import { writer } from "./lib/writer.ts";

/**
 * npm run train-subjects -- FOLDER LABELS...
 * Learns from the reports of a folder, and from paragraphs of theirs that were labelled by reading, what words say
 * about subjects; writes content/subject-words.json and says how good it is on reports it did not learn from.
 */
const [folder, ...labelFiles] = process.argv.slice(2).map(typedPath);
const print = writer(process.stdout);

if (folder === undefined || labelFiles.length === 0) {
  await print("usage: npm run train-subjects -- FOLDER LABELS...\n");
  process.exit(2);
}

const reports = await reportsOf(folder);
const nothing = { note: "", subjects: [""], start: [0], words: {}, spelt: {} };
const topics = readTopics(
  readFileSync(inProject("content", "topics.yaml"), "utf8"),
  JSON.stringify(nothing),
);
const labels = labelFiles.flatMap((file) => readLabels(file, reports));
const examples = examplesOf(reports.values(), compileTopics(topics), labels);

const schooled = schoolByCues(
  examples,
  topics.topics.map(({ id }) => id),
);
const learned = correctByReaders(schooled, examples, topics.tagger.cues);
const words = { ...learned, spelt: spellings(learned, examples) };
writeFileSync(inProject("content", "subject-words.json"), `${JSON.stringify(words)}\n`);

const say = (name: string, answers: readonly Answer[]): Promise<void> => {
  const { of, right, within, microF1 } = measure(answers);
  const share = (count: number): string => (count / of).toFixed(3);
  return print(
    `${name}: first right ${right} of ${of} (${share(right)}), among the reader's ${share(within)}, micro-F1 ${microF1.toFixed(3)}\n`,
  );
};
const heldOut = heldOutAnswers(examples, topics);
const drawn = heldOut.filter(({ label }) => label.drawn);
const isFinding = ({ label }: Answer): boolean => label.paragraph.startsWith("finding");
await say("held out", drawn);
await say("held out, findings", drawn.filter(isFinding));
await say(
  "held out, recommendations",
  drawn.filter((answer) => !isFinding(answer)),
);
await say(
  "held out, disputed",
  heldOut.filter(({ label }) => !label.drawn),
);
await say(
  "learned from",
  answersOf(examples, { ...topics, words }).filter(({ label }) => label.drawn),
);
for (const { id } of topics.topics) {
  const [hits, told, labelled] = [
    drawn.filter((one) => one.told.includes(id) && one.label.subjects.includes(id)).length,
    drawn.filter((one) => one.told.includes(id)).length,
    drawn.filter((one) => one.label.subjects.includes(id)).length,
  ];
  await print(`  ${id}: F1 ${((2 * hits) / (told + labelled || 1)).toFixed(2)} of ${labelled}\n`);
}
