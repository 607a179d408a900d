/** The source of each passage of a recording, as it stands. */
export function textsOf({ passages, log }, html) {
  const texts = passages.map(() => '')
  log.forEach(({ passage, gap, start, end }) => {
    if (passage >= 0) texts[passage] += (gap === 0 ? '' : '\n') + html.slice(start, end)
  })
  return texts
}
