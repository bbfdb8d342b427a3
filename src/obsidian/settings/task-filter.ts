/** The global filter in what the Tasks plugin keeps (its `data.json`), whatever it is; null where there is none. */
export function readTaskFilter(data: unknown): string | null {
  const filter = typeof data === 'object' && data !== null && 'globalFilter' in data ? data.globalFilter : null;
  return typeof filter === 'string' && filter.trim() !== '' ? filter.trim() : null;
}
