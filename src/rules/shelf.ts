import { bookOf, type RuleBook } from './book.js'

/** Books side by side: what any of them knows is known; where one answer is asked for, the first that has one gives it. */
export function together(books: readonly RuleBook[]): RuleBook {
  const [first, ...others] = books
  if (first === undefined) throw new RangeError('there is no book to put together')
  if (others.length === 0) return first
  return bookOf(
    books.flatMap(({ files }) => files),
    first.leaves,
    first.off,
  )
}
