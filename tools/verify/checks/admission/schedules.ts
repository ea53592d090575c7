import { isObject, textAt, type RenderedObject } from '@idp/model';
import { fieldsAt } from '../../walk';
import { wrongInSchedule } from './cron';
import type { Problem } from '../../problem';

/** Where kinds say when something runs. */
const SCHEDULES: Readonly<Record<string, readonly string[]>> = {
  CronJob: ['spec.schedule'],
  CronWorkflow: ['spec.schedule', 'spec.schedules.*'],
  Schedule: ['spec.schedule'],
  ScheduledBackup: ['spec.schedule'],
};

/** Kinds whose schedules begin with a second. */
const WITH_SECONDS = ['ScheduledBackup'];

/** Schedules and time zones that nobody can read. */
export function scheduleProblems({ kind, content }: RenderedObject): readonly Problem[] {
  const patterns = SCHEDULES[kind] ?? [];
  if (patterns.length === 0) return [];
  const schedules = patterns.flatMap((pattern) => fieldsAt(content, pattern));
  if (WITH_SECONDS.includes(kind)) return schedules.flatMap(wrongWithSeconds);
  return [...schedules.flatMap(wrongSchedule), ...wrongZone(content)];
}

function wrongSchedule({ path, value }: { path: Problem['path']; value: unknown }): readonly Problem[] {
  const wrong = typeof value === 'string' ? wrongInSchedule(value) : undefined;
  const remedy = 'write minute, hour, day of the month, month and day of the week, such as "30 3 * * 1-5"';
  return wrong === undefined ? [] : [{ path, what: `"${String(value)}" is never: ${wrong}`, remedy }];
}

function wrongWithSeconds({ path, value }: { path: Problem['path']; value: unknown }): readonly Problem[] {
  const text = String(value).trim();
  if (text.startsWith('@')) return wrongSchedule({ path, value });
  const [second = '', ...fields] = text.split(/\s+/);
  if (fields.length === 5 && /^(?:\*|[0-5]?\d)(?:\/\d+)?$/.test(second))
    return wrongSchedule({ path, value: fields.join(' ') });
  const what = `"${text}" is never: it begins with no second`;
  return [{ path, what, remedy: 'write second, minute, hour, day of the month, month and day of the week' }];
}

function wrongZone(content: unknown): readonly Problem[] {
  const zone = isObject(content) ? textAt(content, 'spec', 'timeZone') : undefined;
  if (zone === undefined || isZone(zone)) return [];
  const what = `there is no time zone "${zone}"`;
  return [
    { path: ['spec', 'timeZone'], what, remedy: 'write one of the tz database, such as Etc/UTC or Europe/Paris' },
  ];
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
