import { bringUp } from './run/bring-up';
import { selfCommand } from './run/self';
import { takeDown } from './run/take-down';
import { watch } from './run/watchdog';
import { testbedIn, type Testbed } from './testbed';

/** A testbed that ends with the process that started it. */
export interface OwnTestbed extends Testbed {
  /** Ends everything; the folder with the logs stays. */
  stop(): Promise<void>;
}

/**
 * Brings up a testbed for this process: it is ended by `stop`, and by itself when this process goes, however it goes.
 * Tells of each part that is ready.
 */
export async function startTestbed(
  folder: string,
  tell: (part: string) => void = () => undefined,
): Promise<OwnTestbed> {
  await bringUp(folder, tell);
  const watchdog = watch(selfCommand('down', folder));
  const stop = async () => {
    await takeDown(folder);
    watchdog.dismiss();
  };
  return { ...testbedIn(folder), stop };
}
