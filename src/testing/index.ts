/** The parts that the entries for Vitest and Jest share. */
export type { BoilerplateFamily, FurnitureFamily } from './boilerplate.table.js'
export type { StoryOptions } from './keeps-story.js'
export { asDocument, type CopydeskMatchers, type Outcome, plainMatchers } from './matchers.js'
export { type Receipt, receiptOf, receiptSerializer } from './receipt.js'
