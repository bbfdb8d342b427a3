import { toPresentable } from './presentable.ts';
import type { Utterance } from './utterance.ts';

/** A proposal that says too little by itself, with its answer, as both were said. */
export const asSaid = (proposal: Utterance, answer: Utterance): string => `“${toPresentable(proposal.text)}” – “${toPresentable(answer.text)}”`;
