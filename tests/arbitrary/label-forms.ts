import fc from 'fast-check';

/** A turn as it was said: the clean name of its speaker, its words. */
export interface SaidTurn {
  readonly speaker: string;
  readonly words: string;
}

/** A call written in one of the forms that tools and editors give it. */
export interface LabelledCall {
  readonly text: string;
  readonly turns: readonly SaidTurn[];
  /** The pieces it is made of, to name a failure. */
  readonly form: string;
}

/** A speaker: the clean name and what the affixes are put on. */
interface Cast {
  readonly clean: string;
  readonly written?: string;
}

/** Invented people. `written` differs from the clean name where blanks cannot stand. */
const PEOPLE: readonly Cast[] = [
  { clean: 'Farah Lindqvist' }, { clean: 'Bram Oyelaran' }, { clean: 'Chidi' }, { clean: 'Noor van der Velde' }, { clean: "Sean O'Dell" },
  { clean: 'Maria Fernanda de los Ángeles Gutiérrez López' }, { clean: 'J. P. Okoro' }, { clean: 'Dr. Ilse Marwitz' }, { clean: '王芳' }, { clean: '김민수' },
  { clean: 'Бела Кун' }, { clean: 'נועה לוי' }, { clean: 'प्रिया शर्मा' }, { clean: 'Θάλεια Ρήγα' }, { clean: 'Farah’s iPhone' }, { clean: 'Conference Room 4' },
  { clean: 'Tove Aalto', written: 'Tove_Aalto' },
];

/** Labels that apps give; they take no affixes and no decoration of names. */
const GENERIC: readonly (readonly Cast[])[] = [
  ['Speaker 1', 'Speaker 2', 'Speaker 3'], ['SPEAKER_00', 'SPEAKER_01', 'SPEAKER_02'], ['Speaker A', 'Speaker B'], ['spk_0', 'spk_1'],
  ['Participant 3', 'Participant 4'],
  ['Sprecher 1', 'Sprecher 2'], ['Locuteur 1', 'Locuteur 2'], ['You', 'Guest'], ['Me', 'Them'], ['farah', 'bram', 'chidi'],
  ['+1 415-***-**12', 'Bram Oyelaran', 'Chidi Park'],
].map((names) => names.map((clean) => ({ clean })));

const AFFIXES: readonly (readonly [before: string, behind: string])[] = [
  ['', ' (she/her)'], ['', ' | Quillhaven'], ['', ' @ Quillhaven'], ['', ' (Quillhaven)'], ['', ' - Quillhaven'], ['[EXT] ', ''], ['',
  ' (Guest)'], ['', ' (External)'],
  ['', ' (Host)'], ['', ' (R&amp;D)'],
];

/** How a name is marked. `plain` names the marks that may stand before a blank line or none, as a label of its own. */
const MARKS: readonly ((name: string) => string)[] = [
  (name) => name, (name) => `**${name}**`, (name) => `__${name}__`, (name) => `*${name}*`, (name) => `_${name}_`, (name) => `\`${name}\``, (name) => `==${name}==`,
  (name) => `***${name}***`, (name) => `[[${name}]]`, (name) => `<b>${name}</b>`, (name) => `[${name}](https://people.example.org/p?id=7)`, (name) => `🗣️ ${name}`, (name) => `\u200b${name}`,
  (name) => `**${name}**{: .speaker}`,
];

const two = (value: number): string => String(value).padStart(2, '0');
const short = (at: number): string => `${String(Math.floor(at / 60))}:${two(at % 60)}`;
const long = (at: number): string => `${two(Math.floor(at / 3600))}:${two(Math.floor(at / 60) % 60)}:${two(at % 60)}`;
const ofDay = (at: number): string => `9:${two(3 + Math.floor(at / 60))}`;

interface TimeForm {
  readonly write: (at: number) => string;
  /** Whether it can stand between words without brackets and still be seen as a time of a label. */
  readonly bracketed: boolean;
}

const bare = (write: (at: number) => string): TimeForm => ({ write, bracketed: false });
const inside = (write: (at: number) => string): TimeForm => ({ write, bracketed: true });

/** Times as tools write them. Lone seconds stand in brackets only: `12.4s` in running text is a quantity. */
const TIMES: readonly TimeForm[] = [
  bare(short), bare(long), bare((at) => `${long(at)}.500`), bare((at) => `${ofDay(at)} AM`), bare((at) => `${ofDay(at)} p.m.`),
  bare((at) => `2026-03-12 09:${two(3 + Math.floor(at / 60))}:${two(at % 60)}`),
  inside((at) => `[${short(at)}]`), inside((at) => `(${long(at)})`), inside((at) => `[${long(at)}.500]`),
  inside((at) => `\\[${long(at)}\\]`), inside((at) => `<${short(at)}>`),
  inside((at) => `【${long(at)}】`), inside((at) => `[${short(at)} - ${short(at + 4)}]`),
  inside((at) => `[${long(at)} --> ${long(at + 4)}]`), inside((at) => `(${short(at)}–${short(at + 4)})`),
  inside((at) => `[${short(at)}](https://video.example.org/watch?v=abc&t=${String(at)})`),
  inside((at) => `(03/12/2026, ${ofDay(at)} AM)`), inside((at) => `(3/12/26 ${ofDay(at)} AM)`),
  inside((at) => `[${String(at)}.4s]`), inside((at) => `(${String(at)}.40 - ${String(at + 4)}.20)`), inside((at) => `*(${long(at)})*`),
  inside((at) => `**[${short(at)}]**`),
  inside((at) => `(2026年3月12日 09:${two(3 + Math.floor(at / 60))})`), inside((at) => `[12 Mar 2026 09:${two(3 + Math.floor(at / 60))}]`),
  inside((at) => `(${String(Math.floor(at / 60))}m ${String(at % 60)}s)`),
];

/** What is said. Some sentences hold colons, times and figures, as talk does; none is a line of one or two words that could be a name. */
const WORDS: readonly string[] = [
  'Okay, so can everybody hear me? I think we are just waiting for the others.', "Yeah, sorry, I'm here. I was, um, I was stuck in the other call.",
  'So the main thing today is the invoice export, right? It broke again on Tuesday.', "it's writing the day first, and the bank doesn't like that at all",
  'And is that a quick fix or do we need to, like, touch the whole template?', "No no, it's quick. I'll change the format and I'll have it on staging by Friday.",
  'We said at 10:30 that we stop sending it by hand, so let’s stick with that.',
  'there is one thing though: nobody knows who owns the runbook',
  'Sure, I will send them about 200 lines tomorrow morning.', 'Hmm, that is an open question, I will ask next Tuesday.',
  'right so what I wanted to show is basically this thing here',
  'Also ich würde sagen, wir fangen einfach mal an mit der Leitung.', "du coup on fait quoi, il faut appeler le prestataire",
];

interface CastTurn {
  readonly person: Cast;
  readonly words: readonly string[];
}

type Layout = 'same' | 'next' | 'blank';
type Position = 'none' | 'before' | 'behind' | 'above' | 'below';

interface Form {
  readonly mark: number;
  readonly affix: number | null;
  readonly time: number;
  readonly position: Position;
  readonly separator: string;
  readonly layout: Layout;
  readonly container: 'none' | 'callout' | 'quote' | 'list' | 'table' | 'heading' | 'details';
}

const SEPARATORS = [':', '：', ' -', ' –', ' —', ' ·', ' •', ' |', ' >', ' >>', ' »', ' →', '\t', '  ', ''] as const;

/** Whether a person could read the form: what is left out has two readings, or none. */
function isReadable({ affix, time, position, separator, layout, container, mark }: Form, people: readonly Cast[]): boolean {
  const isColon = separator === ':' || separator === '：';
  const isInline = layout === 'same';
  // Without a colon, a name and words in one line need a sign or a time in brackets between them.
  if (isInline && separator === '' && !(position === 'behind' && TIMES[time]?.bracketed === true)) return false;
  // `Farah - Quillhaven - so` and `Farah | Quillhaven | so`: company or words?
  if (affix !== null && isInline && !isColon) return false;
  // A dash, a bar, an arrow before a line end is not written.
  if (!isInline && !isColon && separator !== '') return false;
  // Two blanks and a tab are no separators behind a time that is behind the name.
  if (position === 'behind' && isInline && !isColon && separator !== '' && separator !== ' -') return false;
  // A time alone in the line between name and words needs the words below.
  if (position === 'below' && isInline) return false;
  // `Farah 0:03: so`, `Farah 0:03 so` are read; `Room 4 0:03` is not by everyone.
  if (position === 'behind' && TIMES[time]?.bracketed !== true && people.some(({ clean }) => /\d$/u.test(clean))) return false;
  // Full-width colons close no label in marks that need a blank or a sign behind them.
  if (separator === '：' && mark !== 0) return false;
  // `farah - so yes` in lower case and without a colon is a note as well as a turn.
  const isTimed = position === 'behind' || position === 'before';
  if (isInline && !isColon && !isTimed && people.some(({ clean }) => /^[a-z]+$/u.test(clean))) return false;
  if (container === 'table') return isInline && separator === '|';
  // A list item and a table row hold their words in the same line.
  if (container === 'list') return isInline;
  if (container === 'heading') return !isInline && (position === 'none' || position === 'behind' || position === 'before') && mark !== 5;
  // In lower case a name alone in its line is a line of talk.
  const isAlone = !isInline && separator === '' && position === 'none';
  if (isAlone) return people.every(({ clean }) => clean !== clean.toLowerCase() || /[^\p{ASCII}]/u.test(clean));
  return true;
}

function decorate(person: Cast, form: Form, turn: number): string {
  // Only some of the turns have the affix: with and without it is one speaker.
  const affix = form.affix === null || turn % 4 === 3 ? undefined : AFFIXES[form.affix];
  const name = `${affix?.[0] ?? ''}${person.written ?? person.clean}${affix?.[1] ?? ''}`;
  const escaped = form.mark === 0 && name.includes('_') && turn % 2 === 0 ? name.replaceAll('_', '\\_') : name;
  return (MARKS[form.mark] ?? String)(escaped);
}

function headOf(name: string, time: string, { position, separator }: Form): string {
  if (position === 'before') return `${time} ${name}${separator}`;
  if (position === 'behind') return `${name} ${time}${separator}`;
  if (position === 'above') return `${time}\n${name}${separator}`;
  return position === 'below' ? `${name}${separator}\n${time}` : `${name}${separator}`;
}

function writeTurn(form: Form, name: string, at: number, paragraphs: readonly string[]): string {
  const time = TIMES[form.time]?.write(at) ?? '';
  const words = paragraphs.join('\n\n');
  const blank = /[\t ]$/u.test(form.separator) ? '' : ' ';
  if (form.container === 'table') {
    const cells = form.position === 'none' ? [name] : form.position === 'before' ? [time, name] : [name, time];
    return `| ${[...cells, paragraphs.join(' ')].join(' | ')} |`;
  }
  const head = headOf(name, time, form);
  const headed = form.container === 'heading' ? `### ${head}` : form.container === 'list' ? `- ${head}` : head;
  if (form.layout === 'same') return `${headed}${blank}${words}`;
  return `${headed}\n${form.layout === 'blank' || form.container === 'heading' ? '\n' : ''}${words}`;
}

function contain(form: Form, written: readonly string[], isTight: boolean): string {
  const text = written.join(form.container === 'table' || (isTight && form.layout === 'same') ? '\n' : '\n\n');
  const quoted = (head: string): string => head + text.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');
  if (form.container === 'callout') return quoted('> [!note]- Transcript\n');
  if (form.container === 'quote') return quoted('');
  if (form.container === 'details') return `<details><summary>Transcript</summary>\n\n${text}\n\n</details>`;
  if (form.container !== 'table') return text;
  const columns = form.position === 'none' ? ['Speaker', 'Text'] : form.position === 'before' ? ['Time', 'Speaker', 'Text'] : ['Speaker',
    'Time', 'Text'];
  return `| ${columns.join(' | ')} |\n|${columns.map(() => '---|').join('')}\n${text}`;
}

const arbitraryForm: fc.Arbitrary<Form> = fc.record({
  mark: fc.nat({ max: MARKS.length - 1 }),
  affix: fc.option(fc.nat({ max: AFFIXES.length - 1 })),
  time: fc.nat({ max: TIMES.length - 1 }),
  position: fc.constantFrom<Position>('none', 'before', 'behind', 'above', 'below'),
  separator: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(':', '') }, { weight: 2, arbitrary: fc.constantFrom(...SEPARATORS) }),
  layout: fc.constantFrom<Layout>('same', 'same', 'next', 'blank'),
  container: fc.constantFrom('none', 'none', 'none', 'callout', 'quote', 'list', 'table', 'heading', 'details'),
});

const arbitraryCast = fc.oneof(
  { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 2, maxLength: 4 }).map((people) => ({ people, generic: false })) },
  { weight: 1, arbitrary: fc.constantFrom(...GENERIC).map((people) => ({ people, generic: true })) },
);

/** Marks that a recogniser's label stands in, and that hold what an affix is made of. */
function fit(form: Form, generic: boolean): Form {
  const table: Form = form.container === 'table' ? { ...form, separator: '|',
    layout: 'same', affix: form.affix === 1 ? null : form.affix } : form;
  const affix = generic || table.mark === 8 || table.mark === 10 ? null : table.affix;
  return { ...table, affix, mark: table.container === 'table' && table.mark === 8 ? 0 : table.mark };
}

/** A call of eight turns or more in any form that a person could read. Lines end with LF or CRLF; a BOM may stand in front. */
export function arbitraryLabelledCall(): fc.Arbitrary<LabelledCall> {
  const said = fc.record({ who: fc.nat({ max: 3 }), words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }) });
  return fc
    .tuple(
      arbitraryForm,
      arbitraryCast,
      fc.array(said, { minLength: 8, maxLength: 14 }),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      fc.constantFrom('\n', '\n', '\r\n'),
      fc.boolean(),
    )
    .map(([drawn, { people, generic }, all, paragraphs, isTight, lineEnd, bom]): LabelledCall | null => {
      const form = fit(drawn, generic);
      if (!isReadable(form, people)) return null;
      const turns = takeTurns(all, people);
      const inParagraphs = form.container !== 'table' && form.container !== 'list' ? paragraphs : 1;
      const written = turns.map(({ person, words }, index) =>
        writeTurn(form, decorate(person, form, index), 3 + index * 7, inParagraphs > 1 ? words.slice(0, inParagraphs) : [words.join(' ')]),
      );
      const text = contain(form, written, isTight && inParagraphs === 1).replaceAll('\n', lineEnd);
      const spoken = turns.map(({ person, words }) => ({
        speaker: person.clean,
        words: (inParagraphs > 1 ? words.slice(0, inParagraphs) : words).join(' '),
      }));
      const pieces = { ...form, time: TIMES[form.time]?.write(3), paragraphs: inParagraphs };
      return { text: (bom ? '\uFEFF' : '') + text, turns: spoken, form: JSON.stringify(pieces) };
    })
    .filter((call): call is LabelledCall => call !== null);
}

/** No speaker follows himself, and each has the word twice at least: in eight turns of four people all come again. */
function takeTurns(all: readonly { who: number; words: readonly string[] }[], people: readonly Cast[]): CastTurn[] {
  let last = -1;
  const turns: CastTurn[] = [];
  for (const [index, { who, words }] of all.entries()) {
    let next = index < people.length * 2 ? index % people.length : who % people.length;
    if (next === last) next = (next + 1) % people.length;
    last = next;
    const person = people[next];
    if (person !== undefined) turns.push({ person, words });
  }
  return turns;
}
