/**
 * What some work gives where nobody has put enumerable properties on the prototype of all objects: those that are there
 * are away while it runs, and back before anything else can. Most objects leave out fields that are not known, so that
 * one name of such a property would become a field of theirs. Costs nothing where there are none.
 */
export function unpolluted<Result>(work: () => Result): Result {
  const names = pollution()
  if (names.length === 0) return work()
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(Object.prototype, name)] as const)
  for (const name of names) Reflect.deleteProperty(Object.prototype, name) // false where somebody has frozen it as well
  try {
    return work()
  } finally {
    for (const [name, descriptor] of before) if (descriptor) Reflect.defineProperty(Object.prototype, name, descriptor)
  }
}

/** `for … in` over an object without properties visits those of its prototype. */
function pollution(): string[] {
  const names: string[] = []
  for (const name in EMPTY) names.push(name)
  return names
}

const EMPTY: object = {}
