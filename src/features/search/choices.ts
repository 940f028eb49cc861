/** A choice of a list of the form. */
export type Choice = {
  value: string;
  name: string;
  /** Other names it is found by. */
  aliases: string[];
  /** Its name with its count, as the list shows it. */
  shown: string;
  /** How many paragraphs it would leave; null before anything was counted. */
  count: number | null;
};

const separator = "; ";

/** The choices of a list of the form, without "all". */
export function choicesOf(select: HTMLSelectElement): Choice[] {
  return [...select.options]
    .filter(({ value }) => value !== "")
    .map(({ value, dataset, textContent }) => ({
      value,
      name: dataset["name"] ?? value,
      aliases: (dataset["aliases"] ?? "").split(separator).filter((alias) => alias !== ""),
      shown: textContent.trim(),
      count: dataset["count"] === undefined ? null : Number(dataset["count"]),
    }));
}
