/**
 * Stacks name the lines of TypeScript files. What a file was compiled to says in its last lines where each of its own
 * comes from; that is read where somebody looks at a stack, while Node would read it of every file that is loaded.
 */
const { Buffer } = require('node:buffer');
const { SourceMap } = require('node:module');

const MAP = /\/\/# sourceMappingURL=data:application\/json;[^,]*base64,(\S+)/;
const POSITION = /(\/[^():]+\.ts):(\d+):(\d+)/;

/** By the path of a TypeScript file, what it was compiled to. */
const compiledTo = new Map();

const maps = new Map();

/** Lets stacks name the lines of a file that was compiled. */
exports.remember = (file, code) => compiledTo.set(file, code);

function mapOf(file) {
  if (!maps.has(file)) {
    const [, encoded] = MAP.exec(compiledTo.get(file) ?? '') ?? [];
    maps.set(file, encoded && new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'))));
  }
  return maps.get(file);
}

/** The same line of a stack, with the place in the TypeScript file. */
function inSource(call) {
  return String(call).replace(POSITION, (position, file, line, column) => {
    const { originalLine, originalColumn } = mapOf(file)?.findEntry(line - 1, column - 1) ?? {};
    return originalLine === undefined ? position : `${file}:${originalLine + 1}:${originalColumn + 1}`;
  });
}

Error.prepareStackTrace = (error, calls) =>
  [String(error), ...calls.map((call) => `    at ${inSource(call)}`)].join('\n');
