import { chimeIn } from '../platform/chimeHash.ts';
import { playBeep } from '../platform/wave.ts';

const asked = chimeIn(location.hash);
if (asked) void playBeep(asked.beep);
