import { isWithinBudget, report } from './measure.ts';
import { measurePlugin, pluginLines } from './plugin.ts';

const root = process.cwd();
const pages = 20;
const times = await measurePlugin(root, pages);
const lines = pluginLines(root, times);
const { evaluate, onload, yardstick } = times;

console.log(report(lines));
console.log(`Medians of ${pages} fresh pages in Chromium: main.js ${evaluate.toFixed(2)} ms, onload ${onload.toFixed(2)} ms, lodash.min.js ${yardstick.toFixed(2)} ms.`);
process.exitCode = lines.every(isWithinBudget) ? 0 : 1;
