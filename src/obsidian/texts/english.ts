import type { FailureTexts } from './failure-texts.ts';
import { reviewEnglish } from './review-english.ts';

const count = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
const counted = (number: number, one: string, many: string): string => `${String(number)} ${number === 1 ? one : many}`;
const quoted = (title: string): string => `“${title}”`;

/** A text of Debrief's that undo left in a note. */
export interface LeftThing {
  readonly what: 'task' | 'section';
  readonly line: number;
}

const nameOf = ({ what, line }: LeftThing): string => `the ${what === 'section' ? 'summary' : 'task'} at line ${String(line)}`;

/** The plugin in English. This table is the form that every other language has. */
export const english = {
  language: 'en',
  commands: {
    'summarize-transcript': 'Summarize transcript',
    'summarize-all': 'Summarize all new transcripts in this note',
    'capture-again': 'Redo minutes for this transcript',
    stop: 'Stop summarizing',
    undo: 'Undo last summary',
    'show-source': 'Jump to source in transcript',
  },
  summarizeNew: 'Summarize new transcripts',
  buttons: {
    undo: 'Undo',
    open: 'Open',
    stop: 'Stop',
    cancel: 'Cancel',
    showMinutes: 'Show minutes',
    copyMinutes: 'Copy minutes',
    insertBelow: 'Insert below selection',
  },
  progress: {
    making: (title: string | null) => `${title === null ? 'Summarizing' : `Summarizing ${quoted(title)}`}…`,
    makingOneOf: (title: string | null, place: number, of: number) => `${title === null ? 'Summarizing' : `Summarizing ${quoted(title)}`} (${String(place)} of ${String(of)})…`,
    stopping: 'Stopping…',
    status: (text: string, percent: number) => `Debrief: ${text} ${String(percent)}%`,
    statusBegins: 'Debrief: summarizing…',
    busy: 'Debrief is already summarizing this note. To end that, run “Stop summarizing”.',
  },
  report: {
    openFirst: 'Open a note with a transcript first.',
    noTranscript: 'No transcript found in this note. Paste one, or select the text you want summarized.',
    stopped: (meetings: number) => `Stopped. Nothing was written for ${count(meetings, 'meeting')}.`,
    titled: (title: string) => `${quoted(title)}: `,
    leftOut: (items: number) => `${count(items, 'item')} not included. To add ${items === 1 ? 'it' : 'them'}, redo the minutes with a review.`,
    wrote: (title: string | null, meetings: number, tasks: number) => `Summarized ${title === null ? count(meetings, 'meeting') : quoted(title)}${tasks === 0 ? '' : `, added ${count(tasks, 'task')}`}.`,
    kept: (sections: number) =>
      sections === 1
        ? 'The transcript changed, but you edited its minutes, so they were kept. To replace them, run “Redo minutes for this transcript”.'
        : `${String(sections)} transcripts changed, but you edited their minutes, so they were kept. To replace them, run “Redo minutes for this transcript”.`,
    doneAlready: 'This meeting already has minutes. To replace them, run “Redo minutes for this transcript”.',
    allDone: 'All transcripts in this note already have minutes.',
    tookOut: (sections: number, tasks: number) => {
      const gone = [sections === 0 ? null : counted(sections, 'summary', 'summaries'), tasks === 0 ? null : count(tasks, 'task')].filter((part) => part !== null);
      return gone.length === 0 ? 'Nothing to undo.' : `Removed ${gone.join(' and ')}.`;
    },
    tasksElsewhere: (tasks: number) =>
      tasks === 1
        ? '1 task wasn’t found in this note. If you moved it, it stays there.'
        : `${String(tasks)} tasks weren’t found in this note. If you moved them, they stay there.`,
    leftThings: (things: readonly LeftThing[], unreadable: boolean) => {
      const kept = `Kept ${things.map(nameOf).join(', ')} because you edited ${things.length === 1 ? 'it' : 'them'}`;
      return unreadable ? `${kept}, or because the markers can’t be read.` : `${kept}.`;
    },
    leftLinks: 'It still links to tasks that were removed.',
    leftEarlier: (things: readonly LeftThing[]) => `Still there from an earlier summary: ${things.map(nameOf).join(', ')}.`,
    leftComments: (lines: readonly number[]) =>
      lines.length === 1
        ? `Kept the %% comment at line ${String(lines[0])} because it may be yours. If it isn’t, delete its %% lines.`
        : `Kept the %% comments at lines ${lines.join(', ')} because they may be yours. If they aren’t, delete their %% lines.`,
    minutesKept: 'Your minutes are saved.',
    brokenSettings: (names: string) => `Some Debrief settings couldn’t be read and were reset: ${names}.`,
    noTranscriptSelected: 'This doesn’t look like a transcript, so nothing was added to the note.',
    used: (tokens: string) => `${tokens} tokens used.`,
    paid: (amount: string) => `About ${amount} (at your prices).`,
    copied: 'Copied.',
    notCopied: 'Couldn’t access the clipboard. Select the text and copy it manually.',
  },
  runOnClose: {
    offer: 'Summarize new transcripts automatically when you close a daily note? You can undo it each time.',
    turnOn: 'Turn on',
    notNow: 'Not now',
    turnedOn: 'On. New transcripts are summarized when you close a daily note (this device only). You can turn this off in the settings.',
  },
  questions: {
    overwriteTitle: 'Overwrite your edits?',
    overwrite: 'You edited these minutes. Redoing them replaces your edits; your tasks stay. You can undo this.',
    overwriteYes: 'Overwrite',
    overwriteNo: 'Keep my edits',
    takeOutTitle: 'Remove all minutes from this note?',
    takeOut: (sections: number) => `This removes ${counted(sections, 'summary', 'summaries')} and their unchanged tasks. Transcripts are kept.`,
    takeOutYes: 'Remove',
    sendTitle: (host: string) => `Send transcripts to ${host}?`,
    sendLocalTitle: 'Use the local model?',
    sendYes: 'Send',
    sendLocalYes: 'Use it',
    sendLines: (host: string, model: string) => [
      `Debrief sends the transcript to ${host} (model “${model}”), with its title and date, and names from your settings, this note and your vault to help with spelling.`,
      'Nothing else is sent, and only to this server. The provider may charge you and has its own retention policy.',
    ],
    sendLocalLines: (host: string, model: string) => [
      `${host} runs on this device; nothing leaves it.`,
      `Debrief sends the transcript to the model “${model}”, with its title and date, and names from your settings, this note and your vault to help with spelling. Nothing else.`,
    ],
    sendOpen: 'This connection isn’t encrypted (http). Others on your network could read what is sent.',
    askedOnce: 'You’ll only be asked once per server.',
  },
  problems: {
    noServer: {
      message: 'No server set up yet. Nothing was sent.',
      tip: 'Set one up in the Debrief settings, or use the offline engine.',
    },
    noModel: { message: 'No model selected. Nothing was sent.', tip: 'Choose one in the Debrief settings.' },
    notAllowed: {
      message: 'You haven’t allowed this server yet. Nothing was sent.',
      tip: 'Run “Summarize transcript” once to review and allow it.',
    },
    unreadable: (path: string) => ({
      message: `Couldn’t open ${path}. Nothing was written.`,
      tip: 'It may have been moved or deleted.',
    }),
    address: 'Enter a full URL, for example https://api.openai.com/v1 (no password).',
    language: 'Enter a language code such as en, de or pt-BR.',
    jiraProject: 'Enter a Jira project key, for example PROV.',
    tokens: 'Enter a whole number of 1000 or more, or leave this empty.',
    price: 'Enter a number such as 0.15, or leave this empty.',
    currency: 'Enter a short currency such as € or USD.',
  },
  settings: {
    engine: {
      name: 'Engine',
      desc: 'Offline picks out quotes on this device. An AI model writes real summaries and needs a local or cloud server.',
      offline: 'Offline, on this device',
      openai: 'AI model (OpenAI-compatible)',
    },
    server: {
      name: 'Server',
      desc: 'Provider, API key and model.',
      notSet: 'Not set up',
      preset: { name: 'Provider', desc: 'Fills in the address.', other: 'Other' },
      address: {
        name: 'Server address',
        empty: 'The address of an OpenAI-compatible server, including /v1.',
        local: (host: string) => `${host} runs on this device; nothing leaves it.`,
        remote: (host: string) => `Transcripts are sent to ${host} after you confirm once.`,
      },
      model: { name: 'Model', desc: 'Model name.', example: 'gpt-5-mini', choose: 'Choose from the server’s list', asking: 'Asking the server…', pick: 'Choose a model', none: 'No models listed. Enter a name.' },
      key: { name: 'API key', desc: 'Stored in this device’s secret storage. Local servers usually don’t need one.' },
      secondLook: { name: 'Check each draft', desc: 'Asks the model again which items the transcript doesn’t support and which are missing. Doubles the requests; untested with small models.' },
      context: { name: 'Context size', desc: 'Leave empty to detect. With Ollama, set it to the model’s num_ctx; longer input is silently cut off.', placeholder: 'Auto' },
      prices: {
        heading: 'Prices',
        input: { name: 'Input price per 1M tokens', desc: 'With both prices, Debrief shows what a summary will cost and did cost. Without them, it counts tokens.' },
        output: { name: 'Output price per 1M tokens', desc: 'Usually the higher of the two.' },
        currency: { name: 'Currency', desc: 'Shown after the amount, such as € or USD. Optional.' },
      },
      test: {
        name: 'Test the server',
        desc: 'Sends a short test prompt, nothing from your notes.',
        button: 'Test',
        testing: 'Asking the server…',
        answers: (host: string, seconds: string) => `${host} answered in ${seconds} s.`,
        models: (number: number) => `${count(number, 'model')} available.`,
        formats: {
          json_schema: 'Supports structured output (best).',
          json_object: 'Supports JSON, but not structured output: some answers may need a second try.',
          plain: 'Doesn’t support JSON output: answers may need a second try, or fail with a small model.',
        },
      },
      local: { name: (server: string) => `${server} is running on this device`, desc: (models: number) => (models === 0 ? 'No model installed yet.' : `${count(models, 'model')} installed.`), use: 'Use it' },
    },
    me: { name: 'Your names', desc: 'Your name and how transcription misspells it, separated by commas. Other people’s tasks then stay out of your task list.' },
    writing: {
      name: 'Minutes',
      desc: 'Position, sections and headings.',
      place: { name: 'Position', above: 'Above the transcript', below: 'Below the transcript' },
      wrap: { name: 'Hide transcripts', desc: 'Wraps the transcript in a %% comment so it’s hidden in Reading view. Undo removes the wrap.' },
      evidence: { name: 'Quotes', desc: 'Show the supporting quote under each item. “Jump to source” works either way.', none: 'None', decisions: 'With decisions', all: 'With every item' },
      lists: { heading: 'Sections, in order' },
      labels: { heading: 'Labels', desc: 'Custom section names. Leave empty for the default in the language of the meeting.' },
      parts: { summary: 'Summary', decisions: 'Decisions', actionItems: 'Action items', keyPoints: 'Key points', jira: 'Items for Jira', openQuestions: 'Open questions' },
    },
    tasks: {
      name: 'Tasks',
      desc: 'Which action items become tasks, where they go and their format.',
      which: { name: 'Which become tasks', desc: 'Others stay in the minutes only.', mine: 'Mine and unassigned', all: 'All, with the owner’s name', none: 'None' },
      format: { name: 'Format', desc: 'How due date and priority are written.', emoji: 'Tasks plugin (emoji 📅 ⏫)', dataview: 'Dataview fields ([due:: …])', plain: 'Plain text' },
      headings: { name: 'Headings for tasks', desc: 'Tasks go under the first of these headings in the note, separated by commas. Without one, they go into the minutes.' },
      filter: {
        name: 'Add the global filter',
        none: 'The Tasks plugin has no global filter in this vault. If it has one, tasks get it so the Tasks plugin finds them.',
        found: (filter: string) => `Tasks get “${filter}”, the global filter, so the Tasks plugin finds them.`,
        unsafe: (filter: string) => `The global filter of the Tasks plugin, “${filter}”, can’t be added to a task, so it is left out.`,
      },
    },
    wishes: {
      name: 'Instructions',
      desc: 'Language, extra instructions and meeting types. Only an AI model follows them.',
      language: { name: 'Language of the minutes', desc: 'The offline engine always uses the language of the meeting.', meeting: 'Same as the meeting' },
      instructions: { name: 'Your instructions', desc: 'Extra instructions for the model. The property debrief-instructions in a note replaces them.', placeholder: 'Write short sentences. Give amounts in euros.' },
      kinds: {
        heading: 'Meeting types',
        empty: 'No meeting types yet. Each one has its own instructions in addition to those above.',
        add: 'Add a meeting type',
        unnamed: 'New type',
        name: { name: 'Name', desc: 'For example stand-up, interview or retrospective.' },
        by: { name: 'Match by', desc: 'Where to look for the words below. The first type that matches is used.', title: 'Its title', tag: 'A tag of the note', heading: 'A heading above it' },
        match: { name: 'Words or tag', desc: 'Whole words; case doesn’t matter. A tag also matches its nested tags.' },
        instructions: { name: 'Instructions', desc: 'Extra instructions for meetings of this type.' },
        remove: 'Remove this type',
      },
    },
    names: {
      name: 'Names and terms',
      desc: 'Help the model spell names correctly.',
      glossary: { name: 'Use names of this vault', desc: 'Gives the model names and aliases of your notes so that it can correct misheard ones. When off, it only gets terms from the note itself.' },
      people: { name: 'Folders with notes on people', desc: 'Separated by commas. Task owners become links to these notes. Leave this and the next one empty to use the whole vault.' },
      peopleExample: 'People',
      projectsExample: 'Projects, Systems',
      projects: { name: 'Folders with notes on projects', desc: 'Separated by commas. Systems, products, customers.' },
      jira: { name: 'Jira project', desc: 'The key of your main project, so that the model writes “prov 440” as PROV-440. The property debrief-jira-project in a note replaces it.' },
    },
    daily: {
      heading: 'Daily notes',
      runOnClose: {
        name: 'Summarize on close',
        desc: 'Shortly after you close an edited daily note. Skips transcripts you undid or summarized yourself. This device only.',
      },
      folder: { name: 'Daily notes folder', desc: 'Leave empty to use the Daily notes setting.' },
      format: { name: 'Daily notes date format', desc: 'For example YYYY-MM-DD. Leave empty to use the Daily notes setting.' },
      asInCore: 'Same as Daily notes',
    },
    review: {
      name: 'Review before writing',
      desc: 'Preview before writing. Doesn’t apply to automatic runs.',
      always: 'Always',
      'until-trusted': 'Until I accept five without changes',
      never: 'Never',
    },
  },
  reviewWindow: reviewEnglish,
  /** Failures are English as they come; these would name options of the command line, or say less than the app knows. */
  failures: {
    'bad-key': { tip: 'Check the key in the settings (it’s stored per device) and that it can use this model.' },
    certificate: { tip: 'Check the address and the clock of this device.' },
    silent: { tip: 'Check that a model server is running at this address. If it’s just slow, use a smaller model or a smaller context size.' },
    timeout: { tip: 'Run the command again; finished parts are kept. If it keeps happening, use a smaller model.' },
    'timeout:slow': { tip: 'Use a faster model or a smaller context size.' },
    'rate-limit:later': { tip: 'Try again in a few minutes.' },
    'too-long': { tip: 'Set the context size in the settings, increase it on the server, or shorten your instructions.' },
    'no-transcript-at-line': { tip: 'Put the cursor in the transcript and run the command again.' },
  } as FailureTexts,
};

/** All texts of the plugin that a user sees, in one language. */
export type Texts = typeof english;
