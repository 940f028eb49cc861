import { grades, type Grade } from "../../model/index.ts";
import type { Check } from "./doubt.ts";

/** An overall grade that is better or worse than every grade of a part. The board is judged for itself. */
export const overallGrade: Check = ({ judgements }) => {
  const overall = judgements.find(({ area }) => area === "overall");
  if (overall?.status !== "given") return [];
  const parts = judgements.flatMap((one) =>
    one.status === "given" && one.area !== "overall" && one.area !== "lscb" ? [one.grade] : [],
  );
  const rank = (grade: Grade): number => grades.indexOf(grade);
  if (parts.length < 2) return [];
  const ranks = parts.map(rank);
  const own = rank(overall.grade);
  if (own >= Math.min(...ranks) && own <= Math.max(...ranks)) return [];
  return [
    {
      rule: "overall-grade-odd",
      message: `The overall grade is ${own < Math.min(...ranks) ? "better" : "worse"} than every grade of a part`,
      place: overall.places[0] ?? null,
      about: { part: "judgement", area: "overall" },
    },
  ];
};
