/** Something that people wrote of a meeting, with the ids of the utterances that it rests on. */
export interface Written {
  readonly text: string;
  readonly links?: readonly string[];
}

/** A meeting of a set, as `npm run bench:quality` reads it. */
export interface Meeting {
  readonly id: string;
  readonly corpus?: string;
  readonly date?: string | null;
  readonly utterances: readonly { readonly id?: string; readonly spk?: string; readonly role?: string; readonly text: string }[];
  readonly refs?: readonly { readonly all: readonly string[] }[];
  readonly abstract?: readonly Written[];
  readonly actions?: readonly Written[];
  readonly decisions?: readonly Written[];
  readonly problems?: readonly Written[];
}

/** A meeting as a transcript, with the place of each utterance in it. */
export interface RenderedMeeting {
  readonly text: string;
  readonly spans: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/** A meeting in turns with its speakers' names, or as one paragraph without. */
export function rendered({ utterances }: Meeting, wall: boolean): RenderedMeeting {
  let text = '';
  let last: string | null = null;
  const spans: { id: string; start: number; end: number }[] = [];
  for (const [index, utterance] of utterances.entries()) {
    if (utterance.text === '') continue;
    const speaker = utterance.role ?? utterance.spk ?? 'Unknown';
    if (!wall && speaker !== last) text += `${text === '' ? '' : '\n'}${speaker}: `;
    else if (text !== '') text += ' ';
    last = speaker;
    spans.push({ id: utterance.id ?? String(index), start: text.length, end: text.length + utterance.text.length });
    text += utterance.text;
  }
  return { text, spans };
}
