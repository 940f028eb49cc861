import type { Authority, PublishedReport, Report, TopicSet } from "../model/index.ts";
import { rules, type Rule } from "../parse/problems/rules.ts";
import { memo } from "./memo.ts";
import { getRegister } from "./register.ts";
import { readSiteReports, type SiteReports } from "./site-reports.ts";
import { getTopicSet } from "./topics.ts";

/** Everything the site's sources gave, with what was refused or left out. Read once a process. */
export function getSiteReports(): Promise<SiteReports> {
  return memo("reports", () => readSiteReports());
}

/** All reports of the site, by authority's name, then by date of publication. */
export async function getReports(): Promise<Report[]> {
  return (await getSiteReports()).reports;
}

/** Every authority of the register, including those that have ended. */
export function getAuthorities(): readonly Authority[] {
  return getRegister().authorities;
}

/** Every report of the official catalogue, on this site or not. */
export function getPublished(): readonly PublishedReport[] {
  return getRegister().published;
}

/** Subjects, their groups and how they are found. */
export function getTopics(): TopicSet {
  return getTopicSet();
}

/** The catalogue of problem rules: what each is called, why it matters, what to do. */
export function getRules(): Readonly<Record<string, Rule>> {
  return rules;
}
