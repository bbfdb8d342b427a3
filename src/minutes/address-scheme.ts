/** Schemes that make an address without `//`. A list of what runs or opens something; any word before `://` counts as well. */
const KNOWN = new Set(
  (
    'http https ftp ftps sftp file mailto tel sms smsto callto facetime javascript vbscript livescript data blob about view-source obsidian app ' +
    'ssh git svn magnet urn geo news nntp irc ircs xmpp sip sips skype msteams slack zoommtg zoomus vscode zotero things bitcoin cid mid ' +
    'intent market ms-word ms-excel ms-powerpoint ms-settings search-ms shortcuts capacitor capacitor-electron chrome ws wss ldap ldaps jar'
  ).split(' '),
);

const LONGEST_SCHEME = 32;

/** Letters, digits, `+`, `.`, `-` and `_`: what a scheme is made of, and what a careless matcher takes for one. */
function isSchemeCharacter(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || code === 0x2b || code === 0x2d || code === 0x2e || code === 0x5f;
}

/** Those that are known for harm count even at the end of a longer word: a careless matcher looks for no more. */
const ANYWHERE = ['javascript', 'vbscript', 'mailto', 'obsidian', 'https', 'http', 'ftp', 'data', 'file'];

/**
 * The scheme, in lower case, whose colon stands at an offset of a text: `https://` for `https://…`, `mailto:` for `mailto:x`. Null where
 * it is no address: the time `10:30`, the label `Note: …`. Looks back at most 32 characters.
 */
export function schemeAt(text: string, colon: number): string | null {
  let start = colon;
  while (start > 0 && colon - start < LONGEST_SCHEME && isSchemeCharacter(text.charCodeAt(start - 1))) start--;
  if (start === colon) return null;
  const scheme = text.slice(start, colon).toLowerCase();
  if (text.startsWith('//', colon + 1)) return `${scheme}://`;
  // At the end of a text what is written behind it, such as a quotation mark, follows.
  const isFollowed = !/\s/u.test(text.charAt(colon + 1));
  if (!isFollowed && !scheme.endsWith('script')) return null;
  const bare = scheme.replace(/^.*[._+-]/u, '');
  const known = [scheme, bare].find((name) => KNOWN.has(name)) ?? ANYWHERE.find((name) => scheme.endsWith(name));
  return known === undefined ? null : `${known}:`;
}

/** `www.` with a name behind it, and `@` within an address, are links without a scheme (GitHub Flavored Markdown, "Autolinks"). */
export type Addresses = ReadonlySet<string>;

const isNameCharacter = (text: string, at: number): boolean => /[\p{L}\p{N}_]/u.test(text.charAt(at));

/** Whether the dot at an offset ends a `www` that begins an address. */
export function isWwwDot(text: string, dot: number): boolean {
  return dot >= 3 && text.slice(dot - 3, dot).toLowerCase() === 'www' && !/[\p{L}\p{N}]/u.test(text.charAt(dot - 4)) && !/\s/u.test(text.charAt(dot + 1));
}

/** Whether the `@` at an offset stands within an e-mail address. */
export function isMailSign(text: string, at: number): boolean {
  return /[\p{L}\p{N}_.+-]/u.test(text.charAt(at - 1)) && isNameCharacter(text, at + 1);
}

/** Every scheme of the addresses that a text holds, as `schemeAt` gives it, with `www.` and `@` where those occur in it. Linear. */
export function addressesIn(text: string): Addresses {
  const found = new Set<string>();
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const scheme = schemeAt(text, at);
    if (scheme !== null) found.add(scheme);
  }
  for (let at = text.indexOf('@'); at >= 0 && !found.has('@'); at = text.indexOf('@', at + 1)) if (isMailSign(text, at)) found.add('@');
  for (let at = text.indexOf('.'); at >= 0 && !found.has('www.'); at = text.indexOf('.', at + 1)) if (isWwwDot(text, at)) found.add('www.');
  return found;
}
