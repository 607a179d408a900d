// Whether an expression takes time in line with the text: by its own automaton, or as recheck proves it (pure JavaScript).

import { isLinear } from './linear.mjs'
import { isBounded, parse } from './parse.mjs'

process.env['RECHECK_SYNC_BACKEND'] = 'pure'
const { checkSync } = await import('recheck')

/** Recheck’s automata know which ways a match spares. What they decide, most of them decide in milliseconds. */
const AUTOMATON = { checker: 'automaton', timeout: 5000 }
/** Its fuzzer, asked where the automata do not decide. It counts steps, so that it does the same on a busy machine. */
const FUZZER = { checker: 'fuzz', timeout: null, incubationTimeout: null, attackTimeout: null, maxIteration: 3 }

/**
 * `proven`, `vulnerable`, or `undecided` where nothing proves it and recheck’s fuzzer finds nothing. Flags that say what is
 * answered (`d`) are no matter of time.
 */
export function judgementOf({ source, flags }) {
  const relevant = flags.replace('d', '')
  const judgement = decided(source, relevant)
  if (judgement) return judgement
  return checkSync(source, relevant, FUZZER).status === 'vulnerable' ? 'vulnerable' : 'undecided'
}

function decided(source, flags) {
  // Without repetitions that do not end there is nothing to prove: an attempt takes no more steps than a number, which
  // `steps.mjs` knows.
  if (isBounded(parse(source).tree) || isLinear(source, flags)) return 'proven'
  const { status } = checkSync(source, flags, AUTOMATON)
  if (status === 'safe') return 'proven'
  if (status === 'vulnerable') return 'vulnerable'
  // It takes no longer than its branches one after the other, so it is linear if each of them is.
  const branches = branchesOf(source)
  const isProven = (branch) => decided(branch, flags) === 'proven'
  return branches.length > 1 && branches.every(isProven) ? 'proven' : undefined
}

/** `a|(b|c)` → `a`, `(b|c)` */
function branchesOf(source) {
  const branches = ['']
  let depth = 0
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gs)) {
    if (part === '(') depth++
    if (part === ')') depth--
    if (part === '|' && depth === 0) branches.push('')
    else branches[branches.length - 1] += part
  }
  return branches
}
