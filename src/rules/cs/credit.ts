import type { ProvenFamily } from '../rule.js'

/** Who took the picture. */
export const credit = {
  /** `Foto: Jan Novák, ČTK`, `Zdroj: Deník/Jan Novák`, `ČTK / Jan Novák`. */
  photo: {
    lines: [
      '(fotografie|fotografia|foto a video|fotograf|foto/video|foto|autor fotografie|autor fotografií|' +
        'zdroj fotografií|zdroj foto|ilustrace|ilustrácia|ilustrační fotografie|ilustrační foto|grafika|infografika|' +
        'titulní foto|úvodní foto|snímek|snímky|kresba|koláž|fotky|autor fotky)[ ]:[ ]{credit}',
      '(čtk|profimedia.cz|profimedia|mafra|tasr/ap|tasr|sita|čt24|seznam zprávy|deník)[ ](/|\\|)[ ]{credit}',
    ],
    proof: {
      removes: ['Foto: Jan Novák, ČTK', 'Foto: archiv autora', 'Foto: Michal Černý, Příklad Zprávy', 'ČTK / Jan Novák'],
      keeps: ['Foto: jak se měnil most', 'Fotografie: důkaz, který nebyl.', 'Foto na památku', 'Jan Novák, Česko'],
    },
  },
  /** Where the words could be a subhead: `Foto`, `Video: Jana Nováková` */
  weak: {
    lines: ['(video|film|grafika|mapa|animace)[ ]:[ ]{credit}'],
    words: ['fotografie', 'fotogalerie', 'fotogaléria', 'foto', 'video', 'videa', 'galerie', 'galéria'],
    place: 'run',
    proof: { removes: ['Fotogalerie', 'Video: Jana Nováková'], keeps: ['Video: co viděli svědci', 'Foto dne: úsvit'] },
  },
  /** A heading above a biography: `O autorovi` */
  'about-author': {
    lines: ['(o autorovi|o autorce|o autorech)'],
    place: 'tail',
    headsBiography: 'any',
    proof: { removes: ['O autorovi', 'O autorce'], keeps: ['O autorovi nikdo nic neví.', 'Autor je neznámý.'] },
  },
  /** `Autor je redaktor Deníku` */
  biography: {
    lines: [
      '(autor|autorka) je (redaktor|redaktorka|redaktorem|redaktorkou|komentátor|komentátorka|komentátorem|' +
        'komentátorkou|novinář|novinářka|novinářem|publicista|publicistka|publicistou|spolupracovník|spolupracovníkem|' +
        'šéfredaktor|šéfredaktorem|zpravodaj|zpravodajem) {publication}',
      '(autor|autorka) je (redaktor|redaktorka|komentátor|komentátorka|novinář|novinářka|publicista|publicistka|' +
        'spisovatel|spisovatelka|politolog|ekonom|historik|analytik|poslanec|poslankyně)[ a {words}]',
    ],
    place: 'tail',
    proof: {
      removes: ['Autor je redaktor Deníku', 'Autorka je publicistka a překladatelka'],
      keeps: ['Autor je ve vězení.', 'Autor je neznámý.'],
    },
  },
  /** A plea to write to the desk: `Našli jste chybu? Napište na redakce@list.example`, `Pošlete nám fotografie přes WhatsApp na číslo 600 000 000` */
  'write-us': {
    lines: [
      '[{title}? ](napište|pište|pošlete|napište to) (nám|redakci|do redakce|nám ho|nám je)[ {words}][:] {email}',
      '[{title}? ](pošlete|zašlete|posílejte) nám {words} whatsapp[ {matter}]',
      '(našli jste|objevili jste|všimli jste si|vidíte) [(v článku|v textu)] (chybu|chyby|překlep)[ {words}]? ' +
        '(napište|upozorněte|dejte|nahlaste|pište){matter}',
      '(máte|víte o) [(pro nás)] (tip|námět|zajímavý tip|zajímavý námět)[ {words}]? (napište|pošlete|dejte|pište|ozvěte){matter}',
      '(máte dotaz|máte dotazy|máte otázku|máte otázky|máte připomínku)? (napište|pište|pošlete|pošlete je)[ {words}] {email}',
    ],
    proof: {
      removes: [
        'Našli jste chybu? Napište na redakce@list.example',
        'Máte pro nás tip? Napište na redakce@list.example',
        'Napište nám na redakce@list.example',
        'Pošlete nám fotografie přes WhatsApp na číslo 600 000 000',
        'Máte dotaz? Pište na redakce@list.example',
      ],
      keeps: [
        'Svědci mohou psát na policie@mesto.example.',
        'Viděli jste něco? Napište na policie@mesto.example',
        'Napište nám, prosila učitelka žáky.',
      ],
    },
  },
} satisfies ProvenFamily
