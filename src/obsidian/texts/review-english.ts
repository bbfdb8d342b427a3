import type { FieldName } from '../../capture/review/item-fields.ts';
import type { TranscriptState } from '../../capture/states.ts';
import type { Doubt } from '../../transcripts/doubt.ts';

const count = (number: number, noun: string): string => `${thousands(number)} ${noun}${number === 1 ? '' : 's'}`;

const thousands = (number: number): string => new Intl.NumberFormat('en').format(number);

const STATES: Readonly<Record<TranscriptState, string>> = { new: 'New', changed: 'Changed', done: 'Done' };

const FIELDS: Readonly<Record<FieldName, string>> = {
  text: 'Text',
  task: 'Task',
  owner: 'Who',
  due: 'Due',
  topic: 'Topic',
  summary: 'Summary',
  description: 'Description',
};

const DOUBTS: Readonly<Record<Doubt, string>> = { chat: 'Looks like a chat', dialogue: 'Looks like a written dialogue', 'private note': 'Looks like a private note' };

/** What the review window says, in English. */
export const reviewEnglish = {
  chooseTitle: 'Choose what to summarize',
  workingTitle: 'Summarizing',
  minutesTitle: 'Review minutes',
  untitled: (line: number) => `Untitled (line ${String(line)})`,
  part: (line: number) => `Another part (line ${String(line)})`,
  size: (wordCount: number, minutes: number) => `${thousands(wordCount)} words, ~${thousands(minutes)} min`,
  states: STATES,
  edited: 'You edited these minutes. Redoing them replaces your edits.',
  byHand: (line: number) => `You already wrote minutes (line ${String(line)}).`,
  damaged: 'Debrief’s markers are damaged; skipping.',
  doubts: DOUBTS,
  listened: 'Don’t create tasks',
  date: 'Date',
  join: 'Merge with previous',
  notTranscript: 'Not a transcript',
  notTranscriptOf: (title: string) => `Not a transcript: ${title}`,
  setAside: (number: number) => `${thousands(number)} hidden`,
  isTranscript: 'Restore',
  whoAreYou: 'Which of these names is yours?',
  whoAreYouWhy: 'Debrief puts only your action items in your task list. Choose every spelling of your name, or none. You can change this in settings.',
  tokens: (tokens: number) => `~${thousands(tokens)} tokens`,
  costs: (amount: string) => `~${amount}`,
  sends: (host: string, input: number, output: number, requests: number) =>
    `~${thousands(input + output)} tokens to ${host} (${thousands(input)} in, ${thousands(output)} out)${requests > 1 ? `, ${thousands(requests)} requests` : ''}.`,
  price: (amount: string) => `Estimated cost: ${amount}.`,
  staysHere: 'Runs on this device. Nothing is sent.',
  make: 'Summarize',
  cancel: 'Cancel',
  stop: 'Stop',
  back: 'Back',
  write: 'Add to note',
  edit: (text: string) => `Edit: ${text}`,
  remove: (text: string) => `Remove: ${text}`,
  save: 'Save',
  fields: FIELDS,
  undoChange: 'Undo last change',
  taskPill: 'Task',
  taskWhy: 'Will be added to your tasks',
  notFound: 'Quote not found in the transcript:',
  withheld: 'Private talk was left out.',
  leftOut: 'Not included (limit reached or duplicate)',
  include: 'Include',
  includeItem: (text: string) => `Include: ${text}`,
  nothingLeft: 'Nothing left to add.',
  cannotWrite: 'Can’t add this one:',
  failed: (title: string) => `Couldn’t summarize ${title}:`,
  changes: (added: number, removed: number) => `Preview changes (+${thousands(added)}${removed === 0 ? '' : `, −${thousands(removed)}`})`,
  noChanges: 'No changes to the note.',
  added: 'Added',
  removed: 'Removed',
  gap: (lines: number) => count(lines, 'unchanged line'),
  notWritten: 'Discarded.',
  showAgain: 'Reopen',
  offerToStayAway: 'You accepted the last five without changes. Skip the review from now on?',
  stayAway: 'Skip review',
  keepReviewing: 'Keep it',
  staysAway: 'Review is off on this device. You can turn it on again in the settings.',
};

/** What the review window says, in one language. */
export type ReviewTexts = typeof reviewEnglish;
