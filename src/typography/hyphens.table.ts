const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What is written with a hyphen in a language, as parts of words in lower case. */
interface Compounds {
  /** First parts that hardly ever begin a word without one. */
  readonly sure?: ReadonlySet<string>
  /** First parts that do before a whole word. */
  readonly likely?: ReadonlySet<string>
  /** Last parts that do behind a word. */
  readonly last?: ReadonlySet<string>
  /** What is joined by one, by how it ends: `türkisch-syrischen` */
  readonly pairs?: readonly (readonly [first: RegExp, last: RegExp])[]
  /** First parts of words that are written as one, though both of their parts are words. */
  readonly closed?: ReadonlySet<string>
}

/** By language. */
export const COMPOUNDS: Readonly<Record<string, Compounds>> = {
  en: {
    sure: /* @__PURE__ */ words('self one two three four five eight nine well non anti ill tight'),
    likely: /* @__PURE__ */ words(
      'half six long short high low old new full hard ex vice pro anti post mid all so off on in up over',
    ),
    last: /* @__PURE__ */ words('based backed term owned held style free related adjusted'),
    closed: /* @__PURE__ */ words('some every with there what when where over under upon them your'),
    pairs: [[/.{4}ly$/, /.{3}ed$/]],
  },
  de: { pairs: [[/.{4}isch$/, /.{3}isch(?:e[mnrs]?)?$/]] },
  fr: {
    sure: /* @__PURE__ */ words('celui celle ceux celles peut après sous néo quasi hauts'),
    likely: /* @__PURE__ */ words('non ex vice demi semi mi anti saint sainte grand grande avant vingt'),
    last: /* @__PURE__ */ words('il elle ils elles ci là vous moi toi même mêmes midi maire'),
    pairs: [[/^(?:en|là|par|au|ci)$/, /^(?:dess(?:ous|us)|delà|dehors|dedans|après|avant)$/]],
  },
  pt: {
    sure: /* @__PURE__ */ words('vice pós pré recém secretário neo nazi'),
    likely: /* @__PURE__ */ words('ex não meio pró porta segunda terça quarta quinta sexta'),
    last: /* @__PURE__ */ words('se feira voz'),
    pairs: [[/[áêéíô]$/, /^l[oa]s?$/]],
  },
  it: { sure: /* @__PURE__ */ words('coca vice neo') },
  nl: { sure: /* @__PURE__ */ words('vice noord zuid niet') },
  ru: {
    sure: /* @__PURE__ */ words('вице пресс премьер онлайн интернет бизнес шопинг'),
    likely: /* @__PURE__ */ words('экс во кое'),
    last: /* @__PURE__ */ words('то нибудь либо таки'),
    pairs: [
      [/^из$/, /^(?:за|под)$/],
      [/^по$/, /(?:[^е]ски|цки|.{2}[внг]ому|жнему|моему)$/],
      [/^де$/, /^(?:факто|юре)$/],
      [/.{3}(?:[сц]ко|[нвьчж]но|ово)$/, /.{3}(?:[иы][йехм]|[оеа]й|ая|[ыи]ми|[оеы]го|[ое]му|[уо]ю|[ое]е)$/],
    ],
  },
  uk: {
    pairs: [
      [/^по$/, /(?:[сц]ьки|ому)$/],
      [/.{3}(?:[сц]ько|[нвьч]но|ово)$/, /.{3}(?:ий|[іи]х|[иі]м|ими|ого|ому|ою|ої|ій|[ае]|і)$/],
    ],
  },
  pl: {
    sure: /* @__PURE__ */ words('neo wice'),
    pairs: [
      [/.{2}(?:[sc]ko|[czlwrajn]no|wono)$/, /.{3}(?:[yi]|[ie]?ego|ej|[yi]ch|[yi]mi?|e?mu)$/],
      [/.{3}(?:[sc]ko|[zlwa]no)$/, /.{4}(?:owe|ne|kie|cze)$/],
    ],
  },
  cs: { pairs: [[/..[eáíé]$/, /^li$/]] },
}
