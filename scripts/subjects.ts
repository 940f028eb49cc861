import { getTopicSet } from "../src/corpus/topics.ts";
import { typedPath } from "../src/corpus/sources.ts";
import { visible } from "../src/corpus/visible.ts";
import { compileTopics } from "../src/analysis/subjects/compile-topics.ts";
import { wordsFor } from "../src/analysis/subjects/compile-words.ts";
import {
  passageOfFinding,
  passageOfItem,
  tagFinding,
  tagRecommendation,
} from "../src/analysis/subjects/tag-finding.ts";
import { spellOut } from "../src/analysis/subjects/weightiest-words.ts";
import { wordFeatures } from "../src/analysis/subjects/word-features.ts";
import { readReports } from "./lib/read-reports.ts";
import { writer } from "./lib/writer.ts";

/**
 * npm run -s subjects -- FILE...
 * One line of JSON a finding or recommendation: { report, id, number, subjects: [{ id, share, words }] }, the main
 * subject first; words are those that say most for it.
 */
const files = process.argv.slice(2);
const say = writer(process.stderr);
const print = writer(process.stdout);

if (files.length === 0) {
  await say("usage: npm run -s subjects -- FILE...\n");
  process.exit(2);
}

const shownWords = 6;
const topics = getTopicSet();
const compiled = compileTopics(topics);

for (const read of await readReports(files.map(typedPath))) {
  if ("refusal" in read) {
    process.exitCode = 1;
    await say(`${visible(read.file)}: no report: ${visible(read.refusal)}\n`);
    continue;
  }
  const { report } = read;
  const findings = report.findings.map((finding) => ({
    of: finding,
    passage: passageOfFinding(finding),
    found: tagFinding(compiled, finding),
  }));
  const items = report.recommendations.map((item) => ({
    of: item,
    passage: passageOfItem(item),
    found: tagRecommendation(compiled, item),
  }));
  for (const { of, passage, found } of [...findings, ...items]) {
    const ids = found.first === null ? [] : [found.first, ...found.also];
    const features = wordFeatures(passage.text, passage.marks);
    const subjects = ids.map((id) => ({
      id,
      share: Math.round((found.shares.get(id) ?? 0) * 1000) / 1000,
      words: wordsFor(compiled.words, features, compiled.words.subjects.indexOf(id))
        .slice(0, shownWords)
        .map((word) => spellOut(word, topics.words.spelt)),
    }));
    await print(
      `${JSON.stringify({ report: report.id, id: of.id, number: of.number, subjects })}\n`,
    );
  }
}
