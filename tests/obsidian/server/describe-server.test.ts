import { describe, expect, it } from 'vitest';

import { describeServer, problemOfAddress } from '../../../src/obsidian/server/describe-server.ts';
import { sendingQuestion } from '../../../src/obsidian/server/sending-question.ts';

const described = (address: string) => describeServer(address) ?? { host: '', origin: '', local: false, encrypted: false };

describe('what is said of a server', () => {
  it.each(['http://127.0.0.1:11434/v1', 'http://localhost:1234/v1', 'http://[::1]:8080/v1', 'http://models.localhost/v1', 'http://127.5.5.5/v1'])('%s is this device', (address) => {
    expect(described(address).local).toBe(true);
  });

  it.each(['https://api.openai.com/v1', 'http://192.168.1.20:11434/v1', 'https://localhost.example.org/v1', 'http://127.0.0.1.example.org/v1', 'https://mylocalhost/v1'])('%s is not', (address) => {
    expect(described(address).local).toBe(false);
  });

  it('is remembered by scheme, host and port', () => {
    expect(described('https://models.example.org:8443/v1?x=1').origin).toBe('https://models.example.org:8443');
  });

  it.each(['models', 'ftp://example.org', 'javascript:alert(1)', 'https://user:password@example.org/v1', 'file:///etc/hosts'])('%s is no address', (address) => {
    expect(describeServer(address)).toBeNull();
    expect(problemOfAddress(address)).toContain('Enter a full URL');
  });

  it('finds no fault with an empty address, which is not set yet', () => {
    expect(problemOfAddress('')).toBeNull();
  });
});

describe('the question before the first transcript is sent', () => {
  it('names the host, the model, and what goes there', () => {
    const { title, lines } = sendingQuestion(described('https://models.example.org/v1'), 'big-one', 'About 3,000 tokens.');
    expect(title).toContain('models.example.org');
    const text = lines.join(' ');
    for (const word of ['models.example.org', 'big-one', 'About 3,000 tokens.', 'the transcript', 'title', 'names', 'Nothing else']) expect(text).toContain(word);
    expect(text).not.toContain('Others on your network');
  });

  it('warns of an address that is not encrypted', () => {
    expect(sendingQuestion(described('http://models.example.org/v1'), 'm', '').lines.join(' ')).toContain('Others on your network could read');
  });

  it('says of this device that nothing leaves it', () => {
    const { lines } = sendingQuestion(described('http://127.0.0.1:8080/v1'), 'm', '');
    expect(lines.join(' ')).toContain('nothing leaves it');
    expect(lines.join(' ')).not.toContain('Others on your network');
  });
});
