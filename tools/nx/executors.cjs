require('./ts.cjs');
const { inOneProcess } = require('./src/batch.ts');
const { onItsOwn } = require('./src/executor.ts');

/** Each executor in both forms; what it imports is loaded when Nx asks for it. */
for (const name of [
  'build',
  'capacity',
  'fetch',
  'lint',
  'lock',
  'package',
  'plan',
  'prefetch',
  'push',
  'test',
  'typecheck',
  'types',
  'verify',
  'why',
]) {
  const prepare = (...given) => require(`./src/executors/${name}/executor.ts`).default(...given);
  exports[name] = onItsOwn(prepare);
  exports[`${name}Batch`] = inOneProcess(prepare);
}

/** Those of the platform as a whole. */
for (const name of ['ca', 'credentials', 'deploy', 'destroy', 'images', 'pin', 'status'])
  exports[name] = (options, context) => require(`./src/executors/${name}/executor.ts`).default(options, context);
