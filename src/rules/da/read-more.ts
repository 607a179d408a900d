import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Læs mere`, `Læs hele artiklen`, `Fortsæt læsningen →` */
  link: {
    yields: 'continuation',
    lines: [
      '(læs mere|læs hele artiklen) (på|i|hos) {publication}',
      'fortsæt læsning af {work}',
      'læs hele (artiklen|interviewet|rapporten|kronikken|kommentaren|indlægget|anmeldelsen|pressemeddelelsen|dommen|' +
        'brevet|listen|historien|undersøgelsen) her',
      'læs hele (rapporten|kronikken|kommentaren|anmeldelsen|pressemeddelelsen|analysen)',
      '(læs|se) flere (artikler|nyheder|kommentarer|kronikker|indlæg|anmeldelser|videoer|historier) ' +
        '[her|på {publication}|fra {publication}|i {publication}|hos {publication}]',
      'læs mere om {words} her',
      '(læs mere|læs artiklen|mere information|læs resten) (på|hos) (vores hjemmeside|hjemmesiden|{publication} (hjemmeside|website|netavis)|{publication})',
      '(læs|til) næste (artikel|indlæg)',
      '(vis|skjul|læs) hele (artiklen|teksten|indlægget)',
      'vil du læse mere[?]',
    ],
    words: [
      'læs mere',
      'læs videre',
      'læs hele artiklen',
      'læs artiklen',
      'læs mere her',
      'læs hele historien',
      'læs hele interviewet',
      'fortsæt læsningen',
      'læs hele indlægget',
      'til artiklen',
      'klik her',
      'læs mere om sagen',
      'læs den her',
    ],
    headsList: true,
    proof: {
      removes: [
        'Læs mere',
        'Læs hele artiklen',
        'Fortsæt læsningen →',
        'Læs mere på Eksempel',
        'Læs hele interviewet her',
        'Læs flere nyheder fra Havnebladet',
        'Læs mere om broen her',
        'Læs mere på vores hjemmeside',
        'Vis hele artiklen',
      ],
      keeps: [
        'Læs mere Marx, sagde læreren.',
        'Læs videre i loven',
        'Læs hele bogen i sommer',
        'Læs flere bøger',
        'Læs mere på skolen, sagde læreren.',
      ],
    },
  },
  /** A label before the headline of another story: `Læs også: Byen stemmer for broen`, `LÆS OGSÅ | Det ved vi` */
  labelled: {
    labelled: true,
    lines: [
      '(læs også|læs mere|læs mere her|læs videre|læs også om|læs artiklen|læs hele artiklen|læs analysen|' +
        'læs kommentaren|læs anmeldelsen|læs interviewet|læs klummen|se også|hør også|se video|mere om|relateret|' +
        'læs desuden|få overblikket|gå ikke glip af|læs her)[ ](\\||>|>>|»|→|–|—|-)[ ]{headline}',
      '(læs også|læs mere|læs mere her|læs videre|læs også om|læs artiklen|læs hele artiklen|læs analysen|' +
        'læs kommentaren|læs anmeldelsen|læs interviewet|læs klummen|se også|hør også|mere om|relateret|læs desuden|' +
        'få overblikket|gå ikke glip af|læs her)[ ]:[ ]{headline}',
    ],
    proof: {
      removes: [
        'Læs også: Byen stemmer for den nye bro',
        'LÆS OGSÅ | Det ved vi om branden',
        'Læs mere: Derfor står havnen tom',
        'Se også: Broen set fra luften i dag',
        '(Læs også: Byen stemmer for den nye bro)',
        '[Læs mere: Det ved vi om branden]',
      ],
      keeps: [
        'Læs også kontrakten, sagde dommeren.',
        'Læs mere: aldrig.',
        'Baggrund: Byen har skændtes om broen i flere år.',
        '(Læs også bilaget)',
        '(se også side tre)',
        'Skiltet på muren (læs mere: det gør dig glad) hang der i årevis.',
        'Han blev ”hjulpet” [se også: købt af alle] og tav i årevis.',
        'Se billederne: de er falske.',
        'Overblik: ni.',
      ],
    },
  },
  /** A label and a headline without a sign, between two paragraphs: `Læs også Byen stemmer for den nye bro` */
  'bare-title': {
    lines: ['(læs også om|læs også|læs mere om|læs mere|læs desuden|se også) {headline}'],
    place: 'between',
    proof: {
      removes: ['Læs også Byen stemmer for den nye bro', 'Læs mere Det ved vi om branden'],
      keeps: ['Læs også det med småt, råder juristen.', 'Læs mere Marx'],
    },
  },
  /** Another form of the site in front of a headline, below the story: `VIDEO: Sådan blev broen bygget` */
  section: {
    labelled: true,
    lines: [
      '(quiz|film|debat|leder|kronik|anmeldelse|klumme|næste artikel|forrige artikel|næste indlæg|forrige indlæg)[ ](:|\\||»|→) {headline}',
    ],
    place: 'tail',
    proof: {
      removes: ['Quiz: Alt om den nye bro'],
      keeps: ['Video: en ny kunstform', 'Debat: ja eller nej.'],
    },
  },
  /** `Se videoen her`, `Lyt til vores podcast`, `Klik på billedet for at forstørre det` */
  'media-call': {
    lines: [
      '(se|afspil) (videoen|filmen|klippet|billedserien)[ her| nedenfor| herunder]',
      '(lyt|hør|lyt med) [til] vores (podcast|podcastserie)[ {words}]',
      'klik på (billedet|billederne|et billede|kortet|fotoet) for at {words}',
      '(deltag i|svar på|stem i|besvar) vores (undersøgelse|afstemning|spørgeskema|læserundersøgelse)[ {words}]',
      '(alle nyheder|alle artikler|alt) om {title} (finder du|kan du læse|læser du) her',
      'alt om {title} på vores (temaside|side|hjemmeside)[ {words}]',
      '(følg|læs) (udviklingen|seneste nyt|alt|det seneste|begivenhederne) i vores (liveblog|livedækning|direkte dækning)[ {words}]',
      'følg (den seneste udvikling|udviklingen|alt|det seneste|de seneste nyheder)[ {words}] (i vores|på vores|i|på) ' +
        '(liveblog|live blog|livedækning|direkte dækning)[ {words}]',
      'læs (alle|flere|mere|samtlige) (detaljer|detaljerne|om sagen) her',
    ],
    proof: {
      removes: [
        'Se videoen her',
        'Lyt til vores podcast',
        'Klik på billedet for at forstørre det',
        'Deltag i vores undersøgelse',
        'Alle nyheder om broen finder du her',
        'Alt om byggeriet på vores temaside',
        'Følg udviklingen i vores liveblog',
        'Følg den seneste udvikling i vores liveblog',
        'Læs alle detaljer her',
      ],
      keeps: [
        'Se floden, og du ser dæmningen',
        'Lyt til stilheden',
        'Alle nyheder var dårlige',
        'Alt om mad',
        'Deltag i løbet',
      ],
    },
  },
  /** Pictures, sound and another story by their label, below the first sentence: `Billedserie: Broen efter floden`, `I billeder: Broen efter floden` */
  media: {
    labelled: true,
    lines: [
      '(billedserie|galleri|billeder|i billeder|video|tv|podcast|podkast|grafik|kort|læs mere om emnet)[ ](:|\\||»|→) {headline}',
    ],
    place: 'below',
    proof: {
      removes: [
        'Billedserie: Broen efter den store flod',
        'I billeder: Broen før og efter floden',
        'VIDEO: Sådan blev den nye bro bygget',
        'Læs mere om emnet: Borgmesteren lover en ny bro',
      ],
      keeps: ['Video: en ny kunstform', 'I billeder: en mand, en hammer, et skrig.', 'Kort: her ligger broen.'],
    },
  },
  /** A gallery, with the number of its pictures: `Billedgalleri (10 billeder)` */
  photos: {
    lines: ['(billedgalleri|galleri|billedserie|billeder)( |: | : )[\\(]{n} (billeder|fotos)[\\)]'],
    proof: { removes: ['Billedgalleri (10 billeder)'], keeps: ['Galleri viser 10 billeder'] },
  },
} satisfies ProvenFamily
