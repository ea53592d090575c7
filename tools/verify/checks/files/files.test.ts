import { aRendering } from '@idp/testing';
import { files } from './index';

function found(manifests: string) {
  return files
    .findFindings(aRendering({ shop: manifests }))
    .map(({ object, path, what }) => `${object?.kind} ${path}: ${what}`);
}

const config = (data: string, name = 'config') => `kind: ConfigMap\nmetadata: { name: ${name} }\ndata: ${data}`;
const pod = (container: string, volume = 'configMap: { name: config }') => `
---
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, volumeMounts: [{ name: config, mountPath: /etc/web }], ${container} }], volumes: [{ name: config, ${volume} }] } } }`;
const CONFIG = config('{ web.yaml: "" }');

describe('a file that a container is told to read', () => {
  it.each([
    'args: [--config=/etc/web/web.yaml, --folder=/etc/web, --data=/var/data/web.db]',
    'args: ["cat /etc/web/*.yaml /etc/web/$NAME"]',
    'env: [{ name: CA, value: /etc/ssl/certs/ca-certificates.crt }]',
  ])('is there: %s', (container) => {
    expect(found(CONFIG + pod(container))).toEqual([]);
  });

  it('is not there', () => {
    expect(found(CONFIG + pod('args: [--config=/etc/web/web.yml]'))).toEqual([
      'Deployment spec.template.spec.containers[0].args[0]: volume "config" at /etc/web holds no "web.yml"',
    ]);
    expect(found(CONFIG + pod('env: [{ name: CA, value: /etc/ca/ca.crt }]'))).toEqual([
      'Deployment spec.template.spec.containers[0].env[0].value: no volume is mounted at /etc/ca/ca.crt',
    ]);
  });

  it('may be in a volume of which nobody knows the files', () => {
    expect(found(pod('args: [/etc/web/web.yml]', 'emptyDir: {}'))).toEqual([]);
    expect(found(pod('args: [/etc/web/web.yml]', 'configMap: { name: config, optional: true }'))).toEqual([]);
  });

  it('may be named in configuration that a pod mounts', () => {
    const naming = (path: string) => config(`{ web.yaml: "ca: ${path}" }`);

    expect(found(naming('/etc/web/web.yaml') + pod('args: []'))).toEqual([]);
    expect(found(naming('/etc/web/ca.crt') + pod('args: []'))).toEqual([
      'ConfigMap data["web.yaml"]: volume "config" at /etc/web holds no "ca.crt"',
    ]);
    expect(found(naming('/etc/ca/ca.crt') + pod('args: []'))).toHaveLength(1);
    expect(found(naming('/etc/ca/ca.crt'))).toEqual([]);
    expect(found(config('{ web.yaml: "", run.sh: "[ -e /etc/ca/ca.crt ]" }') + pod('args: []'))).toEqual([]);
  });
});

describe('a file of configuration', () => {
  it.each([
    ['{ a.yaml: "a: [b]" }', []],
    ['{ a.yaml: "a: [b" }', ['ConfigMap data["a.yaml"]: is no YAML']],
    ['{ a.yaml: "{{ if }} a: [b" }', []],
    [`{ a.json: '{"a": "{{ b }}"}' }`, []],
    [`{ a.json: '{"a": 1,}' }`, ['ConfigMap data["a.json"]: is no JSON']],
    ['{ a.txt: "a: [b" }', []],
  ])('is what its name says: %s', (data, problems) => {
    expect(found(config(data))).toEqual(problems.map((problem) => expect.stringContaining(problem)));
  });
});
