import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { permissions } from '../packages/backend/src/roles.ts';
import { ask, laptop, logIn, post, somebody, tokenOf, until } from './people.ts';
import { address, requests, secrets, startPortal, stopPortal } from './portal.ts';

before(startPortal);
after(stopPortal);

const viewer = somebody('viewer', 'example:everybody');
const editor = somebody('editor', 'example:everybody', 'example:developers');
const administrator = somebody('admin', 'example:platform-team');

describe('logging in to the portal', () => {
  it('gives whom Dex knows the role of their groups', async () => {
    assert.deepEqual((await logIn(editor)).entities?.toSorted(), [
      'group:default/developers',
      'group:default/everybody',
      'role:default/editors',
      'user:default/editor_40example.com',
    ]);
  });

  it('makes the person of a laptop an administrator', async () => {
    const { name, entities } = await logIn(laptop);

    assert.equal(name, 'user:default/administrator_40127-0-0-1.nip.io');
    assert.ok(entities?.includes('role:default/administrators'));
  });

  it('lasts while Dex says so: the page asks anew without a password', async () => {
    const response = await laptop.fetch(`${address}/api/auth/oidc/refresh?env=production`, {
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    });
    const { backstageIdentity } = JSON.parse(await response.text());

    assert.equal(response.status, 200);
    assert.ok(backstageIdentity.identity.ownershipEntityRefs.includes('role:default/administrators'));
  });

  it('is refused to who is in no group of the platform, and to a team of the same name elsewhere', async () => {
    for (const person of [somebody('stranger'), somebody('stranger', 'other:platform-team')]) {
      const { token, error } = await logIn(person);

      assert.equal(token, undefined);
      assert.match(error ?? '', /none of the groups/);
    }
  });

  it('has no way around: no guests, and no other provider', async () => {
    for (const path of ['auth/guest/refresh', 'auth/guest/start?env=production', 'auth/github/start?env=production'])
      assert.equal((await ask(path)).status, 404, path);
  });
});

describe('the catalog', () => {
  it('holds all that components bring, without an error', async () => {
    const token = await tokenOf(viewer);
    await until(async () => {
      const { body } = await ask('catalog/entities?filter=kind=component', token);
      return body.length > 25 && body;
    });
    await sleep(5000);
    const { body: entities } = await ask('catalog/entities', token);
    const wrong = entities.filter((entity: { status?: { items?: object[] } }) => entity.status?.items?.length);
    const missing = entities
      .flatMap((entity: { relations?: { targetRef: string }[] }) => entity.relations ?? [])
      .map(({ targetRef }: { targetRef: string }) => targetRef);
    const known = new Set(
      entities.map((e: { kind: string; metadata: { namespace: string; name: string } }) =>
        `${e.kind}:${e.metadata.namespace}/${e.metadata.name}`.toLowerCase(),
      ),
    );

    assert.deepEqual(wrong, []);
    assert.deepEqual(
      [...new Set(missing)].filter((ref) => !known.has(ref)),
      [],
    );
  });

  it('is found in by search', async () => {
    const token = await tokenOf(viewer);
    const found = await until(async () => {
      const { body } = await ask('search/query?term=loki', token);
      return body.results?.find(({ document }: { document: { title: string } }) => document.title === 'loki');
    });

    assert.equal(found.type, 'software-catalog');
  });
});

describe('a page of TechDocs', () => {
  it('is the README of its component, made when somebody asks', async () => {
    const token = await tokenOf(viewer);
    const sync = await ask('techdocs/sync/default/component/loki', token, { headers: { accept: 'text/event-stream' } });
    const page = await ask('techdocs/static/docs/default/component/loki/index.html', token);

    assert.match(String(sync.body), /"updated":true/, String(sync.body));
    assert.equal(page.status, 200);
    assert.match(page.body, /Why it is here/);
    assert.doesNotMatch(page.body, /https:\/\/fonts\./);
  });
});

describe('roles', () => {
  const entity = async (token?: string) => (await ask('catalog/entities/by-name/component/default/loki', token)).body;

  it('let viewers read and neither order nor remove', async () => {
    const token = await tokenOf(viewer);
    const { metadata } = await entity(token);

    assert.equal((await ask(`catalog/entities/by-uid/${metadata.uid}`, token, { method: 'DELETE' })).status, 403);
    assert.equal((await ask('scaffolder/v2/tasks', token, post(order))).status, 403);
    assert.equal((await ask('kubernetes/clusters', token)).status, 200);
    assert.equal(
      (await ask('kubernetes/proxy/api/v1/secrets', token, { headers: { 'Backstage-Kubernetes-Cluster': 'platform' } }))
        .status,
      403,
    );
    assert.equal(
      (await ask('catalog/locations', token, post({ type: 'url', target: 'https://example.com/a.yaml' }))).status,
      403,
    );
  });

  it('let editors order and not remove', async () => {
    const token = await tokenOf(editor);
    const { metadata } = await entity(token);
    const { status, body } = await ask('scaffolder/v2/tasks', token, post(order));
    assert.equal(status, 201);
    const task = await until(async () => {
      const answer = await ask(`scaffolder/v2/tasks/${body.id}`, token);
      return ['completed', 'failed', 'cancelled'].includes(answer.body.status) && answer.body;
    });

    assert.equal(task.status, 'completed');
    assert.deepEqual(requests, [{ token: `Bearer ${secrets.onboarding}`, body: order.values }]);
    assert.equal((await ask(`catalog/entities/by-uid/${metadata.uid}`, token, { method: 'DELETE' })).status, 403);
  });

  it('let administrators remove', async () => {
    const token = await tokenOf(administrator);
    const { metadata } = await entity(token);

    assert.equal((await ask(`catalog/entities/by-uid/${metadata.uid}`, token, { method: 'DELETE' })).status, 204);
  });

  it('speak of permissions that plugins ask for', async () => {
    const token = await tokenOf(administrator);
    const answers = await Promise.all(
      ['catalog', 'kubernetes', 'scaffolder'].map((plugin) =>
        ask(`${plugin}/.well-known/backstage/permissions/metadata`, token),
      ),
    );
    const asked = new Set(answers.flatMap(({ body }) => body.permissions).map(({ name }: { name: string }) => name));

    assert.deepEqual(
      Object.values(permissions)
        .flat()
        .filter((name) => !asked.has(name)),
      [],
    );
  });
});

const order = {
  templateRef: 'template:default/onboarding',
  values: { name: 'shop', owner: 'group:default/platform-team', repository: 'https://git.example.com/shop/shop' },
};

describe('the template for onboarding', () => {
  it('shows its form, and runs dry without asking anybody; only administrators try out templates', async () => {
    const token = await tokenOf(administrator);
    const before = requests.length;
    const schema = await ask('scaffolder/v2/templates/default/template/onboarding/parameter-schema', token);
    const { body: template } = await ask('catalog/entities/by-name/template/default/onboarding', token);
    const attempt = post({ template, values: order.values, secrets: {}, directoryContents: [] });
    const dry = await ask('scaffolder/v2/dry-run', token, attempt);

    assert.equal(schema.status, 200);
    assert.deepEqual(schema.body.steps[0].schema.required, ['name', 'owner', 'repository']);
    assert.equal(dry.status, 200, JSON.stringify(dry.body));
    assert.equal((await ask('scaffolder/v2/dry-run', await tokenOf(editor), attempt)).status, 403);
    assert.equal(requests.length, before);
  });

  it('refuses what is no name', async () => {
    const values = { ...order.values, name: '../etc' };

    assert.equal((await ask('scaffolder/v2/tasks', await tokenOf(editor), post({ ...order, values }))).status, 400);
  });
});

describe('who shows no token', () => {
  it('is told nothing by any plugin', async () => {
    const paths = [
      'catalog/entities',
      'search/query?term=a',
      'scaffolder/v2/actions',
      'scaffolder/v2/tasks',
      'kubernetes/clusters',
      'techdocs/metadata/techdocs/default/component/loki',
    ];
    for (const path of paths) assert.equal((await ask(path)).status, 401, path);
    assert.equal((await ask('catalog/entities', 'no.such.token')).status, 401);
  });

  it('finds no endpoint that passes requests on', async () => {
    assert.ok([401, 404].includes((await ask('proxy/onboarding', await tokenOf(viewer), post(order.values))).status));
  });

  it('sees the page to log in, and no secret in it', async () => {
    const page = await (await fetch(address)).text();

    assert.match(page, /<div id="root">/);
    for (const secret of [...Object.values(secrets), 'platform-team']) assert.ok(!page.includes(secret));
  });
});
