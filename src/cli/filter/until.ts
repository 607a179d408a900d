/**
 * What a source gives, until it ends or is to be left: then `'ended'` comes last, whatever the source waits for.
 * `onEnd` is told what to call when it is to be left.
 */
export async function* until<Item>(
  onEnd: (end: () => void) => void,
  source: AsyncIterable<Item>,
): AsyncGenerator<Item | 'ended'> {
  const iterator = source[Symbol.asyncIterator]()
  let isEnded = false
  let wake = () => {}
  onEnd(() => {
    isEnded = true
    wake()
  })
  while (!isEnded) {
    // Not `Promise.race` with one promise for all: that would keep every item until the end.
    const next = await new Promise<IteratorResult<Item> | 'ended'>((resolve, reject) => {
      wake = () => resolve('ended')
      iterator.next().then(resolve, reject)
    })
    if (next === 'ended') break
    if (next.done) return
    yield next.value
  }
  yield 'ended'
}
