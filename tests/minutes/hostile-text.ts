import fc from 'fast-check';
import { anyCharacters } from '../arbitrary/any-characters.ts';

const TOKENS = [
  '%%', '%', '%% DEBRIEF_END k7f3q2 v1 offline %%', '[[', ']]', '![[x]]', '](javascript:alert(1))', '[a](b)', '[x]', '[^1]', '^[note]', '<script>', '<!--', '-->', '<http://x.y>', '&lt;', '&#58;', '&', '`', '``', '```',
  '`= this.file`', '`$= dv.x`', '`ams1`', '`a::b`', '`http://x`', '::', ':', '(key:: v)', '[key:: v]', '#tag', '#', '# ', '#1', '^abc', ' ^k7f3q2-a1', '^', '📅 2026-01-01', '📆', '🗓️2026-01-01', '⏫', '🔁 every day', '🏁 delete', '🆔 abc', '⛔',
  '✅ 2026-01-01', '\uFE0F2026-01-01', '\n', '\r', '\n\n', '\u0085', '\u2028', '\u2029', '\u0000', '\u001b[31m', '\u202E', '\u2066', '\u200B', '\u200D', '\u00AD', '\uFEFF', '\uD800', '\uDC00', '\u{E0041}', '\u{E0001}', '\u3164',
  '*', '**', '_', '__', '_x_', 'foo_bar', '==', '=', '~~', '~', '$', '$$', '$x$', '|', '|---|', '>', '> [!note]', '- ', '+ ', '- [ ] ', '* ', '1. ', '1) ', '---', '***', '===', '~~~', '\\', '\\\\', '{{x}}', '<% x %>',
  'https://evil.example/?q=1', 'HTTP://X', 'http:', '//', '/', 'obsidian://open', 'mailto:a@b.example', 'javascript:x', 'data:text/html,x', 'www.evil.example', 'www', '.', 'file:///etc', 'a@b.example', '@', '(@2026-01-01)', '@{2026-01-01}',
  '"', "'", '(', ')', '[', ']', '!', '\t', '    ', ' ', ' ', ' ', 'word', 'Wort', 'für', '山', '7', 'C#', '…',
];

/** Strings of what means something to Markdown, Obsidian and its plugins, in every neighbourhood. */
export function hostileText(mostPieces = 14): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...TOKENS) }, { weight: 1, arbitrary: anyCharacters(4) });
  return fc.array(piece, { maxLength: mostPieces }).map((pieces) => pieces.join(''));
}
