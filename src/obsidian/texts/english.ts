import type { FailureTexts } from './failure-texts.ts';
import { reviewEnglish } from './review-english.ts';

const count = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
const quoted = (title: string): string => `“${title}”`;

/** A text of Debrief's that undo left in a note. */
export interface LeftThing {
  readonly what: 'task' | 'section';
  readonly line: number;
}

/** The plugin in English. This table is the form that every other language has. */
export const english = {
  language: 'en',
  commands: {
    'summarize-transcript': 'Summarize transcript',
    'summarize-all': 'Summarize all new transcripts in this note',
    'capture-again': 'Capture again',
    stop: 'Stop',
    undo: 'Undo the last debrief',
    'show-source': 'Show source of this item',
  },
  summarizeNew: 'Summarize new transcripts',
  buttons: {
    undo: 'Undo',
    open: 'Open',
    stop: 'Stop',
    cancel: 'Cancel',
    showMinutes: 'Show minutes',
    copyMinutes: 'Copy minutes',
    insertBelow: 'Insert below the selection',
  },
  progress: {
    making: (title: string | null) => `${title === null ? 'Making minutes' : `Making minutes of ${quoted(title)}`}…`,
    makingOneOf: (title: string | null, place: number, of: number) => `${title === null ? 'Making minutes' : `Making minutes of ${quoted(title)}`} (${String(place)} of ${String(of)})…`,
    stopping: 'Stopping…',
    status: (text: string, percent: number) => `Debrief: ${text} ${String(percent)}%`,
    statusBegins: 'Debrief: making minutes…',
    busy: 'Debrief is at work on this note already. The command “Stop” ends that.',
  },
  report: {
    openFirst: 'Open the note with the transcript first.',
    noTranscript: 'No transcript was found in this note. Paste the raw text of a call into it and try again, or select the text that is to be summarized.',
    stopped: (meetings: number) => `Stopped: nothing was written of ${count(meetings, 'meeting')}.`,
    titled: (title: string) => `${quoted(title)}: `,
    leftOut: (items: number) => `${count(items, 'item')} left out: redo it with a review to include ${items === 1 ? 'it' : 'them'}.`,
    wrote: (title: string | null, meetings: number, tasks: number) => `Wrote minutes of ${title === null ? count(meetings, 'meeting') : quoted(title)}${tasks === 0 ? '' : ` and added ${count(tasks, 'task')}`}.`,
    kept: (sections: number) =>
      `Left ${sections === 1 ? 'a section that you edited' : `${String(sections)} sections that you edited`} as it is, though the transcript has changed: “Capture again” overwrites it.`,
    doneAlready: 'This meeting has its minutes already. To make them again, run “Capture again”.',
    allDone: 'Every transcript of this note has its minutes already.',
    tookOut: (sections: number, tasks: number) => {
      const gone = [sections === 0 ? null : count(sections, 'section'), tasks === 0 ? null : count(tasks, 'task')].filter((part) => part !== null);
      return gone.length === 0 ? 'Nothing was taken out.' : `Took out ${gone.join(' and ')}.`;
    },
    tasksElsewhere: (tasks: number) =>
      tasks === 1
        ? '1 task wasn’t found in this note. If you moved it, it stays there.'
        : `${String(tasks)} tasks weren’t found in this note. If you moved them, they stay there.`,
    leftThings: (things: readonly LeftThing[], unreadable: boolean) =>
      `Left ${things.map(({ what, line }) => `the ${what} at line ${String(line)}`).join(', ')}: ${unreadable ? 'its marks cannot be read, or ' : ''}you changed it.`,
    leftLinks: 'It still links to tasks that were removed.',
    leftEarlier: (things: readonly LeftThing[]) => `Left from an earlier summary: ${things.map(({ what, line }) => `the ${what} at line ${String(line)}`).join(', ')}.`,
    leftComments: (lines: readonly number[]) =>
      lines.length === 1
        ? `Left the %% comment at line ${String(lines[0])}: it may be your own. If it isn’t, delete its %% lines.`
        : `Left the %% comments at lines ${lines.join(', ')}: they may be your own. If they aren’t, delete their %% lines.`,
    minutesKept: 'The minutes are kept for you.',
    brokenSettings: (names: string) => `Some settings of Debrief could not be read and are at their defaults: ${names}. Look at them in the settings.`,
    noTranscriptSelected: 'The selected text does not look like a transcript, so these minutes were not written into the note.',
    used: (tokens: string) => `The model took ${tokens} tokens.`,
    paid: (amount: string) => `By your prices that cost about ${amount}.`,
    copied: 'Copied the minutes.',
    notCopied: 'The minutes could not be copied: the system did not let Debrief use the clipboard. Mark them in the window and copy them by hand.',
  },
  runOnClose: {
    offer: 'Should Debrief do this by itself when you close a daily note? It writes beside new transcripts only, and each time you can undo it.',
    turnOn: 'Turn on',
    notNow: 'Not now',
    turnedOn: 'Debrief now runs when you close a daily note on this device. You can turn that off in its settings.',
  },
  questions: {
    overwriteTitle: 'Overwrite your edits?',
    overwrite: 'You edited the minutes of this meeting. Capturing again replaces them; your task lines stay as they are. One undo brings them back.',
    overwriteYes: 'Overwrite',
    overwriteNo: 'Keep my edits',
    takeOutTitle: 'Take all minutes out of this note?',
    takeOut: (sections: number) => `Debrief wrote ${String(sections)} sections in this note. They go, and so do their tasks as far as you did not change them. The transcripts stay.`,
    takeOutYes: 'Take them out',
    sendTitle: (host: string) => `Send transcripts to ${host}?`,
    sendLocalTitle: 'Use the server on this device?',
    sendYes: 'Send',
    sendLocalYes: 'Use it',
    sendLines: (host: string, model: string) => [
      `To make minutes, Debrief sends this to ${host}, for the model “${model}”: the text of the transcript, with its title, the day, and the names and terms that help to spell it right: yours from the settings, those of the people present, and of notes in this vault.`,
      'Nothing else of the note is sent, and nothing to anybody else. Whoever runs that server may charge for it and has rules of their own for what they keep.',
    ],
    sendLocalLines: (host: string, model: string) => [
      `${host} is an address on this device: what goes there does not leave it.`,
      `The model “${model}” there gets the text of the transcript, with its title, the day, and the names and terms that help to spell it right: yours from the settings, those of the people present, and of notes in this vault. Nothing else of the note is sent.`,
    ],
    sendOpen: 'The address begins with http://: others on the network can read what is sent.',
    askedOnce: 'You are asked once for each server.',
  },
  problems: {
    noServer: {
      message: 'Nothing was sent, and the note is as it was: the address of the server is not set.',
      tip: 'Set it in the settings of Debrief, or choose the offline engine there.',
    },
    noModel: { message: 'Nothing was sent, and the note is as it was: no model is named.', tip: 'Name one that the server has in the settings of Debrief.' },
    notAllowed: {
      message: 'Nothing was sent, and the note is as it was: you have not agreed yet that transcripts go to the server that is set.',
      tip: 'Run “Summarize transcript” in the note once: it says what goes where, and asks.',
    },
    unreadable: (path: string) => ({
      message: `Nothing was written: ${path} could not be read or written. It may have been deleted or moved.`,
      tip: 'Look whether the note is still there, and run the command again.',
    }),
    address: 'This is no address of a server. It begins with https:// (or http:// for one on this device) and holds no password, like https://api.openai.com/v1.',
    language: 'This is no language code. It looks like en, de or pt-BR.',
    jiraProject: 'This is no key of a Jira project. It is made of capitals, figures and underscores, like PROV.',
    tokens: 'This is no number of tokens. Leave it empty, or enter a whole number from 1000 on.',
    price: 'This is no price. Leave it empty, or enter a number like 0.15.',
    currency: 'This is too long for a currency. It looks like € or USD.',
  },
  settings: {
    engine: {
      name: 'Engine',
      desc: 'What makes the minutes. The offline engine works on this device, needs no set-up, and picks out what was said. A language model writes better minutes and needs a server.',
      offline: 'Offline, on this device',
      openai: 'Language model, OpenAI-compatible server',
    },
    server: {
      name: 'Server',
      desc: 'Where the language model is, and how it is reached.',
      notSet: 'Not set up',
      preset: { name: 'Kind of server', desc: 'Fills in the address.', other: 'Other' },
      address: {
        name: 'Server address',
        empty: 'The address of an OpenAI-compatible server, up to and with /v1.',
        local: (host: string) => `${host} is this device: nothing leaves it.`,
        remote: (host: string) => `Transcripts go to ${host}. You are asked before the first one does.`,
      },
      model: { name: 'Model', desc: 'The name of a model that the server has.', example: 'gpt-5-mini', choose: 'Choose from the server’s list', asking: 'Asking the server…', pick: 'Choose a model', none: 'The server names no models. Type the name in.' },
      key: { name: 'Key', desc: 'Choose or add a secret. It stays in the secret storage of this device; the settings hold its name only. A server on this device mostly needs none.' },
      secondLook: { name: 'Check each draft', desc: 'Sends the minutes back with the transcript and asks which items it doesn’t support and which are missing. This doubles the requests, and is untested with small models.' },
      context: { name: 'Context size', desc: 'How many tokens the model takes in at once. Leave it empty to have it learned from the server. Ollama cuts off silently what is too long: set it to its own value there.', placeholder: 'Learned' },
      prices: {
        heading: 'Prices',
        input: { name: 'A million tokens sent', desc: 'What your provider charges for it. With both prices, Debrief says what minutes will cost and did cost; without, it counts tokens.' },
        output: { name: 'A million tokens answered', desc: 'Mostly the higher price of the two.' },
        currency: { name: 'Currency', desc: 'As you want to read it behind the amount, like € or USD. It may stay empty.' },
      },
      test: {
        name: 'Test the server',
        desc: 'Asks one short question. No word of a note is sent.',
        button: 'Test',
        testing: 'Asking the server…',
        answers: (host: string, seconds: string) => `${host} answers in ${seconds} seconds.`,
        models: (number: number) => `It names ${count(number, 'model')}.`,
        formats: {
          json_schema: 'It holds answers to the form of minutes: the best there is.',
          json_object: 'It answers in JSON, but does not hold it to a form: some answers may have to be asked for twice.',
          plain: 'It cannot be held to a form: answers may have to be asked for twice, or fail with a small model.',
        },
      },
      local: { name: (server: string) => `${server} answers on this device`, desc: (models: number) => (models === 0 ? 'It has no model yet.' : `It has ${count(models, 'model')}.`), use: 'Use it' },
    },
    me: { name: 'Your names', desc: 'How you are called in meetings, with the ways your name is misheard, parted by commas. Tasks of others then stay out of your task list.' },
    writing: {
      name: 'What is written',
      desc: 'Where the minutes stand, which lists they have and what these are called.',
      place: { name: 'Place of the minutes', desc: 'Above, so that a long transcript does not bury them, or below.', above: 'Above the transcript', below: 'Below the transcript' },
      wrap: { name: 'Hide transcripts', desc: 'Puts %% lines around a transcript, so that reading view leaves it out. Undo takes them off again.' },
      evidence: { name: 'Quotes', desc: 'The words of the transcript that an item rests on, below it. “Show source” finds them in any case.', none: 'None', decisions: 'With decisions', all: 'With every item' },
      lists: { heading: 'Lists, in their order' },
      labels: { heading: 'Labels', desc: 'Words of your own for the parts of the minutes. Leave one empty for the usual label in the language of the meeting.' },
      parts: { summary: 'Summary', decisions: 'Decisions', actionItems: 'Action items', keyPoints: 'Key points', jira: 'Items for Jira', openQuestions: 'Open questions' },
    },
    tasks: {
      name: 'Tasks',
      desc: 'Which action items become tasks, where they go and how they are written.',
      which: { name: 'Which become tasks', desc: 'The others stand in the minutes as plain items.', mine: 'Mine, and those nobody took', all: 'All, with the owner’s name', none: 'None' },
      format: { name: 'Format', desc: 'How date and priority are written.', emoji: 'Tasks plugin, signs (📅 ⏫)', dataview: 'Dataview fields ([due:: …])', plain: 'Plain words' },
      headings: { name: 'Headings for tasks', desc: 'Tasks go under the first heading of one of these names, parted by commas. A note without one gets them in the minutes.' },
      filter: {
        name: 'Add the global filter',
        none: 'The Tasks plugin has no global filter in this vault. Where it has one, tasks get it, or it would pass them over.',
        found: (filter: string) => `Tasks get “${filter}”, the global filter of the Tasks plugin, or it would pass them over.`,
        unsafe: (filter: string) => `The global filter of the Tasks plugin, “${filter}”, cannot stand in a task as it is and is left out.`,
      },
    },
    wishes: {
      name: 'Instructions',
      desc: 'Language, wishes of your own, and kinds of meeting. Only a language model follows them.',
      language: { name: 'Language of the minutes', desc: 'The offline engine always writes in the language of the meeting.', meeting: 'That of the meeting' },
      instructions: { name: 'Your instructions', desc: 'What to mind in all minutes, in plain words. In a note, the property debrief-instructions takes their place.', placeholder: 'Write short sentences. Give amounts in euros.' },
      kinds: {
        heading: 'Kinds of meeting',
        empty: 'No kinds yet. A kind of meeting has instructions of its own, besides those above.',
        add: 'Add a kind of meeting',
        unnamed: 'New kind',
        name: { name: 'Name', desc: 'What such a meeting is: stand-up, interview, retrospective.' },
        by: { name: 'Known by', desc: 'Where the words below are looked for. The first kind that fits counts.', title: 'Its title', tag: 'A tag of the note', heading: 'A heading above it' },
        match: { name: 'Words or tag', desc: 'Whole words, in any case. A tag fits with those below it, too.' },
        instructions: { name: 'Instructions', desc: 'What to mind in minutes of this kind.' },
        remove: 'Remove this kind',
      },
    },
    names: {
      name: 'Names and terms',
      desc: 'How names and terms are spelt right.',
      glossary: { name: 'Use names of this vault', desc: 'A language model is given names and aliases of your notes, so that what was misheard is spelt right. Off: only terms of the note itself.' },
      people: { name: 'Folders with notes on people', desc: 'Parted by commas. Owners of tasks become links to these notes. Empty, with the next one: the whole vault.' },
      peopleExample: 'People',
      projectsExample: 'Projects, Systems',
      projects: { name: 'Folders with notes on projects', desc: 'Parted by commas. Systems, products, customers: whatever is talked of.' },
      jira: { name: 'Jira project', desc: 'The key of the project that is mostly talked of: a language model then writes an issue heard as “prov 440” as PROV-440. In a note, the property debrief-jira-project takes its place.' },
    },
    daily: {
      heading: 'Daily notes',
      runOnClose: {
        name: 'Run when a daily note is closed',
        desc: 'On this device only. New transcripts of daily notes that you edited get minutes by themselves some seconds after you close the note. Never those whose minutes you took out or made by hand.',
      },
      folder: { name: 'Folder of daily notes', desc: 'Leave it empty to take the one that the core plugin for daily notes has.' },
      format: { name: 'Names of daily notes', desc: 'The date format, like YYYY-MM-DD. Leave it empty to take the one that the core plugin has.' },
      asInCore: 'As in the core plugin',
    },
    review: {
      name: 'Review before writing',
      desc: 'Shows the minutes before they go into the note. Not for notes that are done when you close them.',
      always: 'Always',
      'until-trusted': 'Until five were written unchanged',
      never: 'Never',
    },
  },
  reviewWindow: reviewEnglish,
  /** Failures are English as they come; these would name options of the command line, or say less than the app knows. */
  failures: {
    'bad-key': { tip: 'Look at the key in the settings (each device keeps its own), and whether it may use this model.' },
    certificate: { tip: 'Look whether the address is right and the clock of this device, too.' },
    silent: { tip: 'Look whether a model server listens at this address. If it is only slow, use a smaller model, or set a smaller context size in the settings.' },
    timeout: { tip: 'Run the command again: what was answered so far is kept for it. If it stays so, use a smaller model.' },
    'timeout:slow': { tip: 'Use a faster model, or set a smaller context size in the settings.' },
    'rate-limit:later': { tip: 'Try again in a few minutes.' },
    'too-long': { tip: 'Set the context size in the settings, give the server a larger one, or shorten your instructions.' },
    'no-transcript-at-line': { tip: 'Put the cursor into the transcript, and run the command again.' },
  } as FailureTexts,
};

/** All texts of the plugin that a user sees, in one language. */
export type Texts = typeof english;
