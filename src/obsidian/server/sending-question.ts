import type { Question } from '../windows/ask.ts';
import type { ServerDescription } from './describe-server.ts';

/** What the user is told before anything goes to a server for the first time. */
export function sendingQuestion({ host, local, encrypted }: ServerDescription, model: string): Question {
  const what = 'the text of the transcript, with its title, the day, and the names and terms that help to spell it right: yours from the settings, those of the people present, and of notes in this vault';
  const lines = local
    ? [`${host} is an address on this device: what goes there does not leave it.`, `The model “${model}” there gets ${what}. Nothing else of the note is sent.`]
    : [
        `To make minutes, Debrief sends this to ${host}, for the model “${model}”: ${what}.`,
        'Nothing else of the note is sent, and nothing to anybody else. Whoever runs that server may charge for it and has rules of their own for what they keep.',
      ];
  if (!local && !encrypted) lines.push('The address begins with http://: others on the network can read what is sent.');
  lines.push('You are asked once for each server.');
  return { title: local ? 'Use the server on this device?' : `Send transcripts to ${host}?`, lines, yes: local ? 'Use it' : 'Send', no: 'Cancel' };
}
