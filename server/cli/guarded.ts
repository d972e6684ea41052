/** The last line of defence: a fault of Sourcemark's own becomes one sentence that carries nothing of the draft. */

/** What `work` gives, or the sentence. With SOURCEMARK_DEBUG set, standard error gets the trace, which may hold text of the draft. */
export function guarded<T>(work: () => T): { readonly value: T } | { readonly fault: string } {
  try {
    return { value: work() };
  } catch (error) {
    return { fault: internalFault(error) };
  }
}

export function internalFault(error: unknown): string {
  if (process.env['SOURCEMARK_DEBUG']) console.error(error);
  const name = error instanceof Error ? error.name : typeof error;
  return `Sourcemark failed here (${name}); this is its fault, not yours. Run again with SOURCEMARK_DEBUG=1 to see where, and report it`;
}
