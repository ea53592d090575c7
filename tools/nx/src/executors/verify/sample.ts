const DAY = 24 * 60 * 60 * 1000;

/** One of these for a day (YYYY-MM-DD), the next one for the next day; none where there are none. */
export function sampleOf<T>(items: readonly T[], day: string): readonly T[] {
  const place = items.length === 0 ? 0 : Math.floor(Date.parse(day) / DAY) % items.length;
  return items.slice(place, place + 1);
}
