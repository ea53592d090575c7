import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemasAnswer } from './schemas-answer';

/** A host that answers, or one that has answered and no longer does. */
async function aHost(): Promise<{
  readonly url: string;
  close(): Promise<unknown>;
}> {
  const server = createServer((_, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

describe('the host of schemas', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('answers, whatever it says', async () => {
    const host = await aHost();
    await expect(schemasAnswer([`${host.url}/{{.ResourceKind}}.json`, folder], undefined, {})).resolves.toBeUndefined();
    await host.close();
  });

  it('does not answer, which is told at once with what to do', async () => {
    const host = await aHost();
    await host.close();

    await expect(schemasAnswer([`${host.url}/{{.ResourceKind}}.json`], undefined, {})).rejects.toThrow(
      `kubeconform: cannot read schemas of Kubernetes: ${host.url} does not answer; name a folder of schemas in the variable SCHEMAS`,
    );
    await expect(schemasAnswer([host.url], folder, {})).rejects.toThrow('does not answer');
  });

  it('is not asked where schemas are kept, or behind a proxy', async () => {
    writeFileSync(join(folder, 'kept'), '');

    await expect(schemasAnswer(['http://127.0.0.1:1'], folder, {})).resolves.toBeUndefined();
    await expect(schemasAnswer(['http://127.0.0.1:1'], undefined, { HTTPS_PROXY: 'a' })).resolves.toBeUndefined();
    await expect(schemasAnswer(['schemas/{{.ResourceKind}}.json'], undefined, {})).resolves.toBeUndefined();
  });
});
