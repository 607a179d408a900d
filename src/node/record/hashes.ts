import { createHash, type Hash } from 'node:crypto'
import { isRecord } from '../../record.js'
import { isBuilt } from '../../rules/lazy-pack.js'
import type { RulePack } from '../../rules/rule.js'
import type { Filtering } from './filter-options.js'

const digestOf = (hash: Hash, digits: number) => hash.digest('hex').slice(0, digits)
const hashOf = (content: string | Uint8Array, digits: number) => digestOf(createHash('sha256').update(content), digits)

/** Identifies an input: 128 bits of the SHA-256 of its bytes. */
export const inputHashOf = (content: string | Uint8Array): string => hashOf(content, 32)
/** The same from a hash that has read all bytes. */
export const inputHashIn = (hash: Hash): string => digestOf(hash, 32)

/**
 * Identifies a configuration: 64 bits of the SHA-256 of the build’s rules and all options, in any order. Records with the
 * same `inputHash` and `rulesHash` are equal.
 */
export function rulesHashOf({ cleaner, fields, as }: Filtering): string {
  return hashOf(JSON.stringify([BUILD.rules, canonical({ cleaner, fields, as })]), 16)
}

/** A value in canonical form: sorted keys, patterns and functions as source, built-in packs by name. */
function canonical(value: unknown): unknown {
  if (typeof value === 'function' || value instanceof RegExp) return String(value)
  if (Array.isArray(value)) return value.map(canonical)
  if (!isRecord(value)) return value
  if (isBuilt(value as unknown as RulePack)) return value['lang']
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, canonical(part)])
}

/** Written into the package by the build (`.build/fingerprint.ts`), as JSON. */
declare const COPYDESK_BUILD: string | undefined

/** The version of the package, and a hash of all rules, models and code that affect texts. */
export const BUILD: { readonly version: string; readonly rules: string } =
  typeof COPYDESK_BUILD === 'undefined' ? { version: 'source', rules: 'source' } : JSON.parse(COPYDESK_BUILD)
