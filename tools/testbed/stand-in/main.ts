import { setTimeout as wait } from 'node:timers/promises';
import { kubernetesAt } from '../kubernetes';
import { defineKinds } from './kinds';
import { mountCertificates, operate } from './stand-in';

/** Once a second, for as long as it runs: what operators and kubelets would do to what the testbed shows of them. */
async function standIn(kubeconfig: string, certificates: string): Promise<void> {
  const kubernetes = kubernetesAt(kubeconfig);
  for (;;) {
    try {
      await mountCertificates(kubernetes, certificates);
      await defineKinds(kubernetes);
      await operate(kubernetes, new Date().toISOString());
    } catch (error) {
      // An object may go, and the server be away, between two questions; the next round sees what is.
      process.stdout.write(`${String(error)}\n`);
    }
    await wait(1000);
  }
}

const [kubeconfig = '', certificates = ''] = process.argv.slice(2);
void standIn(kubeconfig, certificates);
