import { drawPanel } from './draw.tsx';

// The second of two scripts, asleep until the first has found a run: see `asleep` in vite.config.ts.
globalThis.postrunDraw = drawPanel;
