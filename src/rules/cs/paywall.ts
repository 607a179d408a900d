import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before. */
export const paywall = {
  /** `Tento článek je pouze pro předplatitele`, `Zbývá 80 % článku`, `Už mám předplatné`. */
  'to-continue': {
    lines: [
      '(tento|tenhle|celý|zbytek|zvyšok) (článek|článku|text|obsah|článok|rozhovor|příspěvek) (je|si mohou|mohou) ' +
        '(pouze|jen|určený|určen|dostupný|exkluzivním|přečíst|číst|přístupný|exkluzivně|jen pro|pouze pro|' +
        'dostupný pouze|jen pre) {matter}(předplatitele|předplatitelům|předplatným|predplatiteľov|přihlášené)' +
        '[. {matter}]',
      '[tento ](článek|text|obsah|rozhovor|článok) je (pouze|jen|exkluzivně|iba) (pro|pre) (předplatitele|predplatiteľov|přihlášené)[{matter}]',
      'celý (článek|text|rozhovor) si mohou přečíst (pouze|jen) předplatitelé[{matter}]',
      '(pro pokračování|pro čtení|pro přečtení) {matter}(se přihlaste|přihlaste se|předplaťte|se zaregistrujte)[{matter}]',
      '(pro pokračování|pro čtení|pro přečtení) (se přihlaste|přihlaste se|si předplaťte)[{matter}]',
      '(nemáte|ještě nemáte) [ještě] (účet|předplatné)[?] (zaregistrujte|vytvořte|předplaťte|objednejte|založte){matter}',
      '(přečetli|vyčerpali) jste {words}(článků|články|článek)[ zdarma| {words}]',
      '(přečetli|vyčerpali) jste {words} (článků|články|článek) zdarma[{matter}]',
      '(zbývají|zbývá) vám {n} (články|článků|článek) (zdarma|k přečtení)[{matter}]',
      '(předplatné|předplaťte si|předplatit) [již|už|jen] (od|za) {n}[ ](kč|korun|€)[{matter}]',
      '(předplaťte si|staňte se předplatitelem) {publication}',
      '(první měsíc|první {n} měsíce|měsíc|rok) [předplatného] za [pouhou|pouze|jen] {n}[ ](kč|korunu|korun|€)[{matter}]',
      '(poté|potom|následně|dále) [jen|pouze] {n}[ ](kč|korun)[ ](/|měsíčně|za|na)[ ][měsíc|měs.|měsíčně][{matter}]',
      '(kdykoliv|kdykoli|zrušit|předplatné) (můžete|lze|je možné) (zrušit|kdykoli zrušit|kdykoliv zrušit|kdykoli|kdykoliv)[{matter}]',
      'jste (přihlášen|přihlášena|přihlášen/a|přihlášeni) jako[ {words}]',
      '(vyzkoušejte|vyzkoušet|vyzkoušejte si|čtěte) [předplatné|premium] [na] [{n}] (dní|dnů|měsíc|měsíce|týden) (zdarma|za {n} {words})[{matter}]',
      '(vyzkoušejte|vyzkoušet) (zdarma|předplatné|premium)',
      '(zbývá vám|zbývá|zostáva|do konce článku zbývá) {n}[ ]% (článku|textu|obsahu|do konce)',
      '(pouze|jen|iba|obsah) pro (předplatitele|predplatiteľov|přihlášené|členy)',
      '(zapomněli jste|zapomenuté|zapomněl jsem|zabudli ste|obnovit|zabudnuté) heslo[?]',
      '(vypněte|prosíme, vypněte|používáte|máte zapnutý|zdá se, že používáte|vypnite|vypnout) [si|prosím|svůj|váš] ' +
        '(adblock|ad block|blokování reklam|blokátor reklam|blokovač reklám)[{matter}]',
    ],
    words: ['už mám předplatné'],
    proof: {
      removes: [
        'Tento článek je pouze pro předplatitele',
        'Tento článek je exkluzivním obsahem pro předplatitele',
        'Zbývá 80 % článku',
        'Zapomněli jste heslo?',
        'Vypněte si AdBlock',
        'Článek je pouze pro předplatitele',
        'Pro pokračování se přihlaste',
        'Nemáte účet? Zaregistrujte se',
        'Zbývají vám 3 články zdarma',
        'Předplatné od 99 Kč',
        'První měsíc za 1 Kč',
        'Poté 99 Kč měsíčně',
        'Zrušit můžete kdykoli.',
        'Vyzkoušejte 14 dní zdarma',
      ],
      keeps: [
        'Zbývá 80 % lesa, řekl hajný.',
        'Tento měsíc zdraží filmy pro předplatitele v Česku.',
        'Pro letní tábor se přihlaste do května, vyzvala škola.',
        'Koupit chleba a sýr',
        'Tento rozhovor jsem nikdy předplatitelům neslíbil.',
        'Tento článek mohou číst předplatitelé, řekl.',
        'Přečetli jste knihu?',
      ],
    },
  },
  /** A word that needs company: `Předplatné`, `Premium`. */
  button: {
    words: [
      'předplatné',
      'předplatit',
      'předplaťte si',
      'premium',
      'prémiový obsah',
      'odemknout',
      'koupit',
      'heslo',
      'zůstat přihlášen',
      'předplaceno',
      'predplatiť',
      'účet',
      'můj účet',
    ],
    place: 'run',
    proof: { removes: ['Prémiový obsah', 'Předplaťte si'], keeps: ['Heslo roku', 'Předplatné zdražuje'] },
  },
  /** `Už máte předplatné? Přihlaste se`, `Chcete číst dál? Předplaťte si přístav24` */
  notice: {
    lines: [
      '(už máte|máte už|máte|již máte) (předplatné|účet)? (přihlaste se|přihlásit se)[ zde]',
      '[chcete číst dál? |pro čtení celého článku si |chcete číst celý článek? ]předplaťte si {publication}[ (od|za|již od|už od) {title}]',
      'chcete číst (dál|celý článek)? {title}',
      '(článek|text|rozhovor|příspěvek|obsah) [(jen|pouze)] pro (předplatitele|naše předplatitele|přihlášené uživatele)',
    ],
    proof: {
      removes: [
        'Už máte předplatné? Přihlaste se',
        'Chcete číst dál? Předplaťte si přístav24',
        'Předplaťte si přístav24 od 1 koruny měsíčně',
        'Článek pro předplatitele',
      ],
      keeps: ['Předplaťte si trpělivost, řekl starosta.', 'Článek pro ústavní soud'],
    },
  },
  /** The end of what is free: `Už jste předplatitel? Přihlaste se`, `Předplaťte si a čtěte dál` */
  wall: {
    lines: [
      '(už|již) (jste|máte|jsi) (předplatitel|předplatné|předplatitelem)? (přihlaste se|přihlásit se|přihlas se)',
      '(předplaťte si|kupte si předplatné|objednejte si předplatné) [{words}] (a čtěte|a čtěte dál|abyste mohli číst dál)[ dál]',
    ],
    proof: {
      removes: ['Už jste předplatitel? Přihlaste se', 'Předplaťte si a čtěte dál'],
      keeps: ['Už jste doma? zeptala se.'],
    },
  },
} satisfies ProvenFamily
