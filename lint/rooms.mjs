/**
 * The rooms of `src/` and what each may import. The lint fences are made of this table, and a test compares it with the one in
 * docs/architecture.md. A pure room sees no Obsidian, no Node, no document, no clock, no chance and no network.
 *
 * @typedef {{ name: string, mayImport: string[], pure: boolean, obsidian: boolean, node: boolean }} Room
 * @type {readonly Room[]}
 */
export const rooms = [
  { name: 'speech', mayImport: [], pure: true, obsidian: false, node: false },
  { name: 'note', mayImport: ['speech'], pure: true, obsidian: false, node: false },
  { name: 'minutes', mayImport: ['speech'], pure: true, obsidian: false, node: false },
  { name: 'engines', mayImport: ['speech', 'minutes'], pure: true, obsidian: false, node: false },
  { name: 'capture', mayImport: ['speech', 'note', 'minutes', 'engines'], pure: true, obsidian: false, node: false },
  { name: 'obsidian', mayImport: ['speech', 'note', 'minutes', 'engines', 'capture'], pure: false, obsidian: true, node: false },
  { name: 'cli', mayImport: ['speech', 'note', 'minutes', 'engines', 'capture'], pure: false, obsidian: false, node: true },
];
