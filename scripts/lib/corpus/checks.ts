import { type Area, areaIds, type Finding, type Report } from "../../../src/model/index.ts";
import { check, type Check, type Value } from "./check.ts";
import type { Expected } from "./expected.ts";
import { sampleChecks } from "./samples.ts";

function cover(expected: Expected, report: Report | null): Check[] {
  const inspection = report?.inspection;
  const checks = [
    check("authorityPrinted", expected.authorityPrinted, report?.authority.printed ?? null),
    check("framework", expected.framework, report?.framework ?? null),
    check("inspection.start", expected.inspection.start, inspection?.start ?? null),
    check("inspection.end", expected.inspection.end, inspection?.end ?? null),
  ];
  if (expected.kind) checks.push(check("kind", expected.kind, report?.kind ?? null));
  if (expected.published !== undefined) {
    const printed = report?.published.printed ? report.published.date : null;
    checks.push(check("published", expected.published, printed));
  }
  const leads = report?.team.filter((one) => one.role === "lead").map((one) => one.name) ?? [];
  const names = (all: string[]) => [...all].sort().join(", ") || null;
  checks.push(check("leadInspectors", names(expected.leadInspectors), names(leads)));
  if (expected.inspectionPeriods && expected.inspectionPeriods.length > 1) {
    const spans = (all: { start: string; end: string }[]) =>
      all.map(({ start, end }) => `${start} to ${end}`).join(", ") || null;
    checks.push(
      check(
        "inspection.visits",
        spans(expected.inspectionPeriods),
        spans(inspection?.visits ?? []),
      ),
    );
  }
  return checks;
}

/** An area that is expected to have no grade is absent (no board was judged, no such row) or "not judged". */
function judgements(expected: Expected, report: Report | null): Check[] {
  return Object.entries(expected.judgements).map(([area, grade]) => {
    const judgement = report?.judgements.find((one) => one.area === area);
    const place = judgement?.places[0] ?? null;
    const absent = area === "lscb" || expected.framework !== "sif" ? "absent" : "not-judged";
    let got: Value = judgement === undefined ? "absent" : judgement.status;
    if (judgement?.status === "given") got = judgement.grade;
    // Where a grade is expected, none and an unreadable one are missing rather than wrong.
    if (grade !== null && (got === "absent" || got === "unreadable")) got = null;
    return check(`judgement ${area}`, grade ?? absent, got, place);
  });
}

function recommendations(expected: Expected, report: Report | null): Check[] {
  const all = report?.recommendations ?? [];
  const checks: Check[] = [];
  for (const body of ["local-authority", "lscb"] as const) {
    const wanted = expected.recommendations[body];
    const own = all.filter((one) => one.body === body);
    const place = own[0]?.places[0] ?? null;
    const counted = (wanted: number, got: number): Value => (got === 0 && wanted > 0 ? null : got);
    if (wanted !== undefined) {
      checks.push(
        check(`recommendations ${body}`, wanted ?? 0, counted(wanted ?? 0, own.length), place),
      );
    }
    const urgency = expected.recommendations[body === "lscb" ? "lscbUrgency" : "urgency"];
    if (urgency === undefined) continue;
    for (const kind of ["priority", "improvement"] as const) {
      const number = own.filter((one) => one.urgency === kind).length;
      const should = urgency?.[kind] ?? 0;
      checks.push(check(`recommendations ${body} ${kind}`, should, counted(should, number), place));
    }
  }
  return checks;
}

const numbers = (findings: Finding[]) => findings.flatMap(({ number }) => number ?? []);

function spanChecks(
  name: string,
  wanted: { first?: number | null; last?: number | null; count: number | null },
  found: Finding[],
): Check[] {
  const place = found[0]?.places[0] ?? null;
  const checks = [];
  if (wanted.count !== null) {
    checks.push(check(`findings ${name} count`, wanted.count, found.length || null, place));
  }
  if (wanted.first !== undefined && wanted.first !== null) {
    checks.push(check(`findings ${name} first`, wanted.first, numbers(found)[0] ?? null, place));
  }
  if (wanted.last !== undefined && wanted.last !== null) {
    const last = found.at(-1)?.places.at(-1) ?? null;
    checks.push(check(`findings ${name} last`, wanted.last, numbers(found).at(-1) ?? null, last));
  }
  return checks;
}

/** "helpAndProtection", as files of unnumbered reports name an area, is `help-and-protection`. */
function areaOf(name: string): Area | undefined {
  const kebab = name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return areaIds.find((area) => area === kebab);
}

function findings(expected: Expected, report: Report | null): Check[] {
  const all = report?.findings ?? [];
  const { byArea, unnumberedBullets, ...total } = expected.findings;
  const checks = spanChecks("all", total, all);
  const areas = new Map<Area, { first?: number; last?: number; count: number }>();
  for (const [name, count] of Object.entries(unnumberedBullets ?? {})) {
    const area = areaOf(name);
    if (area) areas.set(area, { count });
  }
  for (const area of areaIds) {
    const range = byArea?.[area] ?? areas.get(area);
    const found = all.filter((one) => one.area === area);
    if (range) checks.push(...spanChecks(area, range, found));
    else if (found.length > 0) checks.push(check(`findings ${area} count`, 0, found.length));
  }
  return checks;
}

function statistics(expected: Expected, report: Report | null): Check[] {
  return Object.entries(expected.statistics).map(([name, wanted]) => {
    const [key, part] = name.split(".");
    const statistic = report?.statistics.find((one) => one.key === key);
    const value = (part === "rate" ? statistic?.rate : statistic?.value) ?? null;
    return check(`statistic ${name}`, wanted, value, statistic?.places[0] ?? null);
  });
}

/** Everything that is expected of one report. Of a file that was refused (null) all is missing. */
export function checksOf(expected: Expected, report: Report | null): Check[] {
  const parts = [cover, judgements, recommendations, findings, sampleChecks, statistics];
  const checks = parts.flatMap((part) => part(expected, report));
  return report === null
    ? checks.map((one) => ({ ...one, got: null, verdict: "missing" as const }))
    : checks;
}
