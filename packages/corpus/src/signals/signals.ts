import { c4Signals } from './c4.js'
import { finewebSignals } from './fineweb.js'
import { gopherSignals } from './gopher.js'
import { refinedwebSignals } from './refinedweb.js'
import { repetitionSignals } from './repetition.js'
import { partsOf } from './text.js'

/** Values by their published names: `{ 'gopher/words': 312, 'c4/sentences': 14, … }` */
export type Signals = ReturnType<typeof signalsOf>

/** The name of a signal: its source and what it measures. */
export type SignalName = keyof Signals

/**
 * The quality signals of a text as C4 (both variants), Gopher, FineWeb and RefinedWeb define them. Shares go from 0 to 1,
 * characters are UTF-16 code units, and words are separated by white space. Takes linear time.
 *
 * `signalsOf('Rain fell on the hills. It did not stop.')['c4/sentences']` → `2`
 */
export function signalsOf(text: string) {
  const parts = partsOf(text)
  return {
    ...c4Signals(parts),
    ...gopherSignals(parts),
    ...repetitionSignals(parts),
    ...finewebSignals(parts),
    ...refinedwebSignals(parts),
  }
}
