/** What helm says is wrong, in one line: warnings may stand before it and hints after it. */
export function complaintOf(complaints: string): string {
  const lines = complaints.trim().split('\n');
  const error = lines.find((line) => line.startsWith('Error: ')) ?? lines.at(-1) ?? '';
  return error.replace(/^Error: /, '');
}
