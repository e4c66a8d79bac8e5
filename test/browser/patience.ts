import { vi } from 'vitest';

/** What comes in a moment may take long on a busy machine; Vitest would give it one second, and has no setting for that. */
const patience = 30_000;

const { waitFor } = vi;

vi.waitFor = (look, options = {}) =>
  waitFor(look, { timeout: patience, ...(typeof options === 'number' ? { timeout: options } : options) });
