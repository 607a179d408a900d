import { nearest } from '../nearest.js'
import { CopydeskOptionError, didYouMean } from './options.js'

/** Throws for the first unknown key, with the nearest known one. */
export function checkKeys(of: string, value: Readonly<Record<string, unknown>>, keys: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (keys.includes(key)) continue
    const meant = nearest(key, keys)
    const hint = meant === undefined ? ` Known keys: ${keys.join(', ')}.` : didYouMean(`"${meant}"`)
    throw new CopydeskOptionError(`${of}.${key}`, value[key], keys.join(', '), `Unknown key "${key}" in ${of}.${hint}`)
  }
}
