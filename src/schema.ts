/** The schemas of what goes in and what comes out, for those who check data at run time. Loads zod. */
import * as z from 'zod'
import { FAMILY_NAMES } from './rules/rule.js'

export * from './document.js'

const Family = z.record(z.string(), z.looseObject({}))

/** The rules of one language, as data. */
export const RulePack = z.object({ lang: z.string(), families: z.partialRecord(z.enum(FAMILY_NAMES), Family) })

const Selector = z.string().regex(/\S/)

/** What is known of the pages of a site, as CSS selectors; `createCleaner` finds out whether they are any. */
export const SiteRules = z.strictObject({ take: z.array(Selector).optional(), drop: z.array(Selector).optional() })

const Host = z.string().regex(/^[a-z\d.-]{1,253}$/)

/** What a cleaner can be told; `createCleaner` checks the same without zod. */
export const CleanerOptions = z.strictObject({
  quotes: z.enum(['straight', 'curly', 'keep']).optional(),
  dashes: z.enum(['keep', 'hyphen', 'em']).optional(),
  ellipsis: z.enum(['keep', 'dots', 'character']).optional(),
  packs: z.array(RulePack).optional(),
  keep: z.array(z.enum(FAMILY_NAMES)).optional(),
  rules: z.record(z.string(), z.boolean()).optional(),
  html: z.enum(['auto', 'article', 'all']).optional(),
  captions: z.enum(['remove', 'keep']).optional(),
  site: SiteRules.optional(),
  sites: z.record(Host, SiteRules).optional(),
  changes: z.boolean().optional(),
  stages: z
    .array(z.custom<(text: string) => unknown>((value) => typeof value === 'function', 'a function from text to edits'))
    .optional(),
})
