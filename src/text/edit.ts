/** A planned change of a note: a range, the text expected there, the new text. Offsets are UTF-16 positions. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly replacement: string;
}
