const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export type Pairs = readonly (readonly [first: RegExp, last: RegExp])[]

/** What is written with a hyphen in a language, as parts of words in lower case. */
export interface Compounds {
  /** First parts that hardly ever begin a word without one. */
  readonly sure?: ReadonlySet<string>
  /** First parts that do before a whole word. */
  readonly likely?: ReadonlySet<string>
  /** Last parts that do behind a word. */
  readonly last?: ReadonlySet<string>
  /** What is joined by one, by how it ends: `türkisch-syrischen` */
  readonly pairs?: Pairs
  /** Whether names are joined to other words by one: `Nokia-telefoon` */
  readonly names?: boolean
  /** First parts of words that are written as one, though both of their parts are words. */
  readonly closed?: ReadonlySet<string>
}

/** English compounds that other languages have taken over: `check-in`, `hot-dog`, `cash-flow` */
export const LOANS: Pairs = [
  [
    /^(?:back|build|burn|by|call|check|drive|follow|hold|knock|lay|make|pick|play|roll|run|set|spin|stand|start|tie|turn|warm)$/,
    /^(?:in|out|up|off|on|by|back|down|over|break|pass)s?(?!\p{Ll}{3})/u,
  ],
  [
    /^(?:baby|cash|fair|fast|hard|hot|import|know|prime|talk|word)$/,
    /^(?:core|dog|export|flow|food|how|play|processing|rock|show|sitter|time)/,
  ],
]

/** `два-три`: one number of these and another. */
const numerals = (list: string): Pairs[number] => {
  const numeral = new RegExp(`^(?:${list})$`)
  return [numeral, numeral]
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
    sure: /* @__PURE__ */ words('celui celle ceux celles peut après sous néo quasi hauts tiers post ultra arrière'),
    likely: /* @__PURE__ */ words('non ex vice demi semi mi anti saint sainte grand grande avant vingt cyber super'),
    last: /* @__PURE__ */ words('il elle ils elles ci là vous moi toi même mêmes midi maire'),
    pairs: [
      [/^(?:en|là|par|au|ci)$/, /^(?:dess(?:ous|us)|delà|dehors|dedans|après|avant|bas|haut)$/],
      [/^petite?s?$/, /^(?:enfants?|fils|filles?|déjeuners?)$/],
      [/^bien$/, /^(?:être|fondé|aimé)/],
      [/^(?:deux|trois)$/, /^(?:tiers|quarts)$/],
      [/^ex$/, /^(?:ch|[bdgjmnrvaeio]|prés|premier|patr|polic|comp|cap|cons|cand|sold|sén|sec|foot|femme)/],
      [
        /^(?:franco|anglo|germano|russo|sino|hispano|italo|israélo|américano|gréco|socio|médico)$/,
        /^(?!log|path|gram|cid|ph|cul)/,
      ],
    ],
  },
  pt: {
    sure: /* @__PURE__ */ words('vice pós pré recém secretário neo nazi'),
    likely: /* @__PURE__ */ words('ex não meio pró porta segunda terça quarta quinta sexta'),
    last: /* @__PURE__ */ words('se feira voz'),
    pairs: [[/[áêéíô]$/, /^l[oa]s?$/]],
  },
  it: { sure: /* @__PURE__ */ words('coca vice neo') },
  nl: { sure: /* @__PURE__ */ words('vice noord zuid niet'), names: true },
  sv: { pairs: [[/.{3}(?:ig|sk)t?$/, /.{4}(?:sk|ig|al)[at]?$/]], names: true },
  ru: {
    sure: /* @__PURE__ */ words(
      'вице пресс премьер онлайн интернет бизнес шопинг шоу веб плей форс шеф нон блиц альфа бета гамма омикрон',
    ),
    likely: /* @__PURE__ */ words('экс во кое мини'),
    last: /* @__PURE__ */ words('то нибудь либо таки'),
    pairs: [
      [/^из$/, /^(?:за|под)$/],
      [/^по$/, /(?:[^е]ски|цки|.{2}[внг]ому|жнему|моему)$/],
      [/^де$/, /^(?:факто|юре)$/],
      [/^экс$/, /^(?:[^пткц]|пар|пол|пред|през|прем|прок|кан|кап|кор)/],
      [/.{3}/, /^медиа$/],
      [
        /.{2}(?:.[сц]ко|[тдзрм]ико|.[нвьчж]но|.ово)$/,
        /^(?!лог|граф).{3,}(?:[иы][йехм]|[оеа]й|ая|[ыи]ми|[оеы]го|[ое]му|[уо]ю|[ое]е)$/,
      ],
      [/^более$/, /^менее$/],
      [/.{3}(?:ов|ами)$/, /.{4}(?:ов|ами)$/],
      numerals('од(?:ин|на|ну)|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|полтора'),
    ],
  },
  uk: {
    sure: /* @__PURE__ */ words('прем’єр будь казна хтозна форс плей'),
    last: /* @__PURE__ */ words('от небудь два півтора'),
    pairs: [
      [/^по$/, /(?:[сц]ьки|ому)$/],
      [/.{3}(?:[сц]ько|[нвьч]но|ово)$/, /.{3}(?:ий|[іи]х|[иі]м|ими|ого|ому|ою|ої|ій|[ауе]|і)$/],
      [/^більш$/, /^менш$/],
      [/.{3}(?:ів|ами)$/, /.{4}(?:ів|ами)$/],
      numerals('од(?:ин|на|ну)|дв[аі]|три|чотири|п’ять|шість|сім|вісім|дев’ять|десять'),
    ],
  },
  pl: {
    sure: /* @__PURE__ */ words('neo wice'),
    pairs: [
      [/.{2}(?:[sc]ko|[czlwrajn]no|wono)$/, /.{3}(?:[yi]|[ie]?ego|ej|[yi]ch|[yi]mi?|e?mu)$/],
      [/.{3}(?:[sc]ko|[zlwa]no)$/, /.{4}(?:owe|ne|kie|cze)$/],
      numerals('jed(?:en|na)|dw(?:a|ie)|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć'),
    ],
  },
  cs: {
    pairs: [[/..[eáíé]$/, /^li$/], numerals('jed(?:en|na)|dv[aě]|tři|čtyři|pět|šest|sedm|osm|devět|deset')],
  },
  tr: { pairs: [numerals('bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on')] },
}
