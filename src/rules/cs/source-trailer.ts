import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Zdroj: ČTK`, `Zdroje: ČTK, Reuters`, `Zdroj`. */
  source: {
    lines: [
      '(zdroje|zdroj textu|zdroj článku|zdroj informací|zdroj zprávy|zdroj/foto|zdroj a foto|zdroj|autor/zdroj|podle|' +
        'převzato z|prevzaté z|s využitím)[ ]:[ ]{publication}',
      '(zdroje|zdroj článku|zdroj informací|zdroj|původní článek|odkaz|převzato z|originál|pôvodný článok)[ ]:[ ]{url}',
      '(zdroje|zdroj) (-|–|—|\\|) {publication}',
      '(převzato z|prevzaté z|s využitím čtk a|s využitím) {publication}',
      '(zdroje|zdroj)[:] {credit}',
      '(s využitím|s použitím|za použití) (agentury|agentur|zpráv agentury|zpráv|informací) ' +
        '(reuters|ap|čtk|afp|tasr|dpa)[(, | a )(reuters|ap|čtk|afp|tasr|dpa)]',
      '(zdroj|zdroje): (čtk|reuters|ap|afp)(, | a )(čtk|reuters|ap|afp|bbc|cnn)',
      'čtk connect ke zprávě vydává {matter}',
      '[close info ]zdroj[ ]: {credit} zoom_in[ {matter}]',
    ],
    words: ['zdroje informací', 'zdroje', 'zdroj textu', 'zdroj článku', 'zdroj informací', 'zdroj'],
    endings: ['(zdroje|zdroj|převzato z)[ ]:[ ]{publication}', '(zdroje|zdroj)[ ]:[ ]{url}'],
    place: 'tail',
    proof: {
      removes: [
        'Zdroj: ČTK',
        'Zdroj',
        '(Zdroj: Deník Příklad)',
        'Zdroje: ČTK, Reuters',
        'Zdroj: example.org/4',
        'S využitím agentury Reuters',
        'ČTK Connect ke zprávě vydává obrazovou přílohu.',
      ],
      keeps: [
        'Zdroj: voda zpod kostela, kterou pije celé město.',
        'Zdroje: policie i lékaři potvrdili počet obětí.',
        'Zdroj řeky',
        'Zdroj: neznámý, řekl mluvčí.',
      ],
    },
  },
  /** `Původní článek`, `Odkaz na zdroj`. */
  original: {
    lines: [
      '(původní|originální|zdrojový|pôvodný) (článek|text|zdroj|článok)[: {url}| najdete zde| zde| na {publication}]',
      '(přečíst|číst|zobrazit|otevřít) (originál|původní článek|zdroj|původní text)',
      '(odkaz na|link na) (zdroj|originál|původní článek|článek)[: {url}]',
    ],
    place: 'tail',
    proof: {
      removes: ['Původní článek', 'Odkaz na zdroj'],
      keeps: ['Původní článek zákona mluvil o vodě.', 'Číst originál románu začal v květnu'],
    },
  },
} satisfies ProvenFamily
