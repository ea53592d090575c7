import { digestOf } from '@idp/registry';
import type { AnAnswer } from '@idp/testing';

/** What a registry answers that holds one chart, by path. */
export function aRegistryWith(name: string, tag: string, archive: Uint8Array): Record<string, AnAnswer> {
  const layer = { mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip', digest: digestOf(archive) };
  const provenance = {
    mediaType: 'application/vnd.cncf.helm.chart.provenance.v1.prov',
    digest: digestOf(new Uint8Array()),
  };
  return {
    '/v2/': '{}',
    [`/v2/${name}/manifests/${tag}`]: JSON.stringify({ schemaVersion: 2, layers: [provenance, layer] }),
    [`/v2/${name}/blobs/${layer.digest}`]: archive,
  };
}

/** The same answers for those only who say who they are; the others are told how. */
export function behind(
  challenge: string,
  authorization: string,
  answers: Readonly<Record<string, AnAnswer>>,
): Record<string, AnAnswer> {
  const guard =
    (answer: AnAnswer): AnAnswer =>
    (request, response) => {
      if (request.headers.authorization !== authorization)
        return response.writeHead(401, { 'www-authenticate': challenge }).end();
      return typeof answer === 'function' ? answer(request, response) : response.end(answer);
    };
  return Object.fromEntries(Object.entries(answers).map(([path, answer]) => [path, guard(answer)]));
}
