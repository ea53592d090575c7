/** The section of the documentation about what preflight finds. */
export function checkPage(heading: string): string {
  return `docs/troubleshooting.md#${heading.toLowerCase().replaceAll(' ', '-')}`;
}
