let failed = false;

/** One step of the story: a step after one that failed would only tell what is known. */
export function step(title: string, run: () => Promise<void>): void {
  it(title, async () => {
    if (failed) throw new Error('an earlier step failed');
    failed = true;
    await run();
    failed = false;
  });
}
