import { listAt, textAt, type Rendering } from '@idp/model';
import { objectsOf } from '../../objects';
import { containersOf, podsOf } from '../../pods';
import type { ObjectProblem } from '../../problem';
import { textsIn } from '../../texts';
import { listenersIn, type Listener, type VaultService } from './listeners';

/** What calls Vault, and where that is written. */
type Call = ObjectProblem & { readonly secure: boolean };

const URL = /(https?):\/\/([\w.-]+|\[::1\]):(\d+)/g;
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;

/** Listeners of Vault that its Services do not lead to, and addresses of Vault at which it does not listen so. */
export function listenerProblems(rendering: Rendering): readonly ObjectProblem[] {
  const listeners = listenersIn(rendering).filter(({ services }) => services.length > 0);
  return [
    ...listeners.flatMap(unreached),
    ...listeners.flatMap((listener) => misspoken(listener, rendering)),
    ...loopbackProblems(listeners, rendering),
  ];
}

function unreached({ object, path, port, services }: Listener): readonly ObjectProblem[] {
  const targets = [...new Set(services.flatMap(({ ports }) => ports.map(({ target }) => target)))].sort();
  if (targets.includes(port)) return [];
  const what = `Vault listens at port ${port}, and its Services lead to ${targets.join(', ')}`;
  return [{ object, path, what, remedy: 'write the same port here, in the pods and in their Services' }];
}

/** Where everybody speaks the other way, the listener is wrong; otherwise each one is. */
function misspoken(listener: Listener, rendering: Rendering): readonly ObjectProblem[] {
  const calls = callsTo(listener, rendering);
  const wrong = calls.filter(({ secure }) => secure !== listener.tls);
  if (wrong.length === 0 || wrong.length < calls.length)
    return wrong.map(({ object, path, what, remedy }) => ({ object, path, what, remedy }));
  const [with_, without] = listener.tls ? ['with', 'http'] : ['without', 'https'];
  const what = `Vault listens ${with_} TLS at port ${listener.port}, and all that call it there speak ${without}`;
  const remedy = listener.tls ? 'let them speak https' : 'give it tls_cert_file and tls_key_file, and no tls_disable';
  return [{ object: listener.object, path: listener.path, what, remedy }];
}

function callsTo({ tls, port, services }: Listener, rendering: Rendering): readonly Call[] {
  return objectsOf(rendering).flatMap((object) =>
    textsIn(object).flatMap(({ path, text }) =>
      [...text.matchAll(URL)].flatMap(([, scheme = '', host = '', called]): readonly Call[] => {
        const found = services.find((service) => isHostOf(host, service, object.namespace));
        const reached = found?.ports.find((one) => String(one.port) === called && one.target === port);
        const secure = scheme === 'https';
        // That a port is named https and called without is told among references.
        if (reached === undefined || (!secure && tls && reached.name?.startsWith('https'))) return [];
        const what = `it speaks ${scheme} to Vault, which listens ${tls ? 'with' : 'without'} TLS at port ${port}`;
        return [{ object, path, secure, what, remedy: `write ${tls ? 'https' : 'http'}://` }];
      }),
    ),
  );
}

/** Also of one of its pods, which are found by the name of a Service. */
function isHostOf(host: string, { object: { name, namespace = '' } }: VaultService, home: string | undefined): boolean {
  const plain = host.replace(/\.svc(?:\.cluster\.local)?$/, '');
  const full = `${name}.${namespace}`;
  return (
    plain === full ||
    plain.endsWith(`.${full}`) ||
    (home === namespace && (plain === name || plain.endsWith(`.${name}`)))
  );
}

/** A container beside Vault calls it at an address of the pod itself. */
function loopbackProblems(listeners: readonly Listener[], rendering: Rendering): readonly ObjectProblem[] {
  return podsOf(rendering).flatMap((pod) => {
    const own = listeners.filter(
      ({ object, services }) =>
        object.component === pod.object.component &&
        services.some((service) => service.object.namespace === pod.namespace) &&
        pod.object.kind === 'StatefulSet',
    );
    if (own.length === 0) return [];
    return containersOf(pod).flatMap(({ content, path }) =>
      listAt(content, 'env').flatMap((variable, index) => {
        const problem = loopbackProblem(textAt(variable, 'value') ?? '', own);
        return problem === undefined
          ? []
          : [{ object: pod.object, path: [...path, 'env', index, 'value'], ...problem }];
      }),
    );
  });
}

function loopbackProblem(
  text: string,
  listeners: readonly Listener[],
): Omit<ObjectProblem, 'object' | 'path'> | undefined {
  const [, scheme, host = '', port] = new RegExp(`^${URL.source}`).exec(text) ?? [];
  if (!LOOPBACK.test(host)) return undefined;
  const listener = listeners.find((one) => String(one.port) === port);
  const ports = listeners.map((one) => one.port).join(', ');
  if (listener === undefined)
    return { what: `Vault does not listen at port ${port} of its pod`, remedy: `it listens at ${ports}` };
  if ((scheme === 'https') === listener.tls) return undefined;
  const what = `it speaks ${scheme} to Vault, which listens ${listener.tls ? 'with' : 'without'} TLS at port ${port}`;
  return { what, remedy: `write ${listener.tls ? 'https' : 'http'}://` };
}
