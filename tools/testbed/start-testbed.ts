import { resolve } from 'node:path';
import { bringUp } from './run/bring-up';
import { takeDown } from './run/take-down';
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
export async function startTestbed(place: string, tell: (part: string) => void = () => undefined): Promise<OwnTestbed> {
  const folder = resolve(place);
  const watchdog = await bringUp(folder, tell);
  const stop = async () => {
    await takeDown(folder);
    watchdog.dismiss();
  };
  return { ...testbedIn(folder), stop };
}
