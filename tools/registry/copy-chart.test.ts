import { aDockerRegistry, aProxy, describeWith } from '@idp/testing';
import { join } from 'node:path';
import { copyChart } from './copy-chart';
import { pushChart } from './push-chart';
import { aRegistry, lines, repositoryAt, type ARegistry } from './testing/a-registry';
import { chart, other, version } from './testing/a-version';

// A registry starts for each test, on a machine that may be busy.
jest.setTimeout(60_000);

let at: ARegistry;

beforeEach(async () => {
  at = await aRegistry();
});

afterEach(() => at?.remove());

const push = () => pushChart(chart, version, at.repository());

describeWith(['docker-registry'], 'a copy', () => {
  it('has the digest of the original; within one registry no blob is sent', async () => {
    const { digest } = await push();
    const before = at.sent(lines.blob);

    expect(await copyChart(digest, version, at.repository(), at.repository('staging'))).toMatchObject({
      digest,
      blobs: 0,
    });
    expect(at.sent(lines.blob)).toBe(before);
    expect(await at.repository('staging').digestOf(version)).toBe(digest);
  });

  it.each([400, 401, 403, 405])(
    'within a registry that refuses with %i to take a blob over sends it',
    async (status) => {
      const { digest } = await push();
      at.intercept((line, _request, response) => {
        if (!line.includes('?mount=')) return false;
        response.writeHead(status, { 'www-authenticate': 'Basic realm="charts"' }).end();
        return true;
      });

      expect(await copyChart(digest, version, at.repository(), at.repository('staging'))).toMatchObject({ blobs: 2 });
      expect(await at.repository('staging').digestOf(version)).toBe(digest);
    },
  );

  it('within a registry that takes no blob over uses the upload that it begins instead', async () => {
    const { digest } = await push();
    const begun = /^POST .*\/blobs\/uploads\/$/;
    const before = at.sent(begun);
    at.intercept((line, _request, response) => {
      if (!line.includes('?mount=')) return false;
      // Begun as if nothing was to be mounted.
      void fetch(`http://${at.registry.host}/v2/staging/loki/blobs/uploads/`, { method: 'POST' }).then(({ headers }) =>
        response.writeHead(202, { location: headers.get('location') ?? '' }).end(),
      );
      return true;
    });

    expect(await copyChart(digest, version, at.repository(), at.repository('staging'))).toMatchObject({ blobs: 2 });
    expect(at.sent(begun)).toBe(before);
    expect(await at.repository('staging').digestOf(version)).toBe(digest);
  });

  it('to another registry sends what it lacks, once, and is not there where the original is damaged', async () => {
    const { digest } = await push();
    const elsewhere = await aDockerRegistry(join(at.folder, 'staging'));
    const to = repositoryAt(elsewhere.host);
    at.intercept((line, _request, response) => {
      if (!line.startsWith(`GET /v2/platform/loki/blobs/${chart.archive.digest}`)) return false;
      response.end('damaged');
      return true;
    });
    await expect(copyChart(digest, version, at.repository(), to)).rejects.toThrow(
      `for ${chart.archive.digest}; tell who`,
    );
    expect(await to.digestOf(version)).toBeUndefined();
    at.intercept(() => false);

    expect(await copyChart(digest, version, at.repository(), to)).toMatchObject({ digest, blobs: 1 });
    expect(await copyChart(digest, version, at.repository(), to)).toMatchObject({ digest, isNew: false });
    await elsewhere.stop();
  });

  it('to a registry that goes down in the middle is completed by the next one, with what it lacks', async () => {
    const { digest } = await push();
    const place = join(at.folder, 'staging');
    const elsewhere = await aDockerRegistry(place);
    const before = await aProxy(elsewhere.host, (line, _request, response) => {
      if (!line.startsWith('PUT ') || !line.includes(chart.archive.digest.replace('sha256:', ''))) return false;
      void elsewhere.stop().then(() => response.destroy());
      return true;
    });
    const to = repositoryAt(before.host);
    await expect(copyChart(digest, version, at.repository(), to)).rejects.toThrow('gives no whole answer');
    await before.close();
    const again = await aDockerRegistry(place, { host: elsewhere.host });
    const now = repositoryAt(again.host);

    expect(await now.digestOf(version)).toBeUndefined();
    expect(await copyChart(digest, version, at.repository(), now)).toMatchObject({ digest, blobs: 1 });
    await again.stop();
  });

  it('never replaces what has the version already', async () => {
    const { digest } = await push();
    await pushChart(other, version, at.repository('staging'));

    await expect(copyChart(digest, version, at.repository(), at.repository('staging'))).rejects.toThrow(
      `has the digest ${other.digest}, and ${digest} is pinned`,
    );
  });
});
