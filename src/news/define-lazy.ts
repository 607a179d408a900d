/**
 * Defines a field whose value is computed on first read and stored as a plain field. Copying, comparing, sending or printing
 * the object reads it.
 *
 * `defineLazy(document, 'changes', () => changesOf(story))`
 */
export function defineLazy<Value, Name extends keyof Value & string>(
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

/** The descriptor has no prototype, because someone may have added a `get` to `Object.prototype`. */
function define(object: unknown, name: string, descriptor: PropertyDescriptor): void {
  const own = { __proto__: null, enumerable: true, configurable: true, ...descriptor }
  Object.defineProperty(object, name, own as PropertyDescriptor)
}
