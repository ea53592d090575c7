/** What running a command cost. */
export interface Cost {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processors, of the command and of all that it started. */
  readonly cpu: number;
  /** Bytes of all its processes at their peak; undefined where the system does not tell. */
  readonly memory: number | undefined;
}

/** The value that half of the values are below; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** The cost of a typical run: the median of each of its parts. */
export function typical(costs: readonly Cost[]): Cost {
  const memory = costs.flatMap((cost) => cost.memory ?? []);
  return {
    wall: median(costs.map(({ wall }) => wall)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    memory: memory.length < costs.length ? undefined : median(memory),
  };
}

/** What one cost is above another. */
export function difference(whole: Cost, part: Cost): Cost {
  return {
    wall: whole.wall - part.wall,
    cpu: whole.cpu - part.cpu,
    memory: whole.memory === undefined || part.memory === undefined ? undefined : whole.memory - part.memory,
  };
}
