/*
 * What `import 'postrun-routine'` gives. The script for pages does more: it also looks for places where a host has taken
 * the tag away, which a program that writes the tag itself has none of.
 */
import './define.ts';

export { PostrunRoutine } from './element.ts';
export * from './events.ts';
