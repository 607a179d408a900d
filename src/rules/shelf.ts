import type { RuleBook } from './book.js'
import { Opener } from './opener.js'
import type { Filed } from './rule.js'

/** Books side by side: what any of them knows is known; where one answer is asked for, the first that has one gives it. */
export function together(books: readonly RuleBook[]): RuleBook {
  const [first, ...others] = books
  if (first === undefined) throw new RangeError('there is no book to put together')
  if (others.length === 0) return first
  return others.reduce(both, first)
}

function both(one: RuleBook, two: RuleBook): RuleBook {
  return {
    leaves: one.leaves,
    ofLine: (said) => joined(one.ofLine(said), two.ofLine(said)),
    wantedOfLine: (said, isWanted) => one.wantedOfLine(said, isWanted) ?? two.wantedOfLine(said, isWanted),
    ofTail: (said) => one.ofTail(said) ?? two.ofTail(said),
    shapes: {
      find: (text, line) => one.shapes.find(text, line) ?? two.shapes.find(text, line),
      ofOrnaments: (text, line) => one.shapes.ofOrnaments(text, line) ?? two.shapes.ofOrnaments(text, line),
      ofTail: (text, line) => one.shapes.ofTail(text, line) ?? two.shapes.ofTail(text, line),
    },
    ofEnding: (said) => one.ofEnding(said) ?? two.ofEnding(said),
    inside: merged(one.inside, two.inside),
  }
}

const joined = (one: readonly Filed[], two: readonly Filed[]): readonly Filed[] =>
  one.length === 0 ? two : two.length === 0 ? one : [...one, ...two]

function merged(one: RuleBook['inside'], two: RuleBook['inside']): RuleBook['inside'] {
  const rules = new Map(one.map((opener) => [opener.opens, opener.rules]))
  for (const { opens, rules: more } of two) rules.set(opens, [...(rules.get(opens) ?? []), ...more])
  return Array.from(rules, ([opens, all]) => new Opener(opens, all))
}
