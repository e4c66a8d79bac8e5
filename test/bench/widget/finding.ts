import type { Browser } from 'playwright-core';
import type { Result } from '../bench.ts';
import type { Blog } from './server.ts';

/** A part of the bench that needs a browser. */
export type Finding = (browser: Browser, blog: Blog) => Promise<Result>;
