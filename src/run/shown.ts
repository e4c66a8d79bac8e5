/** A foreign value as it may stand in a message: one line of at most 60 characters, whatever it is. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value.slice(0, 200)}"` : kindOf(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Objects are only named: turning one into text could run what it brings, or go round in circles. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
