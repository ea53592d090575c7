import type { Component, ComponentFolder } from '@idp/model';
import { renderChart, type Chart } from '@idp/render';
import { aComponentFolder, anEnvironmentFolder, aPlatform } from '@idp/testing';
import { createHash } from 'node:crypto';
import { archiveOf } from '../archive';

/** Text as the bytes of a file. */
export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}

/** The archive of somebody's chart, which installs one Deployment with an image from its values. */
export function anUpstreamArchive(greeting = 'hello'): Uint8Array {
  const template = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
spec:
  replicas: {{ .Values.replicas }}
  selector:
    matchLabels: { app: greeter }
  template:
    metadata:
      labels: { app: greeter }
    spec:
      containers:
        - name: greeter
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          args: ["${greeting}", "--sidecar-image=quay.io/example/sidecar:v2"]
`;
  return archiveOf(
    'greeter',
    new Map([
      ['Chart.yaml', bytesOf('apiVersion: v2\nname: greeter\nversion: 1.2.3\nappVersion: v4.5.6\n')],
      ['values.yaml', bytesOf('replicas: 1\nimage:\n  repository: quay.io/example/greeter\n  tag: ""\n')],
      ['templates/deployment.yaml', bytesOf(template)],
    ]),
  );
}

/** Somebody's manifests: a definition with braces in a description, and an object of another kind. */
export const someManifests = `# Made for everybody.
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: greetings.example.com
  labels:
    app.kubernetes.io/name: theirs
    example.com/channel: standard
spec:
  group: example.com
  names: { kind: Greeting, plural: greetings }
  scope: Cluster
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          description: A text such as {{ .Name }}.
          type: object
          maxProperties: 9007199254740991
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: channel
  namespace: default
data: { channel: "on" }
`;

/** What wraps somebody's chart, locked to these bytes. */
export function aLocked(upstream: Component['upstream'], bytes: Uint8Array): ComponentFolder {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const definition: Component = {
    name: 'greeter',
    description: 'Greets',
    namespace: 'kube-system',
    owner: 'platform-team',
    chartValues: (_values, { replicas, image }) => ({
      replicas,
      image: { repository: image('quay.io/example/greeter') },
    }),
    images: ['quay.io/example/agent:v7'],
    ...(upstream && { upstream }),
  };
  const lock = { url: 'https://charts.example.com', version: upstream?.version ?? '', digest };
  return { ...aComponentFolder(definition), lock };
}

/** The chart that the tests wrap. */
export const greeter = { repository: 'https://charts.example.com', chart: 'greeter', version: '1.2.3' };

/** The manifests that the tests wrap. */
export const greetings = { manifests: 'https://example.com/v1.2.3/greetings.yaml', version: 'v1.2.3' };

/** Two environments: one that pulls its images from elsewhere, and a larger one. */
export const environments = [
  anEnvironmentFolder({ images: { 'quay.io': 'registry.example.com/quay' } }, {}, 'dev'),
  anEnvironmentFolder({ size: 'ha' }, {}, 'prod'),
];

/** The chart of a component, in both environments. */
export function chartOf(component: ComponentFolder): Chart {
  return renderChart(component, aPlatform([component], environments));
}
