import type { Found } from '../../../document.js'
import { nameKey } from './publisher.js'

/** The authors that one source names. */
export interface Authors {
  readonly names: readonly string[]
  readonly origins: readonly Found[]
}

export const nobody: Authors = { names: [], origins: [] }

/** Whether the first has all the people of the second, and one more. */
export function includes({ names: more }: Authors, { names: fewer }: Authors): boolean {
  if (more.length <= fewer.length) return false
  const keys = new Set(more.map(nameKey))
  return fewer.every((name) => keys.has(nameKey(name)))
}

/** Whether any of the people is among both. */
export function shareNames({ names: one }: Authors, { names: other }: Authors): boolean {
  const keys = new Set(one.map(nameKey))
  return other.some((name) => keys.has(nameKey(name)))
}

const FULL_NAME = /\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Whether these are names of people, and not of their accounts: `Ana Ruiz`, not `aruiz`. */
export function areFull({ names }: Authors): boolean {
  return names.length > 0 && names.every((name) => FULL_NAME.test(name))
}
