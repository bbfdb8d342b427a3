import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };
const CODE_POINTS = 0x110000;

const character = fc.nat({ max: CODE_POINTS - SURROGATES.count - 1 }).map((number) => String.fromCodePoint(number < SURROGATES.first ? number : number + SURROGATES.count));

/** Text of any characters at all. As fast-check's `binary` strings, whose table of all characters takes a third of a second to make, each time. */
export const anyCharacters = (maxLength: number): fc.Arbitrary<string> => fc.array(character, { maxLength }).map((characters) => characters.join(''));
