import type { ProvenFamily } from '../rule.js'

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
    proof: {
      removes: [
        'Den gamla bron en kväll i maj. Foto: Jo Ng/TT',
        'Den gamla bron en kväll i maj. Bild: Polisen',
        'Den gamla bron en kväll i majFoto: Jo Ng',
      ],
      keeps: ['På bordet låg ett foto: beviset saknades', 'Fotot spreds snabbt över hela landet'],
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
    proof: {
      removes: [
        'Arkivbild.',
        'Genrebild',
        'Arkivbild: Jo Ng',
        'Genrebild. Foto: Jo Ng/TT',
        'Bilden är en genrebild',
        'Personerna på bilden har inget med artikeln att göra',
        'Klicka på bilden för att förstora',
      ],
      keeps: [
        'Bild av en mördare',
        'Illustration av makt',
        'Bilden är en förfalskning.',
        'Mannen på bilden har erkänt.',
      ],
    },
  },
  /** An agency with a name, or behind one: `TT/Jo Ng`, `Jo Ng/TT`, `Jo Ng / Bildbyrån` */
  agency: {
    lines: [
      '(bildbyrån|tt|tt nyhetsbyrån|scanpix|tt-scanpix|magnus {name}|mostphotos)[ ](/|\\|)[ ]{credit}',
      '{credit}[ ](/|\\|)[ ](bildbyrån|tt nyhetsbyrån|scanpix|scanpix sweden|mostphotos|sr|svt|sveriges radio|ap/tt|afp/tt|epa/tt|ntb/tt)',
    ],
    proof: {
      removes: ['Jo Ng / Bildbyrån', 'Bildbyrån/Jo Ng'],
      keeps: ['TT rapporterade först.', 'SVT och SR bråkar'],
    },
  },
} satisfies ProvenFamily
