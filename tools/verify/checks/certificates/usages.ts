import { objectsOfKind } from '../../objects';
import type { Rendering } from '@idp/model';
import type { Certificate } from './certificate';
import type { CertificatesOf } from './servers';
import type { ObjectProblem } from '../../problem';

/** Certificates with which Services answer and that are not made for it. */
export function usageProblems(rendering: Rendering, certificatesOf: CertificatesOf): readonly ObjectProblem[] {
  const serving = objectsOfKind(rendering, 'Service').flatMap(({ name, namespace = '' }) =>
    certificatesOf(name, namespace).length === 1 ? certificatesOf(name, namespace) : [],
  );
  return [...new Set(serving)].flatMap(({ object, usages }: Certificate) => {
    if (usages.length === 0 || usages.includes('server auth')) return [];
    const what = `a Service answers with it, and it is for ${usages.join(', ')} only`;
    return [{ object, path: ['spec', 'usages'], what, remedy: 'add "server auth"' }];
  });
}
