import { styleText } from 'node:util'

/** How changes are marked on a sheet. */
export interface Palette {
  readonly removed: (text: string) => string
  readonly added: (text: string) => string
  readonly aside: (text: string) => string
}

/** Signs, as `git diff --word-diff` makes them. */
const pencil: Palette = {
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
  aside: (text) => text,
}

const always = { validateStream: false } // whether to colour is settled below

const ink: Palette = {
  removed: (text) => styleText(['red', 'strikethrough'], text, always),
  added: (text) => styleText('green', text, always),
  aside: (text) => styleText('dim', text, always),
}

export type Colour = 'auto' | 'always' | 'never'

/**
 * Ink or pencil: as asked; else as `FORCE_COLOR`, `NO_COLOR` and `TERM` say, in the order of Node’s own
 * `hasColors`; else ink for eyes only.
 */
export function penFor(
  colour: Colour,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Palette {
  if (colour !== 'auto') return colour === 'always' ? ink : pencil
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced === '0' || forced === 'false' ? pencil : ink
  if (env['NO_COLOR'] || env['TERM'] === 'dumb') return pencil
  return isTerminal ? ink : pencil
}
