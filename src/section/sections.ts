import type { Block } from '../markdown/block.ts';
import { bodyHash } from '../text/fingerprint.ts';
import { readMarker, type LineEndsAdded, type Marker, type SectionMemory } from './marker.ts';
import { findOthers } from './section-others.ts';

/** A marker and the block it is: offsets of its text, white space behind it left out. */
interface PlacedMarker {
  readonly marker: Marker;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Index of its block. */
  readonly block: number;
}

/** A region between two markers: UTF-16 offsets of START's first and END's last character. */
export interface Region {
  readonly start: number;
  readonly end: number;
  /** Between the markers: behind START's text, before END's. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** 1-based line of START. */
  readonly line: number;
}

/** A section that can be read. */
export interface Section extends Region {
  readonly id: string;
  readonly memory: SectionMemory;
  /** The region of tasks that stands nested in it, before END; null where there is none. */
  readonly tasksRegion: Region | null;
  /** Whether the user changed its body. */
  readonly edited: boolean;
  /** 1-based line of the first thing in it that no section has, as a heading, code, a task, a wall of text; null where there is none. */
  readonly othersLine: number | null;
}

/** A marker that is unpaired, doubled, unreadable or of a newer version; nothing is ever written to it. */
export interface Damage {
  readonly id: string | null;
  /** 1-based. */
  readonly line: number;
  readonly why: 'no end' | 'no start' | 'doubled' | 'unreadable';
}

/** All of Debrief's regions in a note. */
export interface Sections {
  readonly sections: readonly Section[];
  readonly damaged: readonly Damage[];
  /** The regions of tasks outside sections. */
  readonly taskRegions: readonly Region[];
  /** Every id that any marker names. */
  readonly ids: ReadonlySet<string>;
  /** What is not the user's: sections, task regions, and what a damaged marker may cover. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

const BYTE_ORDER_MARK = 0xfeff;

function placeMarkers(text: string, blocks: readonly Block[]): PlacedMarker[] {
  const placed: PlacedMarker[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'comment') continue;
    const whole = text.slice(block.start, block.end);
    if (!whole.includes('DEBRIEF')) continue;
    const comment = whole.replace(/^\uFEFF/, '').trimEnd();
    const start = block.start + (whole.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0);
    const marker = readMarker(comment);
    if (marker !== null) placed.push({ marker, start, end: start + comment.length, line: block.startLine, block: index });
  }
  return placed;
}

const idOf = (marker: Marker): string | null => ('id' in marker ? marker.id : null);

function toRegion(open: PlacedMarker, close: PlacedMarker): Region {
  return { start: open.start, end: close.end, innerStart: open.end, innerEnd: close.start, line: open.line };
}

/** Pairs each START with the END that follows it, with no other section's marker between. */
class Pairing {
  readonly sections: Section[] = [];
  readonly damaged: Damage[] = [];
  readonly taskRegions: Region[] = [];
  /** What stands between a START and an END that cannot be read. */
  readonly unreadable: Region[] = [];
  private open: PlacedMarker | null = null;
  private openTasks: PlacedMarker | null = null;
  private nested: Region | null = null;
  private readonly text: string;
  private readonly blocks: readonly Block[];

  constructor(text: string, blocks: readonly Block[]) {
    this.text = text;
    this.blocks = blocks;
  }

  take(placed: PlacedMarker): void {
    switch (placed.marker.kind) {
      case 'start':
        this.leaveOpen();
        this.open = placed;
        return;
      case 'end':
        this.close(placed, placed.marker.id, placed.marker.memory);
        return;
      case 'tasks-start':
        if (this.openTasks !== null) this.damage(this.openTasks, 'no end');
        this.openTasks = placed;
        return;
      case 'tasks-end':
        this.closeTasks(placed);
    }
  }

  finish(): void {
    this.leaveOpen();
    if (this.openTasks !== null) this.damage(this.openTasks, 'no end');
    this.openTasks = null;
  }

  private leaveOpen(): void {
    if (this.open !== null) this.damage(this.open, 'no end');
    if (this.open !== null && this.nested !== null) this.taskRegions.push(this.nested);
    this.open = null;
    this.nested = null;
  }

  private close(placed: PlacedMarker, id: string, memory: SectionMemory | null): void {
    const open = this.open;
    const nested = this.nested;
    this.open = null;
    this.nested = null;
    if (open === null || idOf(open.marker) !== id) {
      if (open !== null) this.damage(open, 'no end');
      if (nested !== null) this.taskRegions.push(nested);
      this.damage(placed, 'no start');
      return;
    }
    const region = toRegion(open, placed);
    if (memory === null) {
      this.damage(placed, 'unreadable');
      this.unreadable.push(region);
    } else {
      const othersLine = findOthers(this.text, this.blocks.slice(open.block + 1, placed.block), nested);
      const edited = othersLine !== null || bodyHash(bodyOf(this.text, region, nested)) !== memory.body;
      this.sections.push({ ...region, id, memory, tasksRegion: nested, edited, othersLine });
    }
  }

  private closeTasks(placed: PlacedMarker): void {
    if (this.openTasks === null) this.damage(placed, 'no start');
    else {
      const region = toRegion(this.openTasks, placed);
      if (this.open !== null && this.openTasks.start > this.open.start) this.nested = region;
      else this.taskRegions.push(region);
    }
    this.openTasks = null;
  }

  private damage(placed: PlacedMarker, why: Damage['why']): void {
    this.damaged.push({ id: idOf(placed.marker), line: placed.line, why });
  }
}

/** The line ends that were put around the note's region of tasks by the section whose capture made it. */
export function lineEndsAroundTasks({ sections }: Sections): LineEndsAdded {
  return sections.map(({ memory }) => memory.aroundTasks).find((around) => around !== null) ?? { before: 2, after: 0 };
}

/** A section's body as it stands in the note, the nested region of tasks left out. */
export function bodyOf(text: string, region: Region, tasks: Region | null): string {
  if (tasks === null) return text.slice(region.innerStart, region.innerEnd);
  return text.slice(region.innerStart, tasks.start) + text.slice(tasks.end, region.innerEnd);
}

/** Sections whose id stands twice are damaged, both. */
function partDoubled(sections: readonly Section[]): { single: Section[]; doubled: Section[] } {
  const counts = new Map<string, number>();
  for (const section of sections) counts.set(section.id, (counts.get(section.id) ?? 0) + 1);
  const isDoubled = (section: Section): boolean => (counts.get(section.id) ?? 0) > 1;
  return { single: sections.filter((section) => !isDoubled(section)), doubled: sections.filter(isDoubled) };
}

/**
 * Finds Debrief's regions among a note's blocks. Markers within fences, other comments or running text are no markers.
 */
export function findSections(text: string, blocks: readonly Block[]): Sections {
  const placed = placeMarkers(text, blocks);
  const pairing = new Pairing(text, blocks);
  for (const marker of placed) pairing.take(marker);
  pairing.finish();
  const { single, doubled } = partDoubled(pairing.sections);
  const damaged = [...pairing.damaged, ...doubled.map(({ id, line }): Damage => ({ id, line, why: 'doubled' }))];
  const ids = new Set<string>();
  for (const { marker } of placed) if ('id' in marker) ids.add(marker.id);
  const own = [...pairing.sections, ...pairing.unreadable, ...pairing.taskRegions];
  const ranges = own.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  return { sections: single, damaged: damaged.sort((a, b) => a.line - b.line), taskRegions: pairing.taskRegions, ids, ranges };
}
