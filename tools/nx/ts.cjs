/**
 * Runs TypeScript from source: nothing is built before the plugin, the executors or a definition can be loaded.
 * `@idp/<tool>` is that tool's index.ts and `@idp/<layer>/<name>` that component's definition, of the workspace
 * that the importing file lies in.
 */
const Module = require('node:module');
const { existsSync, readFileSync } = require('node:fs');
const { join, sep } = require('node:path');

const LOADED = Symbol.for('@idp/nx/ts');
const workspaceRoot = join(__dirname, '../..');

const compile = {
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  isModule: true,
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs', importInterop: 'swc' },
};

/** The file that an `@idp/…` import stands for, or undefined when it is not one of ours. */
function fileOf(request, importer) {
  const [scope, first, second, ...rest] = request.split('/');
  if (scope !== '@idp' || !first || rest.length > 0) return undefined;
  const file = second
    ? join(rootOf(importer), 'libs', first, second, 'component.ts')
    : join(workspaceRoot, 'tools', first, 'index.ts');
  return existsSync(file) ? file : undefined;
}

/** The workspace of a component's definition; this one for everything else. */
function rootOf(importer = '') {
  return /^(.*)[\\/]libs[\\/][^\\/]+[\\/][^\\/]+[\\/]component\.ts$/.exec(importer)?.[1] ?? workspaceRoot;
}

function hook() {
  const extensionBefore = Module._extensions['.ts'];
  Module._extensions['.ts'] = function typeScript(module, filename) {
    if (filename.includes(`${sep}node_modules${sep}`) && extensionBefore) return extensionBefore(module, filename);
    const { transformSync } = require('@swc/core');
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...compile, filename, sourceFileName: filename });
    module._compile(code, filename);
  };

  const resolveBefore = Module._resolveFilename;
  Module._resolveFilename = function alias(request, parent, ...rest) {
    const file = request.startsWith('@idp/') ? fileOf(request, parent?.filename) : undefined;
    return file ?? resolveBefore.call(this, request, parent, ...rest);
  };
}

if (!globalThis[LOADED]) {
  globalThis[LOADED] = true;
  hook();
}
