import { expect, it } from 'vitest'
import { type Color, paletteFor } from '../../src/cli/palette.js'

const INK = '\u001b[31m\u001b[9mgone\u001b[29m\u001b[39m'
const PENCIL = '[-gone-]'

it.each<[what: string, color: Color, env: Record<string, string>, isTerminal: boolean, marked: string]>([
  ['a terminal', 'auto', {}, true, INK],
  ['a pipe', 'auto', {}, false, PENCIL],
  ['a terminal with NO_COLOR', 'auto', { NO_COLOR: '1' }, true, PENCIL],
  ['a terminal with NO_COLOR that is empty', 'auto', { NO_COLOR: '' }, true, INK],
  ['a terminal that is dumb', 'auto', { TERM: 'dumb' }, true, PENCIL],
  ['a pipe with FORCE_COLOR', 'auto', { FORCE_COLOR: '1' }, false, INK],
  ['a pipe with FORCE_COLOR that is empty', 'auto', { FORCE_COLOR: '' }, false, INK],
  ['a terminal with FORCE_COLOR=0', 'auto', { FORCE_COLOR: '0' }, true, PENCIL],
  ['both variables', 'auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, INK],
  ['--color always over all', 'always', { NO_COLOR: '1', FORCE_COLOR: '0' }, false, INK],
  ['--color never over all', 'never', { FORCE_COLOR: '1' }, true, PENCIL],
])('marks for %s', (_, color, env, isTerminal, marked) => {
  expect(paletteFor(color, env, isTerminal).removed('gone')).toBe(marked)
})
