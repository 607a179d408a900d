import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `REKLAMA`, `Materiał sponsorowany`, `Artykuł partnera`. */
  label: {
    lines: [
      'reklama[ {n}]',
      '(materiały|materiał|artykuły|artykuł|tekst|treść|wpis|post|treści) ' +
        '(sponsorowan(y|a|e)|promocyjn(y|a|e)|reklamow(y|a|e)|partner(a|ów|skie|ski)|zewnętrzn(y|e)|komercyjn(y|a|e)|' +
        'płatn(y|a|e)|natywn(y|a|e))',
      '(czytaj|przeglądaj) [serwis] bez reklam',
    ],
    proof: {
      removes: ['REKLAMA', '- Reklama -', 'Materiał sponsorowany', 'Artykuł partnera', 'Czytaj bez reklam'],
      keeps: [
        'Reklama podrożała o jedną trzecią.',
        'Reklama piwa zniknie z boisk',
        'Materiał partnera z komisariatu zaginął w maju.',
        'Współpraca z Ukrainą kwitnie',
      ],
    },
  },
  /** Where an ad or a box cuts the text: `Dalsza część artykułu pod wideo`, `Poniżej dalsza część artykułu`. */
  'continues-below': {
    lines: [
      '[poniżej |dalej ][jest ](dalsza część|dalszy ciąg|ciąg dalszy|reszta|kontynuacja|druga część) ' +
        '(artykułu|tekstu|materiału|wywiadu|rozmowy|newsa|galerii|relacji)[ znajduje się| znajdziesz| jest dostępna|' +
        ' jest] (pod|poniżej|po|za|niżej)[ materiałem| tym| naszym] ' +
        '[wideo|video|reklamą|reklamie|filmem|zdjęciem|zdjęciami|galerią|ankietą|grafiką|postem|wpisem|formularzem|' +
        'nagraniem|sondą|ramką|mapą|quizem|sondażem|podcastem|playerem|materiałem promocyjnym|ofertą]',
      '(dalsza część|dalszy ciąg|ciąg dalszy|reszta) (artykułu|tekstu|materiału|wywiadu|newsa)[ znajduje się| jest] (poniżej|niżej)',
      'poniżej (dalsza część|dalszy ciąg|ciąg dalszy) (artykułu|tekstu|materiału|wywiadu)',
    ],
    proof: {
      removes: [
        'Dalsza część artykułu pod wideo',
        'Dalszy ciąg materiału pod wideo',
        'Dalsza część artykułu znajduje się pod materiałem wideo',
        'Poniżej dalsza część artykułu',
        'Dalsza część tekstu poniżej',
      ],
      keeps: [
        'Dalsza część artykułu pod obrazem wisi w ratuszu.',
        'Ciąg dalszy nastąpił po roku',
        'Poniżej dalsza część rzeki jest płytka',
        'Pozostała część lasu spłonęła',
      ],
    },
  },
  /** What could be a subhead of a story on the trade: `Sponsorowane`, `Ogłoszenie`. */
  'short-label': {
    words: [
      'sponsorowane',
      'promocja',
      'ogłoszenie płatne',
      'ogłoszenie',
      'ogłoszenia',
      'partnerzy',
      'partner',
      'sponsorzy',
      'sponsor',
      'polecane oferty',
      'oferty',
      'oferta',
      'komunikat',
      'informacja prasowa',
      'współpraca reklamowa',
      'współpraca',
      'linki sponsorowane',
      'reklamy',
    ],
    place: 'run',
    proof: { removes: ['Sponsorowane', 'Ogłoszenie płatne'], keeps: ['Promocja zdrowia', 'Partner w zbrodni'] },
  },
  /** What a shop link owes its readers: `Artykuł zawiera linki afiliacyjne` */
  affiliate: {
    lines: [
      '(artykuł|tekst|wpis|materiał|ten artykuł|ten tekst|ten wpis) (zawiera|może zawierać) [tzw.] (linki|odnośniki) ' +
        '(afiliacyjne|reklamowe|partnerskie)[{matter}]',
      'w (artykule|tekście|tym artykule|materiale) (znajdują się|mogą znajdować się|umieszczono) (linki|odnośniki) ' +
        '(afiliacyjne|reklamowe|partnerskie)[{matter}]',
      'linki (afiliacyjne|partnerskie)',
    ],
    proof: {
      removes: ['Artykuł zawiera linki afiliacyjne'],
      keeps: ['Artykuł zawiera błąd', 'Kupując przez telefon, uważaj.'],
    },
  },
} satisfies ProvenFamily
