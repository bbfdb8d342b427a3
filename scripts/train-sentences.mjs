// Trains the model of sentence ends (src/speech/sentence-weights.ts) on transcripts with their punctuation removed, and measures it.
// usage: node scripts/train-sentences.mjs --train FILE.json[,…] [--test FILE.json[,…]] [--bits 14] [--epochs 4] [--out FILE.ts]
// A file is an array of meetings, each { utterances: [{ spk, text }], participants: [name] }. See docs/quality.md for where the shipped model comes from.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';

const source = fs.readFileSync(new URL('../src/speech/sentence-features.ts', import.meta.url), 'utf8');
const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
const module = { exports: {} };
vm.runInNewContext(code, { module, exports: module.exports });
const { LEVELS, NAME, gapFeatures } = module.exports;

const option = (name, fallback) => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : fallback);
const bits = Number(option('bits', 14));
const epochs = Number(option('epochs', 4));
const LARGEST = Number(option('largest', 3));
const HALF = LEVELS.length / 2;
const read = (files) => files.split(',').flatMap((file) => JSON.parse(fs.readFileSync(file, 'utf8')).map(talkOf));

const bare = (token) => token.replace(/’/gu, "'").replace(/[^\p{L}\p{N}'%$-]+/gu, '');

/** The words of a meeting as one wall of text, and whether a sentence ends with each: it does where a speaker is followed by another. */
function talkOf({ utterances, participants = [] }) {
  const words = [];
  let speaker = null;
  for (const { spk = '?', text } of utterances) {
    if (!text) continue;
    if (spk !== speaker && words.length > 0) words.at(-1).ends = true;
    speaker = spk;
    for (const token of text.split(/\s+/u)) {
      const word = bare(token);
      const ends = /[.?!…]["')\]]*$/u.test(token);
      if (word !== '') words.push({ word, ends });
      else if (ends && words.length > 0) words.at(-1).ends = true;
    }
  }
  return { words, names: namesOf(words, participants) };
}

/** In lower case: the speakers' names, and words that mostly have a capital where no sentence begins. */
function namesOf(words, participants) {
  const counts = new Map();
  for (const [at, { word }] of words.entries()) {
    if (at === 0 || words[at - 1].ends || /^I(?:'|$)/u.test(word)) continue;
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + (/^\p{Lu}/u.test(word) ? 1 : -1));
  }
  const often = [...counts].filter(([, more]) => more > 0).map(([word]) => word);
  return new Set([...participants.flatMap((name) => name.toLowerCase().split(/\s+/u)).filter((name) => name.length > 2), ...often]);
}

/** The words as the model is given them: half of the talks are read as a recogniser writes them that knows no capitals. */
const wordsOf = ({ words, names }, capitals) =>
  words.map(({ word }) => (capitals && names.has(word.toLowerCase()) ? NAME : word.toLowerCase()));

/** Numbers that are the same on every run. */
let seed = 1;
const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32;

function train(talks) {
  const weights = new Float64Array(1 << bits);
  const squares = new Float64Array(1 << bits).fill(1e-6);
  let bias = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = talks.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [talks[at], talks[other]] = [talks[other], talks[at]];
    }
    for (const [index, talk] of talks.entries()) {
      const words = wordsOf(talk, (index + epoch) % 2 === 0);
      let since = 1;
      for (let at = 0; at < words.length - 1; at++) {
        const features = gapFeatures(words, at, since, bits);
        const score = features.reduce((sum, feature) => sum + weights[feature], bias);
        const gradient = 1 / (1 + Math.exp(-score)) - (talk.words[at].ends ? 1 : 0);
        bias -= 0.02 * gradient;
        for (const feature of features) {
          const step = gradient + 1e-5 * weights[feature];
          squares[feature] += step * step;
          weights[feature] -= (0.15 * step) / Math.sqrt(squares[feature]);
        }
        since = talk.words[at].ends ? 1 : since + 1;
      }
    }
  }
  return { weights, bias };
}

function measure(talks, capitals, { levels, bias, step, threshold }) {
  let [right, wrong, missed] = [0, 0, 0];
  const least = Math.log(threshold / (1 - threshold));
  for (const talk of talks) {
    const words = wordsOf(talk, capitals);
    let since = 1;
    for (let at = 0; at < words.length - 1; at++) {
      const isEnd = gapFeatures(words, at, since, bits).reduce((sum, feature) => sum + levels[feature] * step, bias) > least;
      const { ends } = talk.words[at];
      if (isEnd && ends) right++;
      else if (isEnd) wrong++;
      else if (ends) missed++;
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
  const talks = read(file);
  for (const threshold of [0.4, 0.5, 0.6]) {
    for (const capitals of [true, false]) {
      const measured = measure(talks, capitals, { levels, bias, step, threshold });
      console.log(path.basename(file), `${bits} bits, threshold ${threshold}, ${capitals ? 'names known' : 'lower case'}:`, measured);
    }
  }
}
const out = option('out');
if (out) {
  const packed = levels.map((level) => LEVELS[level + HALF]).join('');
  const model = `{ bits: ${bits}, step: ${step.toFixed(6)}, bias: ${bias.toFixed(6)}, weights: '${packed}' }`;
  fs.writeFileSync(out, `import type { BoundaryModel } from './sentence-features.ts';\n\n/** Made by scripts/train-sentences.mjs; docs/quality.md says of what. */\nexport const SENTENCE_ENDS: BoundaryModel = ${model};\n`);
}
