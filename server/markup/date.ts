/** Dates as tags, notes and ledgers write them. */

const form = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** Whether `value` is an ISO date or month that the calendar has. */
export function isDate(value: string): boolean {
  const match = form.exec(value);
  if (match === null) return false;
  const year = Number(match[1]), month = Number(match[2]);
  if (month < 1 || month > 12) return false;
  if (match[3] === undefined) return true;
  const day = Number(match[3]);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return day >= 1 && day <= days;
}
