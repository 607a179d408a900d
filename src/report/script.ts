/** What makes a report answer to clicks and keys; without it, all is readable still. */
export const SCRIPT = `
const all = (root, selector) => [...root.querySelectorAll(selector)]
let section = document.querySelector('.source'), current = -1
function show(place, from) {
  section = place
  for (const one of all(document, '.cd-current')) one.classList.remove('cd-current')
  const change = all(section, '[data-change="' + current + '"]')
  for (const one of change) {
    one.classList.add('cd-current')
    const group = one.closest('details')
    if (group && !group.contains(from)) group.open = true
    if (one !== from) one.scrollIntoView({ block: 'nearest' })
  }
}
function step(by) {
  if (!section) return
  const shown = all(section, '.view [data-at]').filter((one) => one.offsetParent !== null)
  const at = shown.findIndex((one) => Number(one.dataset.change) >= current)
  const exact = at >= 0 && Number(shown[at].dataset.change) === current
  const next = shown[at < 0 ? (by > 0 ? -1 : shown.length - 1) : by > 0 ? (exact ? at + 1 : at) : at - 1]
  if (!next) return
  current = Number(next.dataset.change)
  show(section, null)
}
document.addEventListener('click', ({ target }) => {
  const place = target.closest('.source')
  if (!place) return
  if (target.matches('.cd-unfold')) { target.nextElementSibling.hidden = false; target.remove(); return }
  const change = target.closest('[data-change]'), source = target.closest('[data-source]')
  if (change) { current = Number(change.dataset.change); show(place, change) }
  if (source) {
    const start = Number.parseInt(source.dataset.source, 10)
    const before = all(place, '[data-at]').filter((one) => Number(one.dataset.at) <= start).at(-1)
    place.classList.remove('plain')
    place.querySelector('.markup').checked = true
    current = before ? Number(before.dataset.change) : 0
    show(place, source)
  }
})
document.addEventListener('change', ({ target }) => {
  if (target.matches('.markup')) target.closest('.source').classList.toggle('plain', !target.checked)
})
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input')) return
  if (event.key === 'n') step(1)
  if (event.key === 'p') step(-1)
})
`.trim()
