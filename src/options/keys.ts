import { nearest } from '../nearest.js'
import { CopydeskOptionError } from './options.js'

/** Throws for the first key that is none of these, with the one that was likely meant. */
export function checkKeys(of: string, value: Readonly<Record<string, unknown>>, keys: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (keys.includes(key)) continue
    const meant = nearest(key, keys)
    const hint = meant === undefined ? `left out; there are ${keys.join(', ')}` : `left out; did you mean ${meant}?`
    throw new CopydeskOptionError(`${key} of ${of}`, value[key], hint)
  }
}
