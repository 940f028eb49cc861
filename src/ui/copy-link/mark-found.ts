import { recallFound } from "./found-memory.ts";
import { placesOfWords } from "../../search/query/found-words.ts";

/**
 * Marks what a search found in the paragraph it led to. A summary's paragraphs have no address of their own: there
 * the one that begins as the result did. Text is wrapped, never written.
 */
function markFound(): void {
  const found = recallFound(location.pathname + location.hash);
  const target = document.getElementById(location.hash.slice(1));
  if (target === null || found === null) return;
  const { words, begins } = found;
  if (begins === null) {
    mark(target.querySelector(".para-text") ?? target, words);
    return;
  }
  const paragraph = [...target.querySelectorAll("p, li")].find(({ textContent }) =>
    textContent.trimStart().startsWith(begins),
  );
  if (paragraph === undefined) return;
  paragraph.classList.add("found-paragraph");
  mark(paragraph, words);
  paragraph.scrollIntoView({ block: "center", behavior: "instant" });
}

function mark(element: Element, words: readonly string[]): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    // From the last to the first: what is split off behind does not move what stands before.
    for (const { from, to } of placesOfWords(node.data, words).reverse()) {
      const found = node.splitText(from);
      found.splitText(to - from);
      const marked = document.createElement("mark");
      found.replaceWith(marked);
      marked.append(found);
    }
  }
}

markFound();
