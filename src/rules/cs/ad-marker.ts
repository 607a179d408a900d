import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `REKLAMA`, `Komerční sdělení`, `Inzerce`. */
  label: {
    lines: [
      'reklama[ {n}]',
      '(komerční (sdělení|článek|prezentace|text|obsah)|placená inzerce|pr článek|pr článok|reklamní sdělení|' +
        'sponzorovaný (obsah partnera|obsah|článek|text)|partnerský (obsah|článek)|konec reklamy|přeskočit reklamu|' +
        'zavřít reklamu|inzerce|inzercia|advertorial|platená inzercia|komerčný (článok|text)|sponzorovaný článok|' +
        'reklamný článok|koniec reklamy|reklamné posolstvo)',
      '(čtěte|čtení) bez reklam',
      'reklama (reklama|fotogalerie)',
    ],
    proof: {
      removes: ['REKLAMA', '- Reklama -', 'Komerční sdělení', 'Inzerce', 'Čtěte bez reklam', 'Reklama Reklama'],
      keeps: [
        'Reklama zdražila o třetinu.',
        'Reklama na pivo zmizí ze hřišť',
        'Inzerce mu vynesla milion.',
        'Reklama skončí na ulici',
      ],
    },
  },
  /** Where an ad or a box cuts the text: `Článek pokračuje pod reklamou`, `Pokračování pod videem`. */
  'continues-below': {
    lines: [
      '(článek|text|rozhovor|pokračování článku|pokračování|zpráva|materiál|článok|pokračovanie článku|pokračovanie|' +
        'zbytek článku) [dále|ďalej] (pokračuje|pokračování|pod|níže|nižšie) [pod|za|níže|nižšie] ' +
        '[reklamou|videem|videom|fotogalerií|fotografií|obrázkem|fotkou|galerií|tweetem|grafikou|anketou|fotografiou|' +
        'galériou|reklamy]',
      '(pokračování|pokračovanie) (textu|článku) (pod|za) (reklamou|videem|videom)',
    ],
    proof: {
      removes: ['Článek pokračuje pod reklamou', 'Pokračování pod videem', 'Článok pokračuje pod videom'],
      keeps: ['Článek pokračuje v listárně, psal děd.', 'Text pod reklamou visel rok', 'Zbytek článku se ztratil'],
    },
  },
  /** What could be a subhead of a story on the trade: `Propagace`, `Partner`. */
  'short-label': {
    words: [
      'propagace',
      'sponzorováno',
      'partnerem rubriky',
      'partner',
      'partneři',
      'hlavní partner',
      'nabídka',
      'akce',
      'tip',
      'promo',
      'soutěž',
      'sponzor',
    ],
    place: 'run',
    proof: { removes: ['Propagace', 'Partneři'], keeps: ['Propagace zdraví', 'Partner v činu'] },
  },
  /** What a shop link owes its readers: `Článek obsahuje affiliate odkazy` */
  affiliate: {
    lines: [
      '(článek|text|článok|příspěvek|tento článek|tento text) (obsahuje|může obsahovat|môže obsahovať) [tzv.] ' +
        '(affiliate odkazy|reklamní odkazy|partnerské odkazy|provizní odkazy|affiliate linky|reklamné odkazy)[{matter}]',
      'v (článku|textu) (jsou|mohou být|sú) [použity|obsaženy|použité] [tzv.] (affiliate odkazy|reklamní odkazy|partnerské odkazy|affiliate linky)[{matter}]',
      'affiliate (odkaz|odkazy)',
    ],
    proof: {
      removes: ['Článek obsahuje affiliate odkazy', 'V článku jsou použity affiliate odkazy'],
      keeps: ['Článek obsahuje chyby', 'V článku jsou použity citace'],
    },
  },
} satisfies ProvenFamily
