/**
 * The items of a source until it ends or is abandoned. In the second case `'left'` follows at once, even if the source
 * still waits. `onLeave` gets the function that abandons it.
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
    // `Promise.race` with one shared promise would keep every item in memory until the end.
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
