import type { Result, Table } from './bench.ts';

/** What a bench found, as text for a terminal: its tables, how it was measured, and which bars it met. */
export function reportOf(name: string, { tables, bars, notes }: Result): string {
  const parts = [
    `== ${name}`,
    ...tables.map((table) => linesOf(table).join('\n')),
    notes.map((note) => `- ${note}`).join('\n'),
    bars.map(({ text, isMet }) => `${isMet ? 'met    ' : 'NOT met'}  ${text}`).join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function linesOf({ title, heads, rows }: Table): string[] {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) =>
        column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width),
      )
      .join('  ')
      .trimEnd();
  return [title, line(heads), ...rows.map(line)];
}
