/**
 * Runs `work` without enumerable properties on `Object.prototype`: they are removed before and restored after it. Otherwise
 * such a property could appear as a field of copydesk's objects, because unknown fields are left out of most of them. Costs
 * nothing if there are none.
 */
export function unpolluted<Result>(work: () => Result): Result {
  const names = pollution()
  if (names.length === 0) return work()
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(Object.prototype, name)] as const)
  for (const name of names) Reflect.deleteProperty(Object.prototype, name) // false if the property is frozen
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
