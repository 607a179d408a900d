import { CopydeskOptionError, refuseOptions, unknownOption } from '../options/options.js'

/**
 * Checks what a function is told beside its source. Throws a `CopydeskOptionError` for a name that there is not, and tells
 * where options of a cleaner go: `cleanFile(path, { quotes: 'curly' })` → `… use cleanFile(…, { options: { quotes: 'curly' } })`
 */
export function checkHow(how: unknown, name: string, names: readonly string[]): void {
  if (typeof how !== 'object' || how === null) throw new CopydeskOptionError('options', how, 'an object')
  for (const [told, value] of Object.entries(how)) {
    if (told === 'limit') checkLimit(value)
    if (names.includes(told)) continue
    refuseOptions({ [told]: value }, name, (written) => `use ${name}(…, { options: ${written} })`)
    throw unknownOption(told, value, names)
  }
}

function checkLimit(limit: unknown): void {
  if (limit === undefined || (typeof limit === 'number' && limit > 0)) return
  throw new CopydeskOptionError('limit', limit, 'a number of bytes above zero')
}
