import type { Rule } from '../rules.ts';
import { answers } from './answers.ts';
import { proposals } from './proposals.ts';
import { talk } from './talk.ts';

export const spanishRules: readonly Rule[] = [...answers, ...proposals, ...talk];
