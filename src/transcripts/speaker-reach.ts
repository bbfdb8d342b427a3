/** Tells whether the speakers of some units speak again later on. */
export class SpeakerReach {
  /** For each unit the last one in which one of its speakers speaks; -1 without a speaker. */
  private readonly last: readonly number[];
  private first = 0;
  private next = 0;
  private reach = -1;

  /** @param names the speakers of each unit */
  constructor(names: readonly (readonly string[])[]) {
    const last = new Map<string, number>();
    for (const [unit, speakers] of names.entries()) for (const name of speakers) last.set(name, unit);
    this.last = names.map((speakers) => speakers.reduce((latest, name) => Math.max(latest, last.get(name) ?? -1), -1));
  }

  /**
   * Whether somebody who speaks between two units (the second left out) speaks from the second on too. Asked about units in order, it
   * looks at each once.
   */
  goesOver(first: number, index: number): boolean {
    if (first !== this.first || index < this.next) [this.first, this.next, this.reach] = [first, first, -1];
    for (; this.next < index; this.next++) this.reach = Math.max(this.reach, this.last[this.next] ?? -1);
    return this.reach >= index;
  }
}
