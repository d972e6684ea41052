/** Whether two plain values are the same through and through. */

/** Lists by their items, objects by the fields of the first; both made by the same code. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
  return Object.entries(a).every(([key, value]) => sameValue(value, (b as Readonly<Record<string, unknown>>)[key]));
}
