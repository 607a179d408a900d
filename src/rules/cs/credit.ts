import type { Family } from '../rule.js'

/** Who took the picture. */
export const credit = {
  /** `Foto: Jan Novák, ČTK`, `Zdroj: Deník/Jan Novák`, `ČTK / Jan Novák`. */
  photo: {
    lines: [
      '(fotografie|fotografia|foto a video|fotograf|foto/video|foto|autor fotografie|autor fotografií|zdroj fotografií|zdroj foto|ilustrace|ilustrácia|ilustrační fotografie|ilustrační foto|grafika|infografika|titulní foto|úvodní foto|snímek|snímky|kresba|koláž|fotky|autor fotky)[ ]:[ ]{credit}',
      '(fotografie|fotografia|foto|zdroj foto|video|ilustrační foto|snímek|ilustrace)[ ]:[ ](archiv|se svolením|poskytla|poskytl|poskytnuto|facebook/|facebook|policie|hasiči|hzs|pčr|reprofoto|repro|screenshot|profimedia|shutterstock|unsplash|pixabay|archív|zdroj|ze |z |oficiální|úřad|město|polícia|čtk|tasr|sita|koláž){rest}',
      '(fotografie|foto|zdroj foto|video|ilustrační foto|snímek|ilustrace)[ ]:[ ](archiv autora|archiv redakce|archiv|facebook|policie čr|policie|hasiči|reprofoto|repro|screenshot|profimedia.cz|profimedia|shutterstock|unsplash|pixabay|čtk|tasr|sita|redakce|youtube)',
      '(čtk|profimedia.cz|profimedia|mafra|tasr/ap|tasr|sita|čt24|seznam zprávy|deník)[ ](/|\\|)[ ]{credit}',
      '{author}[ ](/|,|\\|)[ ](čtk|mafra|profimedia.cz|profimedia|tasr|sita|seznam zprávy|aktuálně.cz|novinky|právo|deník|český rozhlas - radiožurnál|český rozhlas|reflex|blesk|sport.cz|economia|hn|forum 24|sme|pravda|dennik n|denník n|idnes.cz)[ / {credit}]',
    ],
  },
  /** Where the words could be a subhead: `Foto`, `Video: Jana Nováková` */
  weak: {
    lines: [
      '(fotografie|fotogalerie|fotogaléria|foto|video|videa|galerie|galéria)',
      '(video|film|grafika|mapa|animace)[ ]:[ ]{credit}',
    ],
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
