import type { EngineName } from './command.ts';

/** Thrown and caught while arguments are read; its message says what is wrong with them. */
export class WrongUsage extends Error {}

/** A whole number from 1 on, or null where the option was not given. */
export function readCount(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || !Number.isSafeInteger(count)) throw new WrongUsage(`${option} takes a whole number of 1 or more, not "${text}".`);
  return count;
}

/** A day that the calendar has, as `YYYY-MM-DD`, or null where the option was not given. */
export function readDate(option: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new WrongUsage(`${option} takes a date as YYYY-MM-DD, not "${text}".`);
  }
  return text;
}

/** An engine's name, or null where the option was not given. */
export function readEngine(option: string, text: string | undefined): EngineName | null {
  if (text === undefined) return null;
  if (text !== 'offline' && text !== 'openai') throw new WrongUsage(`${option} takes offline or openai, not "${text}".`);
  return text;
}

/** Names separated by commas, trimmed, without empty ones. */
export function readNames(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
