const text = ['text', 'languages', 'speech', 'markdown', 'transcripts', 'section'];

/**
 * The rooms of `src/` and what each may import. The lint fences are made of this table, and a test compares it with the one in
 * docs/architecture.md. A pure room sees no Obsidian, no Node, no document, no clock, no chance and no network.
 *
 * @typedef {{ name: string, mayImport: string[], pure: boolean, obsidian: boolean, node: boolean }} Room
 * @type {readonly Room[]}
 */
export const rooms = [
  { name: 'text', mayImport: [], pure: true, obsidian: false, node: false },
  { name: 'languages', mayImport: ['text'], pure: true, obsidian: false, node: false },
  { name: 'speech', mayImport: ['text', 'languages'], pure: true, obsidian: false, node: false },
  { name: 'markdown', mayImport: ['text'], pure: true, obsidian: false, node: false },
  { name: 'transcripts', mayImport: ['text', 'languages', 'speech', 'markdown'], pure: true, obsidian: false, node: false },
  { name: 'section', mayImport: ['text', 'markdown'], pure: true, obsidian: false, node: false },
  { name: 'minutes', mayImport: ['text', 'languages', 'speech'], pure: true, obsidian: false, node: false },
  { name: 'engines', mayImport: ['text', 'languages', 'speech', 'minutes'], pure: true, obsidian: false, node: false },
  { name: 'capture', mayImport: [...text, 'minutes', 'engines'], pure: true, obsidian: false, node: false },
  { name: 'obsidian', mayImport: [...text, 'minutes', 'engines', 'capture'], pure: false, obsidian: true, node: false },
  { name: 'cli', mayImport: [...text, 'minutes', 'engines', 'capture'], pure: false, obsidian: false, node: true },
];
