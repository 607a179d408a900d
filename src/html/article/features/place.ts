/** Elements a text may stand in, by name or role. One bit each. */
export const Place = {
  article: 1 << 0,
  main: 1 << 1,
  aside: 1 << 2,
  nav: 1 << 3,
  header: 1 << 4,
  footer: 1 << 5,
  figure: 1 << 6,
  list: 1 << 7,
  table: 1 << 8,
  quote: 1 << 9,
  form: 1 << 10,
  body: 1 << 11,
  details: 1 << 12,
} as const

/** Where no part of the story stands. */
export const OUTSIDE_STORY = Place.aside | Place.nav | Place.header | Place.footer | Place.figure | Place.form

const PLACES_BY_NAME = new Map<string, number>([
  ['article', Place.article],
  ['main', Place.main],
  ['aside', Place.aside],
  ['nav', Place.nav],
  ['menu', Place.nav],
  ['header', Place.header],
  ['footer', Place.footer],
  ['figure', Place.figure],
  ['figcaption', Place.figure],
  ['ul', Place.list],
  ['ol', Place.list],
  ['dl', Place.list],
  ['table', Place.table],
  ['blockquote', Place.quote],
  ['form', Place.form],
  ['fieldset', Place.form],
  ['details', Place.details],
])

const PLACES_BY_ROLE = new Map<string, number>([
  ['article', Place.article],
  ['main', Place.main],
  ['complementary', Place.aside],
  ['navigation', Place.nav],
  ['menu', Place.nav],
  ['menubar', Place.nav],
  ['tablist', Place.nav],
  ['banner', Place.header],
  ['contentinfo', Place.footer],
  ['search', Place.form],
  ['form', Place.form],
  ['dialog', Place.aside],
  ['alert', Place.aside],
  ['alertdialog', Place.aside],
])

/** The places that an element makes for what is in it. */
export function placesOf(name: string, role: string | undefined, itemprop: string | undefined): number {
  let places = PLACES_BY_NAME.get(name) ?? 0
  if (role) places |= PLACES_BY_ROLE.get(role) ?? 0
  if (itemprop?.toLowerCase().includes('articlebody')) places |= Place.body
  return places
}
