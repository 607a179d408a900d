const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g

/** A pattern that matches any of several literals. */
export function anyOf(literals: Iterable<string>): RegExp {
  const all = [...new Set(literals)]
  const least = all.filter((one) => !all.some((other) => other !== one && one.includes(other)))
  return new RegExp(least.map((literal) => literal.replace(SPECIAL, '\\$&')).join('|'))
}
