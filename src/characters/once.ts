/**
 * A function that makes a value when it is first called. For large patterns with `\p{…}`, which take up to half a millisecond
 * to compile each: a text that never tries one does not wait for it.
 */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}
