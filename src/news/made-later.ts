/**
 * Gives an object a field whose value is made when somebody first asks for it, and is a field like any other from then on:
 * whoever copies, compares, sends or writes the object asks for it.
 *
 * `madeLater(document, 'changes', () => changesOf(story))`
 */
export function madeLater<Value, Name extends keyof Value & string>(
  object: Value,
  name: Name,
  make: () => Value[Name],
): void {
  const settle = (value: Value[Name]) => {
    define(object, name, { value, writable: true })
    return value
  }
  define(object, name, { get: () => settle(make()), set: settle })
}

/** Knows of no prototype: somebody may have put a `get` on that of all objects by then. */
function define(object: unknown, name: string, descriptor: PropertyDescriptor): void {
  const own = { __proto__: null, enumerable: true, configurable: true, ...descriptor }
  Object.defineProperty(object, name, own as PropertyDescriptor)
}
