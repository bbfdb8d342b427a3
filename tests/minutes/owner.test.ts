import { describe, expect, test } from 'vitest';
import { groundOwner, withFullNames, type KnownNames } from '../../src/minutes/owner.ts';

const known = (rest: Partial<KnownNames> = {}): KnownNames => ({ people: [], vaultNames: [], text: '', ...rest });
const owner = (claimed: string | null, rest: Partial<KnownNames> = {}): string | null => groundOwner(claimed, known(rest));

describe('a name is known', () => {
  test.each<[string, Partial<KnownNames>]>([
    ['Robin', { people: ['Robin Vale'] }],
    ['Vale', { people: ['Robin Vale'] }],
    ["Sean O'Dell", { people: ["Sean O'Dell"] }],
    ['Anne-Sofie', { people: ['Anne-Sofie Lund'] }],
    ['Dr. Okafor', { text: 'ask dr Okafor about it' }],
    ['Бела', { text: 'и Бела сделает' }],
    ['山本', { text: '山本さんがやります' }],
    ['Robin Vale', { text: 'that is ROBIN, VALE and so on' }],
    ['Priya Das', { people: ['Priya Das'] }],
    ['Wei Du', { text: 'ask Wei Du' }],
    ['Mark', { text: 'so Mark does it' }],
    ['Ines', { vaultNames: ['ines'] }],
    ['tidalfox', { text: 'So that is it. tidalfox: I can take it.' }],
    ['tidal-fox.2', { text: 'So that is it. tidal-fox.2: I can take it.' }],
    ['User Interface Designer', { people: ['User Interface Designer'] }],
  ])('%s with %j', (name, rest) => {
    expect(owner(name, rest)).toBe(name);
  });
});

describe('a name is not known', () => {
  test.each<[string, Partial<KnownNames>]>([
    ['Robin', {}],
    ['Robin', { text: 'Robinson and the robins' }],
    ['Rob', { people: ['Robin Vale'] }],
    ['Vale Robin', { people: ['Robin Vale'] }],
    ['Robin', { vaultNames: ['Robin Vale'] }],
    ['Mark', { text: 'we mark it as done' }],
    ['Will', { text: 'they will do it' }],
    ['robin', { text: 'Robin did not come' }],
    ['tidalfox', { text: 'a tidalfox, they said: no' }],
  ])('%s with %j', (name, rest) => {
    expect(owner(name, rest)).toBeNull();
  });
});

test.each([
  'SPEAKER 2', 'Speaker 12', 'Sprecher 1', 'Guest', 'Participant 3', 'Unknown', 'me', 'I', 'we', 'the team', 'Network Team', 'someone', 'everyone', 'Robin and me', 'Das', 'wir', 'die anderen', '42', '', '…',
  'one two three four five six', 'x'.repeat(61), '[[Robin]]', 'Robin|x', 'Robin#x', 'a::b', '%%Robin%%', '@Robin', 'Robin?', '<b>Robin', 'Robin: Vale', '`Robin`', 'Robin$', '*Robin*',
])('"%s" names nobody, even where it was said', (name) => {
  expect(owner(name, { people: [name], vaultNames: [name], text: `so ${name} does it` })).toBeNull();
});

test('a claim of a million characters is no name, at once', () => {
  expect(owner('Robin '.repeat(200_000), { text: 'Robin' })).toBeNull();
  expect(owner(null)).toBeNull();
});

test('of owners a part of one other owner’s name is that name', () => {
  expect(withFullNames(['Tilda', 'Tilda Brand', null, 'Jo', 'Jo Reed', 'Jo Marsh', 'Til'])).toEqual(['Tilda Brand', 'Tilda Brand', null, 'Jo', 'Jo Reed', 'Jo Marsh', 'Til']);
});

describe('an owner of several names', () => {
  test.each<[string, Partial<KnownNames>, string | null]>([
    ['Tilda and Jo', { people: ['Tilda Brand', 'Jo Reed'] }, 'Tilda and Jo'],
    ['Tilda Brand, Jo Reed and Ines', { people: ['Tilda Brand', 'Jo Reed'], text: 'ask Ines' }, 'Tilda Brand, Jo Reed and Ines'],
    ['Tilda und Jo', { people: ['Tilda', 'Jo'] }, 'Tilda und Jo'],
    ['Tilda y Jo', { people: ['Tilda', 'Jo'] }, 'Tilda y Jo'],
    ['Tilda & Jo', { people: ['Tilda', 'Jo'] }, 'Tilda & Jo'],
    ['Tilda and Nobody Else', { people: ['Tilda'] }, null],
    ['Tilda and the others', { people: ['Tilda'] }, null],
    ['Tilda and', { people: ['Tilda'] }, null],
    ['Brand, Tilda', { people: ['Brand, Tilda'] }, 'Brand, Tilda'],
  ])('%s, with %j, is %s', (claimed, rest, name) => {
    expect(owner(claimed, rest)).toBe(name);
  });

  test('is no fuller name of one of them', () => {
    expect(withFullNames(['Tilda', 'Tilda, Jo and Ines', 'Jo'])).toEqual(['Tilda', 'Tilda, Jo and Ines', 'Jo']);
  });
});

describe('a name that is written a little otherwise', () => {
  test.each<[string, Partial<KnownNames>, string | null]>([
    ['Emanuel Artur', { people: ['Emmanuel Arthur'] }, 'Emmanuel Arthur'],
    ['Artur', { people: ['Emmanuel Arthur'] }, 'Arthur'],
    ['Katharina', { people: ['Katarina Lund'] }, 'Katarina'],
    ['Tilda and Artur', { people: ['Tilda', 'Emmanuel Arthur'] }, 'Tilda and Arthur'],
    ['Artur', { people: ['Emmanuel Arthur', 'Arture Bell'] }, null],
    ['Artur', { people: ['Emmanuel Arthur'], text: 'that is what Artur said' }, 'Artur'],
    ['Mara', { people: ['Mark Vale'] }, null],
    ['Marten', { people: ['Karten Lund'] }, null],
    ['Emanuel Vale', { people: ['Emmanuel Arthur'] }, null],
  ])('%s, with %j, is %s', (claimed, rest, name) => {
    expect(owner(claimed, rest)).toBe(name);
  });
});
