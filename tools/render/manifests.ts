import type { ComponentFolder, RenderedFile } from '@idp/model';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifests = readFileSync(join(__dirname, 'templates/upstream-manifests.tpl'), 'utf8');

/** The template that installs the vendored manifests of an upstream without a chart; none for a chart. */
export function manifestsTemplatesOf({ definition: { upstream } }: ComponentFolder): readonly RenderedFile[] {
  return upstream && 'manifests' in upstream ? [{ path: 'upstream-manifests.yaml', content: manifests }] : [];
}
