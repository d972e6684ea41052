/** Dates as tags, notes and ledgers write them. */
import { isDigit } from './characters.ts';

/** Whether what stands between two offsets is an ISO date or month that the calendar has. */
export function isDate(text: string, start = 0, end = text.length): boolean {
  const length = end - start;
  if ((length !== 7 && length !== 10) || text.charCodeAt(start + 4) !== 45 || (length === 10 && text.charCodeAt(start + 7) !== 45)) return false;
  const year = numberAt(text, start, start + 4), month = numberAt(text, start + 5, start + 7);
  if (year < 0 || month < 1 || month > 12) return false;
  if (length === 7) return true;
  const day = numberAt(text, start + 8, end);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return day >= 1 && day <= days;
}

/** The number that the digits between two offsets make, or -1 where something else stands there. */
function numberAt(value: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const code = value.charCodeAt(i);
    if (!isDigit(code)) return -1;
    number = 10 * number + code - 48;
  }
  return number;
}
