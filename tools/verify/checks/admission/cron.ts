/** The fields of a schedule, with the least and the greatest number of each and the names that stand for numbers. */
const FIELDS: readonly (readonly [string, number, number, readonly string[]])[] = [
  ['minute', 0, 59, []],
  ['hour', 0, 23, []],
  ['day of the month', 1, 31, []],
  ['month', 1, 12, ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']],
  ['day of the week', 0, 6, ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']],
];

const DESCRIPTOR =
  /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|every (?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/;

/** What is wrong with a schedule as Kubernetes reads it; undefined where nothing is. */
export function wrongInSchedule(schedule: string): string | undefined {
  if (schedule.startsWith('@')) return DESCRIPTOR.test(schedule) ? undefined : `${schedule} is no schedule`;
  const fields = schedule.trim().split(/\s+/);
  if (fields.length !== FIELDS.length) return `it has ${fields.length} fields, not ${FIELDS.length}`;
  return fields.flatMap((field, index) => wrongInField(field, index) ?? [])[0] ?? noSuchDay(fields);
}

/** Of a day that no month has that is asked for, where no day of the week is. */
function noSuchDay([, , day = '', month = '', weekday = '']: readonly string[]): string | undefined {
  if (!/^\d+$/.test(day) || !/^\d+(?:,\d+)*$/.test(month) || !/^[*?]$/.test(weekday)) return undefined;
  const isThere = month.split(',').some((one) => Number(day) <= daysOf(Number(one)));
  return isThere ? undefined : `no month ${month} has a day ${day}`;
}

function daysOf(month: number): number {
  return month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function wrongInField(field: string, index: number): string | undefined {
  const [name, least, most, names] = FIELDS[index] ?? ['', 0, 0, []];
  const isRight = field.split(',').every((part) => isPart(part, least, most, names));
  return isRight ? undefined : `"${field}" is no ${name}: it goes from ${least} to ${most}`;
}

/** `*`, `5`, `1-5`, and each of them with a step. */
function isPart(part: string, least: number, most: number, names: readonly string[]): boolean {
  const [, all, from = '', to, step] = /^(?:([*?])|([a-z0-9]+)(?:-([a-z0-9]+))?)(?:\/(\d+))?$/i.exec(part) ?? [];
  if (step === '0') return false;
  if (all !== undefined) return true;
  const [start, end] = [from, to ?? from].map((text) => numberOf(text, least, names));
  return start !== undefined && end !== undefined && start >= least && start <= end && end <= most;
}

function numberOf(text: string, least: number, names: readonly string[]): number {
  const named = names.indexOf(text.toLowerCase());
  return named === -1 ? Number(/^\d+$/.test(text) ? text : 'none') : named + least;
}
