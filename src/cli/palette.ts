import { styleText } from 'node:util'

/** How changes are marked in a diff. */
export interface Palette {
  readonly removed: (text: string) => string
  readonly added: (text: string) => string
  readonly aside: (text: string) => string
}

/** Signs, as `git diff --word-diff` makes them. */
const plain: Palette = {
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
  aside: (text) => text,
}

const always = { validateStream: false } // `paletteFor` decides whether there are colours.

const coloured: Palette = {
  removed: (text) => styleText(['red', 'strikethrough'], text, always),
  added: (text) => styleText('green', text, always),
  aside: (text) => styleText('dim', text, always),
}

export type Colour = 'auto' | 'always' | 'never'

/**
 * Colours or plain signs: as asked; else as `FORCE_COLOR`, `NO_COLOR` and `TERM` say, in the order of Node’s own `hasColors`;
 * else colours if the output is a terminal.
 */
export function paletteFor(
  colour: Colour,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Palette {
  if (colour !== 'auto') return colour === 'always' ? coloured : plain
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : coloured
  if (env['NO_COLOR'] || env['TERM'] === 'dumb') return plain
  return isTerminal ? coloured : plain
}
