import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Les mer`, `Les hele saken`, `Fortsett å lese →` */
  link: {
    yields: 'continuation',
    lines: [
      '(les mer|les hele saken|les hele artikkelen) (på|i|hos) {publication}',
      'fortsett å lese {work}',
      'les hele (saken|artikkelen|intervjuet|rapporten|kronikken|kommentaren|innlegget|anmeldelsen|pressemeldingen|' +
        'dommen|brevet|listen|historien|undersøkelsen) her',
      'les hele (rapporten|kronikken|kommentaren|anmeldelsen|pressemeldingen|historien)',
      '(les|se) flere (artikler|saker|nyheter|kommentarer|kronikker|innlegg|anmeldelser|videoer|tekster) ' +
        '[her|på {publication}|fra {publication}|i {publication}|hos {publication}]',
      'les mer om {words} her',
      '(les mer|les saken|mer informasjon) (på|hos) (nettsidene våre|våre nettsider|nettsiden vår|vår nettside|' +
        '{publication} (nettside|nettsider|hjemmeside)|{publication})',
      '(les|til) neste (artikkel|sak|innlegg)',
      '(vis|skjul|les) hele (artikkelen|saken|teksten|innlegget)',
      'vil du lese mer[?]',
    ],
    words: [
      'les mer',
      'les meir',
      'les videre',
      'les hele saken',
      'les hele artikkelen',
      'les saken',
      'les mer her',
      'les saken her',
      'les hele intervjuet',
      'fortsett å lese',
      'les heile saka',
      'til artikkelen',
      'klikk her',
      'les mer om saken',
      'les hele innlegget',
    ],
    headsList: true,
    proof: {
      removes: [
        'Les mer',
        'Les hele saken',
        'Fortsett å lese →',
        'Les mer på Eksempel',
        'Les hele intervjuet her',
        'Les flere saker fra Havnebladet',
        'Les mer om brua her',
        'Les mer på nettsidene våre',
        'Vis hele saken',
      ],
      keeps: [
        'Les mer bøker, sa læreren.',
        'Les videre i loven',
        'Les hele boka i sommer',
        'Les flere bøker',
        'Les mer på skolen, sa læreren.',
      ],
    },
  },
  /** A label before the headline of another story: `Les også: Byen stemmer for brua`, `LES OGSÅ | Dette vet vi`, `Mer om: …` */
  labelled: {
    labelled: true,
    lines: [
      '(les også|les mer|les meir|les mer her|les saken|les videre|les også om|les hele saken|les kommentaren|' +
        'les kronikken|les lederen|les anmeldelsen|les intervjuet|les òg|se også|sjå også|hør også|se video|mer om|' +
        'meir om|relatert|lesetips|få med deg|ikke gå glipp av)[ ](\\||>|>>|»|→|–|—|-)[ ]{headline}',
      '(les også|les mer|les meir|les mer her|les saken|les videre|les også om|les hele saken|les kommentaren|' +
        'les kronikken|les lederen|les anmeldelsen|les intervjuet|les òg|se også|sjå også|hør også|mer om|meir om|' +
        'relatert|lesetips|få med deg|ikke gå glipp av)[ ]:[ ]{headline}',
      '(les flere saker|flere saker|flere nyheter|relatert sak|relaterte saker|relatert artikkel|tidligere sak|' +
        'les hele saken|les artikkelen|se video|se videoen|se bildene|se klippet|hør podkasten|hør episoden|' +
        'les debattinnlegget|les svaret|les tilsvaret|les mer om saken|mer om saken|les bakgrunnen|les neste|neste sak|' +
        'fra arkivet|se hele intervjuet|les ogsa|les i tillegg)[ ](:|\\||>|>>|»|→|–|—)[ ]{headline}',
    ],
    proof: {
      removes: [
        'Les også: Byen stemmer for den nye brua',
        'LES OGSÅ | Dette vet vi om brannen',
        'Les mer: Derfor står havna tom',
        'Se også: Brua sett fra lufta i dag',
        '(Les også: Byen stemmer for den nye brua)',
        '[Les mer: Dette vet vi om brannen]',
        'Flere nyheter: Byen stemmer for den nye brua',
        'Se videoen: Brua fra lufta på film',
        'Les hele saken: Dette vet vi om brannen',
      ],
      keeps: [
        'Les også kontrakten, rådet advokaten.',
        'Les mer: aldri.',
        'Bakgrunn: Byen har kranglet om brua i flere år.',
        '(Les også vedlegget)',
        '(se også side tre)',
        'Skiltet på muren (les mer: det gjør deg glad) hang der i årevis.',
        'Han ble «hjulpet» [se også: kjøpt av alle] og tidde i årevis.',
        'Se bildene: de er falske.',
        'Flere saker: ni.',
      ],
    },
  },
  /** The same without a sign, between two paragraphs: `Les også Byen stemmer for den nye brua` */
  'bare-title': {
    lines: ['(les også om|les også|les òg|les mer om|les mer|sjå også|se også) {headline}'],
    place: 'between',
    proof: {
      removes: [
        'Les også Byen stemmer for den nye brua',
        'Les også Dette vet vi om brannen i havna',
        'Les mer om Den gamle brua i byen',
      ],
      keeps: ['Les også kontrakten nøye', 'Les mer i dag', 'Les mer om krigen, sa læreren.'],
    },
  },
  /** Another form of the site in front of a headline, below the story: `VIDEO: Slik ble brua bygd` */
  section: {
    labelled: true,
    lines: [
      '(quiz|film|debatt|leder|kronikk|anmeldelse|grafikk|neste artikkel|forrige artikkel|neste sak|forrige sak|' +
        'neste innlegg|forrige innlegg)[ ](:|\\||»|→) {headline}',
    ],
    place: 'tail',
    proof: {
      removes: ['Quiz: Alt om den nye brua'],
      keeps: ['Video: en ny kunstform', 'Debatt: ja eller nei.'],
    },
  },
  /** `Se videoen her`, `Hør podkasten vår`, `Klikk på bildet for å forstørre det` */
  'media-call': {
    lines: [
      '(se|spill av) (videoen|filmen|klippet|bildeserien)[ her| nedenfor| under]',
      '(hør|lytt til) (podkasten vår|vår podkast|podcasten vår|vår podcast)[ {words}]',
      'klikk på (bildet|bildene|et bilde|kartet|fotoet) for å {words}',
      '(delta i|svar på|stem i) (undersøkelsen vår|vår undersøkelse|leserundersøkelsen vår|avstemningen vår|vår avstemning)[ {words}]',
      '(alle nyheter|alle saker|alle artikler|alt) om {title} (finner du|kan du lese|leser du) her',
      'alt om {title} på (temasiden vår|vår temaside|sidene våre)[ {words}]',
      '(følg|les) (utviklingen|siste nytt|alt|det siste|hendelsene) i ' +
        '(direktesendingen vår|vår direktesending|livebloggen vår|vår liveblogg|direktedekningen vår)[ {words}]',
      'følg (den siste utviklingen|utviklingen|alt|det siste|siste nytt|de siste nyhetene)[ {words}] i vår ' +
        '(direkterapport|direktesending|livestudio|nyhetsstudio|liveblogg)',
      'følg (vår|vårt) (direkterapport|livestudio|nyhetsstudio|liveblogg)[ {words}]',
      'les (alle|flere|mer|samtlige) (detaljer|detaljene|om saken) her',
    ],
    proof: {
      removes: [
        'Se videoen her',
        'Hør podkasten vår',
        'Klikk på bildet for å forstørre det',
        'Delta i undersøkelsen vår',
        'Alle nyheter om broen finner du her',
        'Alt om byggingen på temasiden vår',
        'Følg utviklingen i direktesendingen vår',
        'Følg den siste utviklingen i vår direkterapport',
        'Les alle detaljene her',
      ],
      keeps: [
        'Se elven, og du ser demningen',
        'Hør stillheten',
        'Alle nyheter var dårlige',
        'Alt om mat',
        'Delta i løpet',
      ],
    },
  },
  /** Pictures and sound by their label, below the first sentence: `Bildeserie: Broen etter flommen`, `I bilder: Broen etter flommen` */
  media: {
    labelled: true,
    lines: ['(bildeserie|bildegalleri|bilder|i bilder|video|tv|podkast|podcast|grafikk|kart)[ ](:|\\||»|→) {headline}'],
    place: 'below',
    proof: {
      removes: [
        'Bildeserie: Broen etter den store flommen',
        'I bilder: Broen før og etter flommen',
        'VIDEO: Slik ble den nye brua bygd',
      ],
      keeps: ['Video: en ny kunstform', 'I bilder: en mann, en hammer, et skrik.', 'Kart: her ligger broen.'],
    },
  },
  /** A gallery, with the number of its pictures: `Bildegalleri (10 bilder)` */
  photos: {
    lines: ['(bildegalleri|bildeserie|bilder|galleri)( |: | : )[\\(]{n} (bilder|foto)[\\)]'],
    proof: { removes: ['Bildegalleri (10 bilder)'], keeps: ['Galleri viser 10 bilder'] },
  },
} satisfies ProvenFamily
