/** How much of a plan a report tells; what is left out is counted. Dangerous lines have no limit. */
export interface Limits {
  /** Of one component. */
  readonly objects: number;
  /** Of one object. */
  readonly fields: number;
  /** Of one component, dangerous ones aside. */
  readonly effects: number;
  /** Values that a line names as its causes. */
  readonly causes: number;
}

/** From all that somebody would read to what nobody may miss. */
export const levels: readonly Limits[] = [
  { objects: 100, fields: 20, effects: 100, causes: 5 },
  { objects: 40, fields: 8, effects: 50, causes: 5 },
  { objects: 20, fields: 3, effects: 30, causes: 3 },
  { objects: 10, fields: 0, effects: 20, causes: 3 },
  { objects: 0, fields: 0, effects: 10, causes: 2 },
  { objects: 0, fields: 0, effects: 0, causes: 1 },
];
