/** 109000 is "109,000"; decimals stay as they are. */
export function formatNumber(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  let grouped = "";
  for (let index = 0; index < whole.length; index += 1) {
    if (index > 0 && (whole.length - index) % 3 === 0) grouped += ",";
    grouped += whole[index] ?? "";
  }
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** 20.2 is "20.2%". */
export function formatPercent(value: number): string {
  return `${formatNumber(value)}%`;
}

/** 44 is "44 per 10,000 children". */
export function formatRate(value: number): string {
  return `${formatNumber(value)} per 10,000 children`;
}

/** "1 finding", "81 findings", "no findings": a count with its noun. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
