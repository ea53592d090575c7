import { PlatformError } from '@idp/model';

/** What came out of something, or why a person's mistake stopped it. */
export type Tried<T> = { readonly value: T } | { readonly why: string };

/** Waits for something that a person's mistake may stop; throws for anything else that does. */
export async function settled<T>(promise: Promise<T>): Promise<Tried<T>> {
  try {
    return { value: await promise };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { why: error.problems.map(({ where, what }) => `${where} ${what}`).join('; ') };
  }
}
