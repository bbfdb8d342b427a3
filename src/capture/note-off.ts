import { readFrontmatter } from '../note/frontmatter.ts';
import { readNoteWishes } from './note-wishes.ts';
import type { ReadNote } from './read-note.ts';

/** Whether a note's frontmatter asks Debrief to leave it alone. */
export const isOff = ({ text, blocks }: Pick<ReadNote, 'text' | 'blocks'>): boolean => readNoteWishes(readFrontmatter(text, blocks).data).isOff;
