import { toPresentable } from './presentable.ts';
import type { Utterance } from './utterance.ts';

/** A proposal that says too little by itself, with its answer, as both were said. */
export const asSaid = (proposal: Utterance, answer: Utterance): string => `“${toPresentable(proposal.text)}” – “${toPresentable(answer.text)}”`;

/** Utterances as quotes, one per turn. */
export function inTurn(said: readonly Utterance[]): string {
  const turns: { turn: number; label: string | null; texts: string[] }[] = [];
  for (const { turn, label, text } of said) {
    const last = turns.at(-1);
    if (last !== undefined && label !== null && last.turn === turn) last.texts.push(toPresentable(text));
    else turns.push({ turn, label, texts: [toPresentable(text)] });
  }
  return turns.map(({ texts }) => `“${texts.join(' ')}”`).join(' – ');
}
