import { type OfflinePack, PLAIN_PACK } from './offline-pack.ts';
import { FRENCH } from './summary-words.ts';

/** Languages of which only a few words are known. */
export const OTHER_PACKS: readonly (readonly [string, OfflinePack])[] = [
  ['fr', { ...PLAIN_PACK, and: 'et', summary: FRENCH }],
  ['it', { ...PLAIN_PACK, and: 'e' }],
  ['nl', { ...PLAIN_PACK, and: 'en' }],
  ['pt', { ...PLAIN_PACK, and: 'e' }],
  ['ja', { ...PLAIN_PACK, comma: '、', fullStop: '。' }],
  ['zh', { ...PLAIN_PACK, comma: '、', fullStop: '。' }],
];
