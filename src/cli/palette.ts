import { styleText } from 'node:util'

/** How to mark changes in a diff. */
export interface Palette {
  readonly removed: (text: string) => string
  readonly added: (text: string) => string
  readonly aside: (text: string) => string
}

/** Markers like those of `git diff --word-diff`. */
const plain: Palette = {
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
  aside: (text) => text,
}

const always = { validateStream: false } // `paletteFor` decides whether to use colors.

const colored: Palette = {
  removed: (text) => styleText(['red', 'strikethrough'], text, always),
  added: (text) => styleText('green', text, always),
  aside: (text) => styleText('dim', text, always),
}

export type Color = 'auto' | 'always' | 'never'

/**
 * Colors or plain markers: as requested; otherwise by `FORCE_COLOR`, `NO_COLOR` and `TERM`, in the order of Node’s own
 * `hasColors`; otherwise colors on a terminal.
 */
export function paletteFor(
  color: Color,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Palette {
  if (color !== 'auto') return color === 'always' ? colored : plain
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : colored
  if (env['NO_COLOR'] || env['TERM'] === 'dumb') return plain
  return isTerminal ? colored : plain
}
