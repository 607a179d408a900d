import { any } from './any/index.js'
import { en } from './en/index.js'
import { packOf } from './pack-of.js'
import type { RulePack } from './rule.js'

/** Every language but those that are at hand, in the order of `packs.ts`. */
const LOADERS: Readonly<Record<string, () => Promise<RulePack>>> = {
  ar: async () => (await import('./ar/index.js')).ar,
  bg: async () => (await import('./bg/index.js')).bg,
  bn: async () => (await import('./bn/index.js')).bn,
  ca: async () => (await import('./ca/index.js')).ca,
  cs: async () => (await import('./cs/index.js')).cs,
  da: async () => (await import('./da/index.js')).da,
  de: async () => (await import('./de/index.js')).de,
  el: async () => (await import('./el/index.js')).el,
  es: async () => (await import('./es/index.js')).es,
  fa: async () => (await import('./fa/index.js')).fa,
  fi: async () => (await import('./fi/index.js')).fi,
  fr: async () => (await import('./fr/index.js')).fr,
  he: async () => (await import('./he/index.js')).he,
  hi: async () => (await import('./hi/index.js')).hi,
  hr: async () => (await import('./hr/index.js')).hr,
  hu: async () => (await import('./hu/index.js')).hu,
  id: async () => (await import('./id/index.js')).id,
  it: async () => (await import('./it/index.js')).it,
  ja: async () => (await import('./ja/index.js')).ja,
  ko: async () => (await import('./ko/index.js')).ko,
  nl: async () => (await import('./nl/index.js')).nl,
  no: async () => (await import('./no/index.js')).no,
  pl: async () => (await import('./pl/index.js')).pl,
  pt: async () => (await import('./pt/index.js')).pt,
  ro: async () => (await import('./ro/index.js')).ro,
  ru: async () => (await import('./ru/index.js')).ru,
  sk: async () => (await import('./sk/index.js')).sk,
  sr: async () => (await import('./sr/index.js')).sr,
  sv: async () => (await import('./sv/index.js')).sv,
  th: async () => (await import('./th/index.js')).th,
  tr: async () => (await import('./tr/index.js')).tr,
  uk: async () => (await import('./uk/index.js')).uk,
  ur: async () => (await import('./ur/index.js')).ur,
  vi: async () => (await import('./vi/index.js')).vi,
  zh: async () => (await import('./zh/index.js')).zh,
}

const loaded: RulePack[] = [any, en]

/** The packs that a cleaner works with if it is told of none: `any` and `en`, and those that `loadPacks` has brought. */
export const defaultPacks: readonly RulePack[] = loaded

/**
 * Brings the packs of some languages, BCP 47, or of all. From then on every cleaner works with them that was not given
 * packs of its own. Resolves with those packs there are; a language that has none is passed over.
 *
 * On Node, Bun and Deno every language is at hand, and this only answers with the packs.
 *
 * `await loadPacks(['de-AT', 'fr'])` → the packs `de` and `fr`
 */
export async function loadPacks(languages: readonly string[] = Object.keys(LOADERS)): Promise<RulePack[]> {
  const wanted = [...new Set(languages.map(packOf))]
  const missing = wanted.filter((lang) => Object.hasOwn(LOADERS, lang) && !isLoaded(lang))
  const packs = await Promise.all(missing.map((lang) => (LOADERS[lang] as () => Promise<RulePack>)()))
  for (const pack of packs) if (!isLoaded(pack.lang)) loaded.push(pack)
  // In one order, whatever came first: so texts come out as where all packs are at hand.
  const order = ['any', 'en', ...Object.keys(LOADERS)]
  loaded.sort((a, b) => order.indexOf(a.lang) - order.indexOf(b.lang))
  return loaded.filter(({ lang }) => wanted.includes(lang))
}

const isLoaded = (lang: string): boolean => loaded.some((pack) => pack.lang === lang)
