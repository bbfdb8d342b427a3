const sentences = [
  'so um what I wanted to say is that the staging cluster was down again on Tuesday night and nobody got the alert',
  "yeah I I saw that, it's the certificate, right, it expired on the load balancer",
  "okay so let's ask the network team first before we touch anything in production",
  "I'll add the internal record tomorrow and then we can, you know, test it from the second data center",
  'can you send me the list of host names by Friday, because I need them for the firewall rules',
  "I mean we could move everything to the new provider but I don't think that's realistic this quarter",
  'right right, and the pipeline, it takes like forty minutes now, which is way too long',
  "so we decided that we keep the old queue until the end of the month and then we switch it off",
  'what about the backups though, do we know whether the restore was ever tested',
  "no I don't think so, uh, I can look into that, I can take that",
  'sorry you were on mute, can you say that again please',
  'the thing is that the dashboard shows green but the service behind it returns errors for about two percent of the calls',
  "let me share my screen, okay, can everybody see this, so this is the graph from last week",
  'and then the memory goes up and up until the pod gets killed, and it starts over',
  "Marlo said he'd review the proposal before Monday, so let's wait for that",
  'is it okay if we push the release to next Wednesday, because the testing is not done yet',
  'yeah that works for me, I just need to tell the support people about it',
  'so the action for me is to write down the steps for the migration and share them with the team',
  "I guess the question is who owns this in the long run, it's not really clear to me",
  'all right, I think that was everything, thanks everyone, have a good one, bye bye',
] as const;

/** A generator of whole numbers that gives the same row each time (Numerical Recipes' linear congruence). */
function createRow(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Speech in one line, as a recorder writes it: some sentences with a full stop, some without. The same for the same arguments. */
export function spokenText(characters: number, seed: number): string {
  const next = createRow(seed);
  let text = '';
  while (text.length < characters) {
    const sentence = sentences[next(sentences.length)] ?? '';
    const full = next(3) > 0;
    text += `${full ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence}${full ? '.' : ''} `;
  }
  return text.slice(0, characters).trim();
}

/** A meeting of about so many characters with two speakers, a turn a line. */
export function spokenTurns(characters: number, seed: number): string {
  const next = createRow(seed + 1);
  let text = '';
  for (let turn = 0; text.length < characters; turn += 1) {
    text += `${['Marlo', 'Ines', 'Teo'][next(3)] ?? ''}: ${spokenText(80 + next(500), seed + turn)}\n`;
  }
  return text;
}
