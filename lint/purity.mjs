import globals from 'globals';

/** Globals of the platform that are pure: they depend on what they are given alone. */
const pureGlobals = new Set([
  'AbortController', 'AbortSignal', 'DOMException', 'FormData', 'Headers', 'ReadableStream', 'Request', 'Response', 'TextDecoder',
  'TextEncoder', 'TransformStream', 'URL', 'URLSearchParams', 'WritableStream', 'atob', 'btoa', 'structuredClone',
]);

/** Globals of Obsidian. */
const obsidianGlobals = [
  'activeDocument', 'activeWindow', 'ajax', 'ajaxPromise', 'app', 'createDiv', 'createEl', 'createFragment', 'createSpan', 'createSvg',
  'fish', 'fishAll', 'moment', 'nextFrame', 'ready', 'sleep',
];

const impure = new Set([...Object.keys({ ...globals.browser, ...globals.node }), ...obsidianGlobals, 'globalThis', 'eval']);

const clock = 'The clock is handed in.';

/** Functions of date-fns that read the clock. */
const clockReaders = [
  'constructNow', 'endOfToday', 'endOfTomorrow', 'endOfYesterday', 'formatDistanceToNow', 'formatDistanceToNowStrict', 'isFuture', 'isPast',
  'isThisHour', 'isThisISOWeek', 'isThisMinute', 'isThisMonth', 'isThisQuarter', 'isThisSecond', 'isThisWeek', 'isThisYear', 'isToday',
  'isTomorrow', 'isYesterday', 'startOfToday', 'startOfTomorrow', 'startOfYesterday',
];

/** Options of ESLint's `no-restricted-*` rules for a pure room. */
export const purityRules = {
  globals: [...impure].filter((name) => !pureGlobals.has(name)).map((name) => ({ name, message: 'A pure room is handed what it needs.' })),
  properties: [
    { object: 'Date', property: 'now', message: clock },
    { object: 'Math', property: 'random', message: 'Chance is handed in.' },
    { object: 'AbortSignal', property: 'timeout', message: clock },
  ],
  syntax: [
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
    { selector: "CallExpression[callee.name='Date']", message: clock },
  ],
  imports: [{ name: 'date-fns', importNames: clockReaders, message: clock }],
};
