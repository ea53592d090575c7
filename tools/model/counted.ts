/**
 * How often a counter counted lately, in the language of Prometheus: the first time too, when the counter appears with it
 * and `increase` sees no change.
 */
export function counted(counter: string, lately: string): string {
  return `(increase(${counter}[${lately}]) > 0 or (${counter} unless last_over_time(${counter}[1d] offset ${lately})))`;
}
