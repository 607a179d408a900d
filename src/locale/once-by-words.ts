import type { Words } from './at-hand.js'

/** What is made of the words of some languages, once for each of these together: see `wordsOf`. */
export function onceByWords<Made extends object>(make: (words: Words) => Made): (words: Words) => Made {
  const known = new WeakMap<Words, Made>()
  return (words) => {
    const made = known.get(words)
    if (made) return made
    const fresh = make(words)
    known.set(words, fresh)
    return fresh
  }
}
