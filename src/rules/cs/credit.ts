import type { Family } from '../rule.js'

/** Who took the picture. */
export const credit = {
  /** `Foto: Jan Novák, ČTK`, `Zdroj: Deník/Jan Novák`, `ČTK / Jan Novák`. */
  photo: {
    lines: [
      '(fotografie|fotografia|foto a video|fotograf|foto/video|foto|autor fotografie|autor fotografií|zdroj fotografií|zdroj foto|ilustrace|ilustrácia|ilustrační fotografie|ilustrační foto|grafika|infografika|titulní foto|úvodní foto|snímek|snímky|kresba|koláž|fotky|autor fotky)[ ]:[ ]{credit}',
      '(čtk|profimedia.cz|profimedia|mafra|tasr/ap|tasr|sita|čt24|seznam zprávy|deník)[ ](/|\\|)[ ]{credit}',
    ],
  },
  /** Where the words could be a subhead: `Foto`, `Video: Jana Nováková` */
  weak: {
    lines: ['(video|film|grafika|mapa|animace)[ ]:[ ]{credit}'],
    words: ['fotografie', 'fotogalerie', 'fotogaléria', 'foto', 'video', 'videa', 'galerie', 'galéria'],
    place: 'run',
  },
  /** A heading above a biography: `O autorovi` */
  'about-author': { lines: ['(o autorovi|o autorce|o autorech)'], place: 'tail', headsBiography: 'any' },
  /** `Autor je redaktor Deníku` */
  biography: {
    lines: [
      '(autor|autorka) je (redaktor|redaktorka|redaktorem|redaktorkou|komentátor|komentátorka|komentátorem|komentátorkou|novinář|novinářka|novinářem|publicista|publicistka|publicistou|spolupracovník|spolupracovníkem|šéfredaktor|šéfredaktorem|zpravodaj|zpravodajem) {publication}',
      '(autor|autorka) je (redaktor|redaktorka|komentátor|komentátorka|novinář|novinářka|publicista|publicistka|spisovatel|spisovatelka|politolog|ekonom|historik|analytik|poslanec|poslankyně)[ a {words}]',
    ],
    place: 'tail',
  },
} satisfies Family
