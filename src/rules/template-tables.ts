/**
 * What is known of the templates of a pack before any of them is read. The build writes it into the package; of a pack of
 * one’s own it is found out when a cleaner first works with it.
 */
export interface TemplateTable {
  /**
   * By what a line begins with, its letters folded, the templates that may fit it: those whose lines begin with letters. A
   * template is known by its place among all of its pack, one that is read when a line comes near it; see `numbers.ts`.
   */
  readonly openings: Readonly<Record<string, string>>
  /** The same by what a line ends with, of templates that begin with a slot. */
  readonly closings: Readonly<Record<string, string>>
  /** Templates that have slots at both ends, each with stretches of which its lines hold one; none if they may be all slots. */
  readonly others: readonly (readonly [template: number, ...stretches: string[]])[]
  /** How many ways to begin there are, up to eight letters, and how many to end. */
  readonly edges: readonly [openings: number, closings: number]
  /** The length of the longest line that one fits, in code units; `null` for any. */
  readonly longest: number | null
}

/** Templates of whole lines, of lines below the story alone, and of what closes a paragraph. */
export interface TemplateTables {
  readonly lines: TemplateTable
  readonly tail: TemplateTable
  readonly endings: TemplateTable
}
