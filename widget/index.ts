import './define.ts';

export { PostrunRoutine } from './element.ts';
export * from './events.ts';
