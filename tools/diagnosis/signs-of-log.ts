import type { Sign, Subject } from './sign';

/** The end of what a container printed. */
export interface Log {
  readonly pod: Subject;
  readonly container?: string;
  readonly text: string;
}

/** What a container printed last, each line by itself, the last one first: it is the nearest to the end. */
export function signsOfLog({ pod, container, text }: Log): readonly Sign[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reverse()
    .map((message) => ({
      object: pod,
      from: 'log',
      reason: '',
      message,
      ...(container !== undefined && { container }),
    }));
}
