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
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
    return value
  }
  Object.defineProperty(object, name, {
    enumerable: true,
    configurable: true,
    get: () => settle(make()),
    set: settle,
  })
}
