import type { Cluster } from './cluster.gen';
import type { Component } from './component';
import type { Facts } from './environment.gen';
import type { Exceptions } from './exceptions.gen';
import type { Lock } from './lock.gen';
import type { Layer } from './layers';
import type { Problem } from './problem';
import type { Release } from './release.gen';
import type { Settings } from './settings.gen';

/** A closed JSON Schema of draft 7, as far as the platform uses it. */
export interface Schema {
  /** Where a generated one comes from. */
  readonly $comment?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

/** A file in memory: what rendering returns and what one place writes. */
export interface RenderedFile {
  /** Relative to the folder that it is rendered for, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** A parsed YAML file that knows its lines. */
export interface SourceFile<T> {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly value: T;
  /** Path and line of a key or item, or of the nearest one above it that is there. */
  locate(path: readonly (string | number)[]): string;
}

/** A component's folder, read. */
export interface ComponentFolder {
  readonly name: string;
  readonly layer: Layer;
  /** Relative to the workspace, with `/`. */
  readonly folder: string;
  readonly definition: Component;
  readonly schema: Schema;
  /** The Helm templates that only this component needs. */
  readonly templates: readonly RenderedFile[];
  /** The closed schema of its upstream's values; absent until `nx run <component>:types` wrote it. */
  readonly upstreamSchema?: Schema;
  /** What its upstream was resolved to; absent until `nx run <component>:lock` wrote it. */
  readonly lock?: Lock;
  /** Path and line of a key of the definition. */
  locate(key: string): string;
}

/** An environment's folder, read. */
export interface EnvironmentFolder {
  readonly name: string;
  readonly facts: SourceFile<Facts>;
  /** What the cluster is and has before the platform; defaults where nobody wrote it. */
  readonly cluster: SourceFile<Cluster>;
  /** By component; unchecked, because the component's schema decides. */
  readonly overrides: ReadonlyMap<string, SourceFile<unknown>>;
  /** By component. */
  readonly releases: ReadonlyMap<string, SourceFile<Release>>;
}

/** Everything that people wrote, read, and what was wrong with it. What could not be read is in `problems` only. */
export interface Platform {
  readonly settings: Settings;
  /** What verify may find without failing; empty where nobody wrote any. */
  readonly exceptions: SourceFile<Exceptions>;
  /** In the order of their needs, those without any first, then by name. */
  readonly components: readonly ComponentFolder[];
  /** By name. */
  readonly environments: readonly EnvironmentFolder[];
  /** Names of components and environments that are there but could not be read. */
  readonly unread: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Whether a component is on in an environment: it is, unless the environment turns it off. */
export function isOn(component: string, environment: EnvironmentFolder): boolean {
  return environment.facts.value.components[component] !== false;
}
