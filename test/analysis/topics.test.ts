import { describe, expect, it } from "vitest";
import type { Area, Recommendation } from "../../src/model/index.ts";
import { getTopicSet } from "../../src/corpus/topics.ts";
import { compileTopics } from "../../src/analysis/subjects/compile-topics.ts";
import { recommendation } from "./sample-comparison.ts";
import {
  tagFinding,
  tagRecommendation,
  type Subjects,
} from "../../src/analysis/subjects/tag-finding.ts";

const topics = compileTopics(getTopicSet());

function tag(text: string, area: Area = "help-and-protection"): Subjects {
  return tagFinding(topics, { text, items: [], area });
}

describe("tagFinding", () => {
  it.each<[string, Area, string]>([
    [
      "Concerns about children from members of the public are raised with Somerset Direct, and contacts are screened.",
      "help-and-protection",
      "front-door",
    ],
    [
      "Arrangements to address child sexual exploitation are underdeveloped. A multi-agency group meets.",
      "help-and-protection",
      "exploitation",
    ],
    [
      "Private fostering arrangements are well known to partners.",
      "help-and-protection",
      "private-fostering",
    ],
    [
      "Pathway plans are not good enough. Care leavers do not always have one.",
      "care-leavers",
      "cl-support",
    ],
    ["The board’s sub-groups meet each month.", "lscb", "lscb"],
    [
      "Caseloads are too high and turnover of social workers remains a concern.",
      "leadership",
      "workforce",
    ],
  ])("finds the subject of %j", (text, area, first) => {
    expect(tag(text, area).first).toBe(first);
  });

  it("counts the area: health of care leavers is not health of children in care", () => {
    const text = "Young people get help with their health needs, dental care and mental health.";
    expect(tag(text, "care-leavers").first).toBe("cl-health");
    const children = text.replace("Young people", "Children");
    expect(["health", "mental-health"]).toContain(tag(children, "looked-after").first);
  });

  it("takes a paragraph of the care leavers' area for theirs, also where it does not name them", () => {
    const text = "A NEET strategy is in place; work experience and apprenticeships are few.";
    expect(tag(text, "care-leavers").first).toBe("cl-eet");
    expect(tag(text, "leadership").first).not.toBe("cl-eet");
  });

  it("does not take a negative cue for a hit", () => {
    expect(tag("Multi-agency risk assessment conferences are well attended.").first).toBe(
      "domestic-abuse",
    );
  });

  it("gives no subject rather than a poor one", () => {
    expect(tag("This was seen in all of them.").first).toBeNull();
    expect(tag("").first).toBeNull();
  });

  it("gives at most three later subjects, and never the first again", () => {
    const { first, also } = tag(
      "Early help, strategy discussions, child protection conferences, neglect, domestic abuse, exploitation, missing children and private fostering were all seen.",
    );
    expect(also.length).toBeLessThanOrEqual(3);
    expect(also).not.toContain(first);
  });

  it("reads curly quotation marks and line breaks as the cues spell them", () => {
    expect(tag("The children’s\nrights service hears complaints from children.").first).toBe(
      "advocacy-complaints",
    );
  });

  it("reads bullets inside a finding", () => {
    const inside = {
      text: "There are two gaps:",
      items: ["return home interviews", "missing children"],
    };
    expect(tagFinding(topics, { ...inside, area: "help-and-protection" }).first).toBe("missing");
  });
});

/** A recommendation to the local authority, with nothing but its text. */
function item(text: string, changed: Partial<Recommendation> = {}): Subjects {
  return tagRecommendation(topics, recommendation({ text, ...changed }));
}

describe("tagRecommendation", () => {
  it("finds the subject of a recommendation without an area", () => {
    const text = "Ensure that return home interviews are offered to all children who go missing.";
    expect(item(text).first).toBe("missing");
  });

  it.each([
    [
      "Ensure that staff receive timely supervision and actions well matched to their needs.",
      "oversight-supervision",
    ],
    ["The timeliness of management oversight of matching decisions.", "oversight-supervision"],
    ["The sufficiency and stability of the workforce.", "workforce"],
    ["The stability of the senior leadership team.", "leadership"],
  ])("does not take a word of adoption or placements for its subject: %j", (text, first) => {
    expect(item(text).first).toBe(first);
  });

  it("puts all that is addressed to a safeguarding board under the board first", () => {
    const text = "Strengthen the oversight of private fostering arrangements.";
    expect(item(text, { body: "lscb" })).toMatchObject({
      first: "lscb",
      also: ["private-fostering"],
    });
  });

  it("tells no subject of an item that names none", () => {
    expect(item("Consistency of written plans.").first).toBeNull();
  });
});
