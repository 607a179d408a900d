/** Replaces `languages.ts` in the build for Node: rules and words are files that are read when a text first asks for them. */
import load from '../load.cjs'
import { localeOf } from '../locale/by-language.node.js'
import { wordsIn } from '../locale/words-in.js'
import { joined, lazyPack } from './lazy-pack.js'
import type { RulePack } from './rule.js'

const pack = (lang: string): RulePack =>
  lazyPack(
    lang,
    () => joined(...load.rules(lang)),
    () => wordsIn(localeOf(lang)),
  )

export const any = /* @__PURE__ */ lazyPack('any', () => joined(...load.rules('any')))
export const ar = /* @__PURE__ */ pack('ar')
export const bg = /* @__PURE__ */ pack('bg')
export const bn = /* @__PURE__ */ pack('bn')
export const ca = /* @__PURE__ */ pack('ca')
export const cs = /* @__PURE__ */ pack('cs')
export const da = /* @__PURE__ */ pack('da')
export const de = /* @__PURE__ */ pack('de')
export const el = /* @__PURE__ */ pack('el')
export const en = /* @__PURE__ */ pack('en')
export const es = /* @__PURE__ */ pack('es')
export const fa = /* @__PURE__ */ pack('fa')
export const fi = /* @__PURE__ */ pack('fi')
export const fr = /* @__PURE__ */ pack('fr')
export const he = /* @__PURE__ */ pack('he')
export const hi = /* @__PURE__ */ pack('hi')
export const hr = /* @__PURE__ */ pack('hr')
export const hu = /* @__PURE__ */ pack('hu')
export const id = /* @__PURE__ */ pack('id')
export const it = /* @__PURE__ */ pack('it')
export const ja = /* @__PURE__ */ pack('ja')
export const ko = /* @__PURE__ */ pack('ko')
export const nl = /* @__PURE__ */ pack('nl')
export const no = /* @__PURE__ */ pack('no')
export const pl = /* @__PURE__ */ pack('pl')
export const pt = /* @__PURE__ */ pack('pt')
export const ro = /* @__PURE__ */ pack('ro')
export const ru = /* @__PURE__ */ pack('ru')
export const sk = /* @__PURE__ */ pack('sk')
export const sr = /* @__PURE__ */ pack('sr')
export const sv = /* @__PURE__ */ pack('sv')
export const th = /* @__PURE__ */ pack('th')
export const tr = /* @__PURE__ */ pack('tr')
export const uk = /* @__PURE__ */ pack('uk')
export const ur = /* @__PURE__ */ pack('ur')
export const vi = /* @__PURE__ */ pack('vi')
export const zh = /* @__PURE__ */ pack('zh')
