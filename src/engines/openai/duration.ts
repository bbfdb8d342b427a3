const UNITS = [
  { name: 'second', milliseconds: 1_000, below: 100 },
  { name: 'minute', milliseconds: 60_000, below: 120 },
  { name: 'hour', milliseconds: 3_600_000, below: 48 },
] as const;
const DAY = { name: 'day', milliseconds: 86_400_000 } as const;

/** A span of time in words, in a unit that rounds little away: `1 second`, `90 seconds`, `5 minutes`, `28 hours`, `3 days`. */
export function duration(milliseconds: number): string {
  const unit = UNITS.find((one) => milliseconds < one.below * one.milliseconds) ?? DAY;
  const count = Math.max(1, Math.round(milliseconds / unit.milliseconds));
  return `${String(count)} ${unit.name}${count === 1 ? '' : 's'}`;
}
