/** The 0-based line of `#heading` or `#^block` in a note; null where it has none such. */
export function resolveSubpath(text: string, subpath: string): number | null {
  const lines = text.split(/\r?\n/u);
  const found = subpath.startsWith('^')
    ? lines.findIndex((line) => line.trimEnd().endsWith(` ${subpath}`) || line.trim() === subpath)
    : lines.findIndex((line) => /^#{1,6} /u.test(line) && line.replace(/^#+ /u, '').trim() === subpath);
  return found < 0 ? null : found;
}
