/** How long the arrays are that are kept from text to text: as long as the longest needed, but what a very long text took is let go at the next. */

/** Tokens (or characters) for which room is always kept: beyond any paragraph that somebody typed. */
const KEPT = 1 << 16;

/** Whether arrays of `length` serve a text that needs `need`. */
export function hasRoom(length: number, need: number): boolean {
  return length >= need && (length <= KEPT || need > KEPT / 8);
}

/** How long to make them where they do not. */
export function roomFor(need: number): number {
  return need * 2 + 64;
}
