/**
 * Whether an issue's key can come from a text: its project or its number was said. The words of a number and a project that is only meant
 * are not told apart from it, so that one of the two is enough; a key with neither is made up.
 */
export function wasKeySaid(key: string, text: string): boolean {
  const [project = ''] = /^\p{L}+/u.exec(key) ?? [];
  const [number = ''] = /\d+$/u.exec(key) ?? [];
  return [project, number].some((piece) => piece !== '' && new RegExp(`(?:^|[^\\p{L}\\p{N}])${piece}(?![\\p{L}\\p{N}])`, 'iu').test(text));
}
