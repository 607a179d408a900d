import { any } from './any/index.js'
import { ar } from './ar/index.js'
import { bg } from './bg/index.js'
import { bn } from './bn/index.js'
import { cs } from './cs/index.js'
import { da } from './da/index.js'
import { de } from './de/index.js'
import { el } from './el/index.js'
import { en } from './en/index.js'
import { es } from './es/index.js'
import { fa } from './fa/index.js'
import { fi } from './fi/index.js'
import { fr } from './fr/index.js'
import { he } from './he/index.js'
import { hi } from './hi/index.js'
import { hu } from './hu/index.js'
import { id } from './id/index.js'
import { it } from './it/index.js'
import { ja } from './ja/index.js'
import { ko } from './ko/index.js'
import { nl } from './nl/index.js'
import { no } from './no/index.js'
import { pl } from './pl/index.js'
import { pt } from './pt/index.js'
import { ro } from './ro/index.js'
import { ru } from './ru/index.js'
import type { RulePack } from './rule.js'
import { sv } from './sv/index.js'
import { th } from './th/index.js'
import { tr } from './tr/index.js'
import { uk } from './uk/index.js'
import { vi } from './vi/index.js'
import { zh } from './zh/index.js'

/** Every pack there is: `createCleaner({ packs })` */
export const packs: readonly RulePack[] = [
  any,
  en,
  ar,
  bg,
  bn,
  cs,
  da,
  de,
  el,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
]
