/** How far apart two texts stand, from glued together to paragraphs of their own. */
export const Gap = { none: 0, blank: 1, cell: 2, line: 3, paragraph: 4 } as const

/** What a gap is in text: `['', ' ', ' | ', '\n', '\n\n']` */
export const GAP_TEXTS: readonly string[] = ['', ' ', ' | ', '\n', '\n\n']
