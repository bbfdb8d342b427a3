// Trains the model of sentence ends (src/speech/sentence-weights.ts) on transcripts with their punctuation removed, and measures it.
// usage: node scripts/train-sentences.mjs --train FILE.json[,…] [--test FILE.json[,…]] [--bits 13] [--epochs 4] [--out FILE.ts]
// A file is an array of meetings, each { utterances: [{ spk, text }] }. See docs/quality.md for where the shipped model comes from.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';

const source = fs.readFileSync(new URL('../src/speech/sentence-features.ts', import.meta.url), 'utf8');
const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
const module = { exports: {} };
vm.runInNewContext(code, { module, exports: module.exports });
const { LEVELS, gapFeatures } = module.exports;

const option = (name, fallback) => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : fallback);
const bits = Number(option('bits', 13));
const epochs = Number(option('epochs', 4));
const LARGEST = Number(option('largest', 3));
const HALF = LEVELS.length / 2;
const read = (files) => files.split(',').flatMap((file) => turnsOf(JSON.parse(fs.readFileSync(file, 'utf8'))));

/** The turns of meetings: words in lower case, and whether a sentence ends with each. */
function turnsOf(meetings) {
  const turns = [];
  for (const { utterances } of meetings) {
    let speaker = null;
    for (const { spk = '?', text } of utterances) {
      if (!text) continue;
      if (spk !== speaker || turns.length === 0) turns.push({ words: [], ends: [] });
      speaker = spk;
      const turn = turns.at(-1);
      for (const token of text.split(/\s+/u)) {
        const word = token.toLowerCase().replace(/’/gu, "'").replace(/[^\p{L}\p{N}'%$-]+/gu, '');
        const ends = /[.?!…]["')\]]*$/u.test(token);
        if (word !== '') {
          turn.words.push(word);
          turn.ends.push(ends);
        } else if (ends && turn.ends.length > 0) turn.ends[turn.ends.length - 1] = true;
      }
    }
  }
  return turns;
}

/** Numbers that are the same on every run. */
let seed = 1;
const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32;

function train(turns) {
  const weights = new Float64Array(1 << bits);
  const squares = new Float64Array(1 << bits).fill(1e-6);
  let bias = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = turns.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [turns[at], turns[other]] = [turns[other], turns[at]];
    }
    for (const { words, ends } of turns) {
      let since = 1;
      for (let at = 0; at < words.length - 1; at++) {
        const features = gapFeatures(words, at, since, bits);
        const score = features.reduce((sum, feature) => sum + weights[feature], bias);
        const gradient = 1 / (1 + Math.exp(-score)) - (ends[at] ? 1 : 0);
        bias -= 0.02 * gradient;
        for (const feature of features) {
          const step = gradient + 1e-5 * weights[feature];
          squares[feature] += step * step;
          weights[feature] -= (0.15 * step) / Math.sqrt(squares[feature]);
        }
        since = ends[at] ? 1 : since + 1;
      }
    }
  }
  return { weights, bias };
}

function measure(turns, levels, bias, step, threshold) {
  let [right, wrong, missed] = [0, 0, 0];
  const least = Math.log(threshold / (1 - threshold));
  for (const { words, ends } of turns) {
    let since = 1;
    for (let at = 0; at < words.length - 1; at++) {
      const isEnd = gapFeatures(words, at, since, bits).reduce((sum, feature) => sum + levels[feature] * step, bias) > least;
      if (isEnd && ends[at]) right++;
      else if (isEnd) wrong++;
      else if (ends[at]) missed++;
      since = isEnd ? 1 : since + 1;
    }
  }
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`;
}

const { weights, bias } = train(read(option('train')));
const step = LARGEST / (HALF - 1);
const levels = Array.from(weights, (weight) => Math.max(-HALF, Math.min(HALF - 1, Math.round(weight / step))));
for (const file of option('test', '').split(',').filter(Boolean)) {
  for (const threshold of [0.3, 0.4, 0.5]) console.log(path.basename(file), `${bits} bits, threshold ${threshold}:`, measure(read(file), levels, bias, step, threshold));
}
const out = option('out');
if (out) {
  const packed = levels.map((level) => LEVELS[level + HALF]).join('');
  const model = `{ bits: ${bits}, step: ${step.toFixed(6)}, bias: ${bias.toFixed(6)}, weights: '${packed}' }`;
  fs.writeFileSync(out, `import type { BoundaryModel } from './sentence-features.ts';\n\n/** Made by scripts/train-sentences.mjs; docs/quality.md says of what. */\nexport const SENTENCE_ENDS: BoundaryModel = ${model};\n`);
}
