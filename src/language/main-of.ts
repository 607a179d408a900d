const HYPHEN = /[-_]/

/** The language of a tag without its country or script: `'pt-BR'` → `'pt'`. */
export function mainOf(tag: string): string {
  return tag.toLowerCase().split(HYPHEN, 1)[0] as string
}
