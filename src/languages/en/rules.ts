import type { Rule } from '../rules.ts';
import { answers } from './answers.ts';
import { points } from './points.ts';
import { proposals } from './proposals.ts';
import { talk } from './talk.ts';

export const englishRules: readonly Rule[] = [...answers, ...proposals, ...points, ...talk];
