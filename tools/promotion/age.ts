import { durationUnits } from '@idp/model';

/** A length of time as people say it: in the largest unit that it fills, rounded down. */
export function ageOf(milliseconds: number): string {
  const unit = (['d', 'h', 'm'] as const).find((one) => milliseconds >= durationUnits[one]) ?? 's';
  return `${Math.max(0, Math.floor(milliseconds / durationUnits[unit]))}${unit}`;
}
