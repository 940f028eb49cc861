const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "June 2012" as "2012-06". */
export function isoMonth(printed: string): string {
  const [month = "", year = ""] = printed.split(" ");
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}`;
}
