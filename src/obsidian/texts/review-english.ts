import type { FieldName } from '../../capture/review/item-fields.ts';
import type { TranscriptState } from '../../capture/states.ts';
import type { Doubt } from '../../transcripts/doubt.ts';

const count = (number: number, noun: string): string => `${thousands(number)} ${noun}${number === 1 ? '' : 's'}`;

const thousands = (number: number): string => new Intl.NumberFormat('en').format(number);

const STATES: Readonly<Record<TranscriptState, string>> = { new: 'New', changed: 'Changed since its minutes', done: 'Has minutes' };

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
  chooseTitle: 'Which meetings get minutes?',
  workingTitle: 'Making minutes',
  minutesTitle: 'Review the minutes',
  untitled: (line: number) => `Untitled, line ${String(line)}`,
  part: (line: number) => `Further part, line ${String(line)}`,
  size: (wordCount: number, minutes: number) => `${thousands(wordCount)} words, about ${count(minutes, 'minute')} of speech`,
  states: STATES,
  edited: 'You edited its minutes: new ones replace your edits.',
  byHand: (line: number) => `Minutes made by hand stand at line ${String(line)}.`,
  damaged: 'The marks of its minutes cannot be read, so it is left as it is.',
  doubts: DOUBTS,
  listened: 'I only listened: no tasks',
  date: 'Day of the meeting',
  join: 'Join with the one above',
  notTranscript: 'Not a transcript',
  notTranscriptOf: (title: string) => `Not a transcript: ${title}`,
  setAside: (number: number) => `${count(number, 'text')} set aside as no transcript`,
  isTranscript: 'It is a transcript',
  whoAreYou: 'Which of these names is yours?',
  whoAreYouWhy: 'Tasks of others then stay out of your task list. Tick each way in which you are called; none will do. You are asked once, and the settings have it.',
  tokens: (tokens: number) => `about ${thousands(tokens)} tokens`,
  costs: (amount: string) => `about ${amount}`,
  sends: (host: string, input: number, output: number, requests: number) =>
    `To ${host}: about ${thousands(input)} tokens in ${count(requests, 'request')}; back come about ${thousands(output)}.`,
  price: (amount: string) => `By your prices that is about ${amount}.`,
  staysHere: 'The minutes are made on this device. Nothing is sent.',
  make: 'Make minutes',
  cancel: 'Cancel',
  stop: 'Stop',
  back: 'Back',
  write: 'Write',
  edit: (text: string) => `Edit: ${text}`,
  remove: (text: string) => `Remove: ${text}`,
  save: 'Save',
  fields: FIELDS,
  undoChange: 'Undo the last change',
  taskPill: 'Task',
  taskWhy: 'Goes to your task list',
  notFound: 'Not found in the transcript:',
  withheld: 'Something said in private was left out.',
  leftOut: 'Left out: there are enough of these, or another item says the same.',
  include: 'Include',
  includeItem: (text: string) => `Include: ${text}`,
  nothingLeft: 'Nothing of this meeting is left, so it is not written.',
  cannotWrite: 'This meeting would not be written as the note is now:',
  failed: (title: string) => `No minutes of ${title}:`,
  changes: (added: number, removed: number) => `Changes to the note: ${count(added, 'line')} added, ${String(removed)} removed`,
  noChanges: 'Nothing in the note would change.',
  added: 'Added',
  removed: 'Removed',
  gap: (lines: number) => `${count(lines, 'line')} as they are`,
  notWritten: 'The note is as it was: the minutes were not written.',
  showAgain: 'Show them again',
  offerToStayAway: 'You wrote the last five minutes as they were proposed. Should they be written at once from now on? Undo takes them back, and the settings bring the review back.',
  stayAway: 'Write at once',
  keepReviewing: 'Keep the review',
  staysAway: 'Minutes are now written at once on this device. You can turn the review on again in the settings of Debrief.',
};

/** What the review window says, in one language. */
export type ReviewTexts = typeof reviewEnglish;
