import type { Family } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Bron en kväll i maj. Foto: Jo Ng/TT`, `Bron en kväll i maj. Bild: Polisen` */
  'caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'FOTO', 'Bild', 'BILD', 'Foton', 'Arkivbild', 'Arkivfoto', 'Illustration', 'Fotograf'],
      sources: ['privat', 'arkiv'],
      small: ['av', 'och', 'via', 'från', 'von', 'de'],
      ends: 'åäöé.',
      glued: true,
    },
  },
  /** Any label: `Arkivbild.`, `Genrebild`, `Foto` */
  label: {
    lines: [
      '(arkivbild|arkivfoto|genrebild|genrefoto|bildtext|foto|bild|fotograf|illustration|montage|skärmdump|pressbild|bild 1 av {n})',
      '(arkivbild|arkivfoto|genrebild|pressbild)[ ](:|/|-|–|,)[ ]{credit}',
      '{credit}[ ](/|-|–|,)[ ](arkivbild|arkivfoto|arkiv)',
      '(arkivbild|arkivfoto|genrebild|genrefoto|pressbild|montage|skärmdump)[.|,| –| -] (foto|bild)[ ](:|/)[ ]{credit}',
      '(bilden|fotot|bilderna) är (en genrebild|en arkivbild|ett montage|genrebilder|arkivbilder|tagen vid ett annat tillfälle|en illustration)',
      '(personen|personerna|mannen|kvinnan) på bilden har (inget|ingenting|ingen koppling) [med|till] {words}',
      '(ai-genererad|ai-skapad) (bild|illustration)',
      '(klicka|tryck) på bilden för (att förstora|att se den större|större bild|en större bild|större format)',
    ],
    place: 'edges',
  },
  /** An agency with a name, or behind one: `TT/Jo Ng`, `Jo Ng/TT`, `Jo Ng / Bildbyrån` */
  agency: {
    lines: [
      '(bildbyrån|tt|tt nyhetsbyrån|scanpix|tt-scanpix|magnus {name}|mostphotos)[ ](/|\\|)[ ]{credit}',
      '{credit}[ ](/|\\|)[ ](bildbyrån|tt nyhetsbyrån|scanpix|scanpix sweden|mostphotos|sr|svt|sveriges radio|ap/tt|afp/tt|epa/tt|ntb/tt)',
    ],
  },
} satisfies Family
