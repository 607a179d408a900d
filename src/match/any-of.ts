const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g

/** A pattern that finds any of some literals, in one pass over a text. */
export function anyOf(literals: Iterable<string>): RegExp {
  const all = [...new Set(literals)]
  const least = all.filter((one) => !all.some((other) => other !== one && one.includes(other)))
  return new RegExp(least.map((literal) => literal.replace(SPECIAL, '\\$&')).join('|'))
}
