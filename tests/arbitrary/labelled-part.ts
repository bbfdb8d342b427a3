import fc from 'fast-check';
import { arbitraryLabelledCall } from './label-forms.ts';
import type { NotePart } from './note-part.ts';
import { TITLES } from './vocabulary.ts';

/** What people jot down in the middle of a call. */
const ASIDES: readonly string[] = [
  '- [ ] send the invoice again', '- [ ] ask the bank\n- [x] call Ines',
  '> [!todo] Later\n> ask who owns the runbook', '> a quote from the wiki',
  '%% a remark %%',
  '```\ncurl -v localhost\n```', '## 10:05', '### 14:30 – back from lunch', '---',
  '| port | state |\n| --- | --- |\n| 80 | open |', 'I have to ask about that myself.',
];

/** Puts an aside between two turns of a call that stands in no container. */
function interrupt(text: string, aside: string | null, place: number): string {
  const turns = text.split('\n\n');
  if (aside === null || turns.length < 3 || /^(?:>|\||<details)/u.test(text)) return text;
  const at = 1 + (place % (turns.length - 1));
  return [...turns.slice(0, at), aside, ...turns.slice(at)].join('\n\n');
}

/** A call in any of the forms that tools and editors give it, also in a container or with something jotted down in its middle. */
export function arbitraryLabelledPart(): fc.Arbitrary<NotePart> {
  const title = fc.option(fc.constantFrom(...TITLES, '## Transcript', '## Call with the bank'), { nil: null });
  const aside = fc.option(fc.constantFrom(...ASIDES), { nil: null });
  const hidden = fc.constantFrom(false, false, false, true);
  return fc.tuple(arbitraryLabelledCall(), title, aside, fc.nat({ max: 20 }), hidden).map(([call, over, between, place, isHidden]) => {
    const plain = call.text.replaceAll('\r\n', '\n').replace('\uFEFF', '');
    const spoken = isHidden ? plain : interrupt(plain, between, place);
    const text = isHidden && !plain.includes('%%') ? `%%\n${spoken}\n%%` : spoken;
    return { text: (over === null ? '' : `${over}\n\n`) + text, transcripts: [{ text: plain, format: 'speaker-lines', long: true }] };
  });
}
