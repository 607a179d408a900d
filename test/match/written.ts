import { sampleOf } from './templates/slot-samples.js'

/** Chooses one of so many. */
export type Pick = (count: number) => number

/** Where the bracket that opens at `start` is closed, and the choices in between, as they are written. */
function choicesIn(source: string, start: number): { choices: string[]; end: number } {
  const choices: string[] = []
  let depth = 0
  let from = start + 1
  for (let at = start; at < source.length; at++) {
    const sign = source[at] as string
    if (sign === '\\') at++
    else if ('(['.includes(sign)) depth++
    else if (sign === '|' && depth === 1) {
      choices.push(source.slice(from, at))
      from = at + 1
    } else if (')]'.includes(sign) && --depth === 0) return { choices: [...choices, source.slice(from, at)], end: at }
  }
  throw new Error(`“${source}” does not close at ${start}`)
}

/** A line written by the text of a template, which is read here once more, and not as the engine reads it. */
export function lineOf(source: string, lang: string, pick: Pick): string {
  let line = ''
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] as string
    if (sign === '\\') line += source[++at]
    else if (sign === '{') {
      const end = source.indexOf('}', at)
      line += sampleOf(source.slice(at + 1, end), lang)
      at = end
    } else if (sign === '(' || sign === '[') {
      const { choices, end } = choicesIn(source, at)
      const all = sign === '[' ? [...choices, undefined] : choices
      const choice = all[pick(all.length)]
      if (choice !== undefined) line += lineOf(choice, lang, pick)
      // What is left out takes one of the blanks around it along.
      else if (source[end + 1] === ' ' && (line === '' || line.endsWith(' '))) line = line.replace(/ $/, '')
      at = end
      if (choice === undefined && line === '' && source[at + 1] === ' ') at++
    } else line += sign
  }
  return line
}

/** The first choices, the last ones, which leave out what is optional, and others in no order. */
export const picksOf = (lines: number): Pick[] =>
  Array.from({ length: lines }, (_, line) => {
    let seed = line
    return (count: number) => {
      if (line < 2) return line * (count - 1)
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return (seed >>> 16) % count
    }
  })
