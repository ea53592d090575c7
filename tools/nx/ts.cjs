/**
 * Runs TypeScript from source: nothing is built before the plugin, the executors or a definition can be loaded.
 * `@idp/<tool>` is that tool's index.ts and `@idp/<layer>/<name>` that component's definition, of the workspace
 * that the importing file lies in.
 */
const { createHash, randomUUID } = require('node:crypto');
const Module = require('node:module');
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join, sep } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const stacks = require('./stacks.cjs');

const LOADED = Symbol.for('@idp/nx/ts');
const workspaceRoot = join(__dirname, '../..');

/** Where what was compiled is kept. It goes with the packages, so that another compiler begins anew. */
const kept = join(workspaceRoot, 'node_modules/.cache/platform-typescript');

/** The last line of what is kept: without it a file is not whole. */
const END = '\n// whole';

const compile = {
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  inlineSourcesContent: false,
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

/** The TypeScript file that another one imports without saying so; Node would look for those of other languages first. */
function besides(request, importer) {
  if (!request.startsWith('.') || !importer?.endsWith('.ts')) return undefined;
  const file = `${join(dirname(importer), request)}.ts`;
  return existsSync(file) ? file : undefined;
}

/** The workspace of a component's definition; this one for everything else. */
function rootOf(importer = '') {
  return /^(.*)[\\/]libs[\\/][^\\/]+[\\/][^\\/]+[\\/]component\.ts$/.exec(importer)?.[1] ?? workspaceRoot;
}

/** A file as JavaScript: as it was compiled before, or anew. */
function compiled(source, filename) {
  const options = { ...compile, filename, sourceFileName: filename };
  const file = join(
    kept,
    `${createHash('sha256')
      .update(JSON.stringify([options, source]))
      .digest('hex')}.js`,
  );
  return readWhole(file) ?? keep(file, require('@swc/core').transformSync(source, options).code);
}

function readWhole(file) {
  try {
    const code = readFileSync(file, 'utf8');
    return code.endsWith(END) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Under a name of its own first: others see all of it or nothing. Where nothing can be written, nothing is kept. */
function keep(file, code) {
  const own = `${file}.${randomUUID()}.tmp`;
  try {
    mkdirSync(kept, { recursive: true });
    writeFileSync(own, `${code}${END}`);
    renameSync(own, file);
  } catch {
    rmSync(own, { force: true });
  }
  return code;
}

function hook() {
  const extensionBefore = Module._extensions['.ts'];
  Module._extensions['.ts'] = function typeScript(module, filename) {
    if (filename.includes(`${sep}node_modules${sep}`) && extensionBefore) return extensionBefore(module, filename);
    const code = compiled(readFileSync(filename, 'utf8'), filename);
    stacks.remember(filename, code);
    module._compile(code, filename);
  };

  const resolveBefore = Module._resolveFilename;
  Module._resolveFilename = function alias(request, parent, ...rest) {
    const file = request.startsWith('@idp/') ? fileOf(request, parent?.filename) : besides(request, parent?.filename);
    return file ?? resolveBefore.call(this, request, parent, ...rest);
  };
}

if (!globalThis[LOADED]) {
  globalThis[LOADED] = true;
  // Node 20 optimizes what runs for seconds as if it ran for hours, and later versions wait longer by themselves.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=400000');
  // From Node 22.1 on, V8 keeps what it made of JavaScript as well.
  Module.enableCompileCache?.(join(workspaceRoot, 'node_modules/.cache/v8'));
  hook();
}
