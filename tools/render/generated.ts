/** The first line of every generated file: where it comes from and what makes it again. */
export function generatedFrom(source: string, command: string): string {
  return `Generated from ${source} by \`${command}\`; do not edit.`;
}
