import { PlatformError } from '@idp/model';

/** How a task of one project ended, and what a person should read about it. */
export interface Outcome {
  readonly success: boolean;
  readonly message: string;
}

/** The outcome of something that may throw: of a person's mistake its message, of anything else its stack. */
export async function outcomeOf(run: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    return { success: false, message: reportOf(error) };
  }
}

function reportOf(error: unknown): string {
  if (error instanceof PlatformError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
