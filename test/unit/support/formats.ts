// A formatter never changes, and to make one takes longer than all that a test does with it: none is made twice.
const done = Symbol.for('postrun formats');
if (!Reflect.has(Intl, done)) {
  const { DateTimeFormat, NumberFormat } = Intl;
  Object.assign(Intl, {
    [done]: true,
    DateTimeFormat: remembered(DateTimeFormat),
    NumberFormat: remembered(NumberFormat),
  });
}

/** The same class, whose `new` gives the same thing for the same words. */
function remembered<Class extends new (...given: never[]) => object>(original: Class): Class {
  const made = new Map<string, object>();
  return new Proxy(original, {
    construct(target, given: unknown[]) {
      const key = JSON.stringify(given);
      const known = made.get(key) ?? Reflect.construct(target, given);
      made.set(key, known);
      return known;
    },
  });
}
