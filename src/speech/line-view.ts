import { isBlank, isWordUnit, isZeroWidth, skipBlanks } from '../text/characters.ts';
import type { LineSpan } from './line-cursor.ts';
import { readContainer, type ContainerPrefix } from './line-container.ts';
import { ENTITIES, tagEnd, voiceName } from './markup-pieces.ts';

/** What is looked at of a line: as much as the longest label and time take. */
const LONGEST_VIEW = 200;
const LONGEST_ADDRESS = 2_000;

const MARKUP = /[*_`=~[\\&<|{\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/**
 * The head of a line as a reader sees it: containers, marks, links, escapes, entities and tags looked through. Positions count in `text`;
 * `offsetOf` gives the place in the line's own text.
 */
export class LineView {
  readonly text: string;
  readonly container: ContainerPrefix;
  /** Whether the view reaches the end of the line. */
  readonly complete: boolean;
  /** Whether emphasis, code or a link marks what stands first. */
  readonly marked: boolean;
  private readonly places: readonly number[] | null;
  private readonly from: number;

  constructor(text: string, line: LineSpan) {
    this.container = readContainer(text, line);
    this.from = this.container.headStart;
    const end = Math.max(this.from, this.container.end);
    const head = text.slice(this.from, Math.min(end, this.from + LONGEST_VIEW));
    if (this.container.kind !== 'table' && !MARKUP.test(head)) {
      this.text = head;
      this.places = null;
      this.marked = false;
      this.complete = this.from + head.length >= end;
      return;
    }
    const builder = new ViewBuilder(text, this.from, end, this.container.kind === 'table');
    this.complete = builder.build();
    this.text = builder.shown;
    this.places = builder.places;
    this.marked = builder.marked;
  }

  /** The offset in the line's own text of a position in the view. */
  offsetOf(position: number): number {
    return this.places === null ? this.from + position : (this.places[position] ?? this.container.end);
  }

  /** Like `offsetOf`, for where words begin: what opens a mark around them stays with them. */
  wordsOffset(source: string, position: number): number {
    if (this.places === null || position >= this.text.length) return this.offsetOf(position);
    let at = this.offsetOf(position);
    const before = position === 0 ? this.from : this.offsetOf(position - 1) + 1;
    while (at > before && !isBlank(source.charCodeAt(at - 1)) && '*_`=~[<'.includes(source.charAt(at - 1))) at--;
    return at > before || isBlank(source.charCodeAt(at - 1)) ? at : this.offsetOf(position);
  }
}

class ViewBuilder {
  shown = '';
  readonly places: number[] = [];
  marked = false;
  private depth = 0;
  private at: number;
  private readonly text: string;
  private readonly start: number;
  private readonly end: number;
  private readonly isTable: boolean;

  constructor(text: string, start: number, end: number, isTable: boolean) {
    this.text = text;
    this.start = start;
    this.at = start;
    this.end = end;
    this.isTable = isTable;
  }

  /** Whether all of the line was read. */
  build(): boolean {
    const from = this.at;
    while (this.at < this.end && this.shown.length < LONGEST_VIEW && this.at - from < LONGEST_ADDRESS * 2) this.step();
    return this.at >= this.end;
  }

  private show(character: string, length: number): void {
    if (character !== '') this.places.push(this.at);
    this.shown += character;
    this.at += length;
  }

  private drop(length: number): void {
    if (this.shown === '') this.marked = true;
    this.at += length;
  }

  private step(): void {
    const character = this.text.charAt(this.at);
    if (isZeroWidth(character.charCodeAt(0))) this.show('', 1);
    else if (character === '\\') this.escape();
    else if (character === '&') this.entity();
    else if (character === '<') this.tag();
    else if (character === '*' || character === '_' || character === '=' || character === '~') this.marks(character);
    else if (character === '`') this.drop(1);
    else if (character === '{' && this.text[this.at + 1] === ':') this.attributes();
    else if (character === '[' && this.text[this.at + 1] === '[') this.wikilink();
    else if (character === ']' && this.text[this.at + 1] === '(') this.address();
    else if (character === '|' && this.isTable) this.show('\t', 1);
    else this.show(character, 1);
  }

  private escape(): void {
    const next = this.text.charAt(this.at + 1);
    if (this.at + 1 >= this.end && this.shown !== '') return this.show('', 1);
    if (this.at + 1 >= this.end || !/[!-/:-@[-`{-~]/u.test(next)) return this.show('\\', 1);
    this.at++;
    this.show(next, 1);
  }

  /** `**Ana:**{: .red}`: what kramdown says of the marks before is not shown. */
  private attributes(): void {
    const close = this.text.slice(this.at, Math.min(this.end, this.at + LONGEST_VIEW)).indexOf('}');
    this.show(close < 0 ? '{' : '', close < 0 ? 1 : close + 1);
  }

  private entity(): void {
    const found = /^&#?[a-z0-9]{2,6};/iu.exec(this.text.slice(this.at, this.at + 9))?.[0] ?? '';
    const character = ENTITIES.get(found.toLowerCase());
    if (character === undefined) this.show('&', 1);
    else this.show(character, found.length);
  }

  /** A voice tag is shown as the name in angle brackets. */
  private tag(): void {
    const end = tagEnd(this.text, this.at, this.end);
    if (end < 0) return this.show('<', 1);
    const tag = this.text.slice(this.at, end);
    if (voiceName(tag) === null) return this.drop(end - this.at);
    for (const character of tag) this.show(character, character.length);
  }

  private marks(character: string): void {
    let next = this.at;
    while (next < this.end && this.text[next] === character) next++;
    const length = next - this.at;
    const isPair = character === '*' || character === '_' || length === 2;
    if (isPair && this.opens(next, character)) {
      this.depth++;
      this.drop(length);
    } else if (isPair && this.closes(next, character)) {
      this.depth--;
      this.drop(length);
    } else for (let count = 0; count < length; count++) this.show(character, 1);
  }

  private opens(next: number, character: string): boolean {
    if (next >= this.end || isBlank(this.text.charCodeAt(next))) return false;
    const before = this.at === this.start ? ' ' : this.text.charAt(this.at - 1);
    return isBlank(before.charCodeAt(0)) || '([{<"“>|'.includes(before) || ('*_`=~'.includes(before) && before !== character);
  }

  private closes(next: number, character: string): boolean {
    if (this.depth === 0 || this.at === this.start) return false;
    const before = this.text.charCodeAt(this.at - 1);
    if (isBlank(before) || (before === 0x2d && character === '*')) return false;
    return character === '*' || next >= this.end || !isWordUnit(this.text.charCodeAt(next));
  }

  private wikilink(): void {
    const close = this.text.slice(this.at, Math.min(this.end, this.at + LONGEST_VIEW)).indexOf(']]');
    if (close < 0) return this.show('[', 1);
    const inner = this.text.slice(this.at + 2, this.at + close);
    const alias = Math.max(inner.lastIndexOf('|'), inner.includes('|') ? -1 : inner.lastIndexOf('/')) + 1;
    const end = this.at + close + 2;
    this.drop(2 + alias);
    while (this.at < end - 2) this.show(this.text.charAt(this.at), 1);
    this.at = end;
  }

  private address(): void {
    const address = this.text.slice(this.at + 2, Math.min(this.end, this.at + LONGEST_ADDRESS));
    const close = address.indexOf(')');
    this.show(']', 1);
    if (close >= 0 && /^<?(?:[a-z][a-z0-9+.-]*:|www\.|[#/?.]|[^\s]+\.\w+)/iu.test(address)) this.at += close + 2;
  }
}

/** The first position of a view from `at` on that holds no blank. */
export const skipShownBlanks = (shown: string, at: number): number => skipBlanks(shown, at, shown.length);
