import { ar } from './ar.js'
import { bg } from './bg.js'
import { bn } from './bn.js'
import { ca } from './ca.js'
import { cs } from './cs.js'
import { da } from './da.js'
import { de } from './de.js'
import { el } from './el.js'
import { en } from './en.js'
import { es } from './es.js'
import { fa } from './fa.js'
import { fi } from './fi.js'
import { fr } from './fr.js'
import { he } from './he.js'
import { hi } from './hi.js'
import { hr } from './hr.js'
import { hu } from './hu.js'
import { id } from './id.js'
import { it } from './it.js'
import { ja } from './ja.js'
import { ko } from './ko.js'
import type { Locale } from './locale.js'
import { NEIGHBOURS } from './neighbours.table.js'
import { nl } from './nl.js'
import { no } from './no.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ro } from './ro.js'
import { ru } from './ru.js'
import { sk } from './sk.js'
import { sr } from './sr.js'
import { sv } from './sv.js'
import { th } from './th.js'
import { tr } from './tr.js'
import { uk } from './uk.js'
import { ur } from './ur.js'
import { vi } from './vi.js'
import { zh } from './zh.js'

/** Every language of which something is known, those with a pack first. A new one stands last of these. */
export const LOCALES: readonly Locale[] = [
  en,
  es,
  pt,
  fr,
  it,
  ro,
  de,
  nl,
  sv,
  no,
  da,
  fi,
  pl,
  cs,
  hu,
  tr,
  vi,
  id,
  ru,
  uk,
  ar,
  fa,
  hi,
  bn,
  el,
  he,
  ja,
  ko,
  th,
  zh,
  bg,
  hr,
  sr,
  sk,
  ca,
  ur,
  ...NEIGHBOURS,
]
