import { injurySources } from './sources/injuries.ts';
import { massageSources } from './sources/massage.ts';
import { recoverySources } from './sources/recovery.ts';
import { runningSources } from './sources/running.ts';
import type { Source } from './sources/source.ts';
import { strengthSources } from './sources/strength.ts';
import { stretchingSources } from './sources/stretching.ts';

export type { Source, SourceStatus } from './sources/source.ts';

const table = {
  ...recoverySources,
  ...stretchingSources,
  ...massageSources,
  ...strengthSources,
  ...injurySources,
  ...runningSources,
};

export type SourceId = keyof typeof table;

/** Everything the catalogue's claims, the load model and the planner's rules rest on, by the key they cite. */
export const sources: Readonly<Record<SourceId, Source>> = table;
