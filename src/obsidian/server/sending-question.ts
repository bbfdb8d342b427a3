import { texts } from '../texts/texts.ts';
import type { Question } from '../windows/ask.ts';
import type { ServerDescription } from './describe-server.ts';

/**
 * What the user is told before anything goes to a server for the first time.
 *
 * @param estimate what this first time will take, in words
 */
export function sendingQuestion({ host, local, encrypted }: ServerDescription, model: string, estimate: string): Question {
  const words = texts().questions;
  const lines = local ? words.sendLocalLines(host, model) : words.sendLines(host, model);
  const open = !local && !encrypted ? [words.sendOpen] : [];
  return {
    title: local ? words.sendLocalTitle : words.sendTitle(host),
    lines: [...lines, ...open, estimate, words.askedOnce],
    yes: local ? words.sendLocalYes : words.sendYes,
    no: texts().buttons.cancel,
  };
}
