const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2018-01-29" is "29 January 2018", "2015-01" is "January 2015", "2015" is "2015". */
export function formatDate(iso: string): string {
  const [year = iso, month, day] = iso.split("-");
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The same with the month cut to three letters, for tables: "29 Jan 2018". */
export function formatShortDate(iso: string): string {
  const [year = iso, month, day] = iso.split("-");
  if (month === undefined) return year;
  const name = (months[Number(month) - 1] ?? month).slice(0, 3);
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "7 to 30 November 2017"; the month and year are said once where they are the same. */
export function formatDateRange(start: string, end: string): string {
  if (start === end) return formatDate(start);
  const [startYear, startMonth, startDay] = start.split("-");
  const [endYear, endMonth] = end.split("-");
  if (startYear !== endYear) return `${formatDate(start)} to ${formatDate(end)}`;
  if (startMonth !== endMonth) {
    const name = months[Number(startMonth) - 1] ?? "";
    return `${Number(startDay)} ${name} to ${formatDate(end)}`;
  }
  return `${Number(startDay)} to ${formatDate(end)}`;
}
