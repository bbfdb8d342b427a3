import { describe, expect, it } from 'vitest';

import { chooseNames, type NamedNote } from '../../../src/obsidian/note/choose-names.ts';

const note = (path: string, aliases: readonly string[] = []): NamedNote => ({ path, name: path.replace(/^.*\//u, '').replace(/\.md$/u, ''), aliases });

const NOTES = [note('Journal/2026-03-12.md'), note('Systems/Ferrybox.md', ['ferry box']), note('People/Jonah Pike.md', ['Jonah', 'JP']), note('People of the past/Ada.md'), note('Old/Jonah.md')];

describe('the names of the vault', () => {
  it('are those of all notes and aliases, but for days', () => {
    const { names, links } = chooseNames(NOTES, { peopleFolders: [], projectFolders: [] });
    expect(names).toEqual(['Ferrybox', 'ferry box', 'Jonah Pike', 'Jonah', 'JP', 'Ada']);
    expect([links.get('ferry box'), links.get('JP')]).toEqual(['Ferrybox', 'Jonah Pike']);
  });

  it('are no links where they mean several notes', () => {
    expect(chooseNames(NOTES, { peopleFolders: [], projectFolders: [] }).links.has('Jonah')).toBe(false);
    expect(chooseNames(NOTES, { peopleFolders: ['People'], projectFolders: [] }).links.get('Jonah')).toBe('Jonah Pike');
  });

  it('are those of the folders that are set, people’s first', () => {
    expect(chooseNames(NOTES, { peopleFolders: ['/People/'], projectFolders: ['Systems'] }).names).toEqual(['Jonah Pike', 'Jonah', 'JP', 'Ferrybox', 'ferry box']);
    expect(chooseNames(NOTES, { peopleFolders: [], projectFolders: ['Systems'] }).names).toEqual(['Ferrybox', 'ferry box']);
    expect(chooseNames(NOTES, { peopleFolders: ['Nowhere'], projectFolders: [] }).names).toEqual([]);
  });
});
