import { CopydeskOptionError, refuseOptions, unknownName } from '../options/options.js'

/**
 * Checks the second argument of a function. Throws a `CopydeskOptionError` for an unknown option. For an option of a cleaner
 * the message shows where it goes: `Use cleanFile(…, { options: { quotes: "curly" } }).`
 */
export function checkHow(how: unknown, name: string, names: readonly string[]): void {
  if (typeof how !== 'object' || how === null) throw new CopydeskOptionError('options', how, 'an object')
  for (const [told, value] of Object.entries(how)) {
    if (told === 'limit') checkLimit(value)
    if (names.includes(told)) continue
    refuseOptions({ [told]: value }, name, (written) => `${name}(…, { options: ${written} })`)
    throw unknownName('option', told, value, names)
  }
}

function checkLimit(limit: unknown): void {
  if (limit === undefined || (typeof limit === 'number' && limit > 0)) return
  throw new CopydeskOptionError('limit', limit, 'a number of bytes greater than 0')
}
