/** What htmlparser2 closes by itself: opening the key closes the innermost element as long as it is one of the set. */
export const closedByOpening = new Map<string, ReadonlySet<string>>()

function closes(closed: string, openings: string): void {
  const set = new Set(closed.split(' '))
  for (const opening of openings.split(' ')) closedByOpening.set(opening, set)
}

closes(
  'p',
  'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header ' +
    'hr main nav ol pre section table ul',
)
closes('li', 'li')
closes('dd dt', 'dd dt')
closes('tr th td', 'tr')
closes('th', 'th')
closes('thead th td', 'td')
closes('thead tbody', 'tbody tfoot')
closes('rt rp', 'rt rp')
closes('option', 'option')
closes('option optgroup', 'optgroup')
closes('input option optgroup select button datalist textarea', 'select input output button datalist textarea')
closes('head link script', 'body')

/** Elements in which `<path />` closes itself … */
export const FOREIGN_ELEMENTS: ReadonlySet<string> = new Set(['svg', 'math'])

/** … and elements inside them in which it does not. */
export const INTEGRATION_ELEMENTS: ReadonlySet<string> = new Set(
  'mi mo mn ms mtext annotation-xml foreignobject desc title'.split(' '),
)
