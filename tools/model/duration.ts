/** The milliseconds of each unit of a duration. */
export const durationUnits = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
} as const;

/** The length of a duration such as 24h or 1d12h. */
export function millisecondsOf(duration: string): number {
  return [...duration.matchAll(/(\d+)(ms|[smhdwy])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (isUnit(unit) ? durationUnits[unit] : 0),
    0,
  );
}

function isUnit(text: string | undefined): text is keyof typeof durationUnits {
  return text !== undefined && text in durationUnits;
}
