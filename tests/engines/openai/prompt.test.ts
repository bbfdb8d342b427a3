import { describe, expect, it } from 'vitest';

import type { MeetingInput } from '../../../src/engines/engine.ts';
import { checkpointKey } from '../../../src/engines/openai/checkpoint.ts';
import { extractMessages } from '../../../src/engines/openai/prompt.ts';

const meeting: MeetingInput = { text: 'Robin: prov 440 still fails in the rain.', title: null, date: null, me: [], attendees: [], glossary: [] };

const asked = (more: Partial<MeetingInput>): string => extractMessages({ ...meeting, ...more }, meeting.text, { part: false, again: false })[1]?.content ?? '';

describe('the prompt', () => {
  it('says how issues of the Jira project are spelt, where one is set', () => {
    expect(asked({ jiraProject: 'PROV' })).toContain('Jira project: PROV. An issue that is heard as "prov 440", or so, has the key PROV-440\n');
    expect(asked({ jiraProject: null })).not.toContain('Jira project');
    expect(asked({})).not.toContain('Jira project');
  });

  it('gives the answers for another project another place', () => {
    const server = { baseUrl: 'http://127.0.0.1:8080/v1', model: 'm' };
    expect(checkpointKey(server, { ...meeting, jiraProject: 'PROV' }, meeting.text, false)).not.toBe(checkpointKey(server, meeting, meeting.text, false));
  });
});
