/**
 * What a source gives, until it ends or is to be left: then `'left'` comes last, whatever the source waits for.
 * `onLeave` is told what to call when it is to be left.
 */
export async function* until<Item>(
  onLeave: (leave: () => void) => void,
  source: AsyncIterable<Item>,
): AsyncGenerator<Item | 'left'> {
  const iterator = source[Symbol.asyncIterator]()
  let isLeft = false
  let wake = () => {}
  onLeave(() => {
    isLeft = true
    wake()
  })
  while (!isLeft) {
    // Not `Promise.race` with one promise for all: that would keep every item until the end.
    const next = await new Promise<IteratorResult<Item> | 'left'>((resolve, reject) => {
      wake = () => resolve('left')
      iterator.next().then(resolve, reject)
    })
    if (next === 'left') break
    if (next.done) return
    yield next.value
  }
  yield 'left'
}
