/** What the quick timer is called, wherever it is spoken of. */
export const timer = { title: 'Quick timer', name: 'Timer', over: 'Time is up' };
