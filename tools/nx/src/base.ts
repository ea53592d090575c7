/** The branch that changes are compared with, as Nx was told or takes it: `--base`, NX_BASE, else main. */
export function base(): string {
  return process.env.IDP_BASE ?? 'main';
}

/** Reads the base from a command line of Nx, which does not hand it to what it runs. */
export function baseOf(args: readonly string[], env: NodeJS.ProcessEnv): string {
  const given = args.findIndex((arg) => arg === '--base' || arg.startsWith('--base='));
  const [, inline] = args[given]?.split('=') ?? [];
  return (given < 0 ? undefined : (inline ?? args[given + 1])) ?? env['NX_BASE'] ?? 'main';
}
