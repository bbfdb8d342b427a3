import { ENGLISH_PACK } from './english/pack.ts';
import { GERMAN_PACK } from './german/pack.ts';
import { type OfflinePack, PLAIN_PACK } from './offline-pack.ts';
import { OTHER_PACKS } from './other-packs.ts';
import { SPANISH_PACK } from './spanish/pack.ts';

const PACKS: ReadonlyMap<string, OfflinePack> = new Map([['en', ENGLISH_PACK], ['de', GERMAN_PACK], ['es', SPANISH_PACK], ...OTHER_PACKS]);

/** What is known of a language given as BCP 47 (`en`, `de-AT`). */
export const packFor = (language: string): OfflinePack => PACKS.get(language.toLowerCase().split('-', 1)[0] ?? '') ?? PLAIN_PACK;
