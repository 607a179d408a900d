import type { ProvenFamily } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** `Siirry sisältöön`, `Takaisin ylös`, `Avaa valikko` */
  'skip-link': {
    lines: [
      '(siirry|hyppää|mene) [suoraan] (sisältöön|pääsisältöön|etusivulle|hakuun|navigaatioon|valikkoon|alatunnisteeseen|sivun alkuun)',
    ],
    words: ['avaa valikko', 'takaisin ylös'],
    proof: {
      removes: ['Siirry sisältöön'],
      keeps: ['Siirry sivuun', 'Takaisin kotiin'],
    },
  },
  /** A word of a menu: `Haku`, `Uutiset`, `Kotimaa` */
  'menu-word': {
    words: [
      'uutiset',
      'haku',
      'kotimaa',
      'ulkomaat',
      'talous',
      'politiikka',
      'urheilu',
      'kulttuuri',
      'viihde',
      'mielipide',
      'mielipiteet',
      'pääkirjoitus',
      'pääkirjoitukset',
      'kolumnit',
      'perhe',
      'asuminen',
      'matkailu',
      'matkat',
      'ruoka',
      'tiede',
      'terveys',
      'hyvinvointi',
      'autot',
      'paikalliset',
      'jalkapallo',
      'jääkiekko',
      'lifestyle',
      'tekniikka',
      'kuukausiliite',
      'teknologia',
      'luonto',
      'sarjakuvat',
    ],
    place: 'run',
    proof: {
      removes: ['Kotimaa'],
      keeps: ['Haku alkaa', 'Kulttuuri kriisissä', 'Seuraava kesä', 'Tapahtumat etenivät'],
    },
  },
  /** Tools, tags and pagers: `Seuraava artikkeli`, `Aiheet: silta, satama`, `Kuuntele tämä artikkeli` */
  bits: {
    lines: [
      '(kuuntele|tulosta|tallenna) [tämä] (juttu|artikkeli)[ {words}]',
      '(kategoria|avainsanat|kategoriat|julkaistu kategoriassa) {matter}',
      'olet täällä[: {rest}]',
      '(etsi sivustolta|hakusana|kirjoita hakusana|mitä etsit)[?]',
      '(yhteystiedot|tietosuoja|käyttöehdot|asiakaspalvelu)[ ](\\||•|·)[ ]{matter}',
      'tunnisteet: {matter}',
      '(edellinen|seuraava) (artikkeli|juttu|julkaisu): {title}',
      '(sisällön tarjoaa|palvelun tarjoaa) (blogger|wordpress)',
    ],
    words: [
      'aiheet: silta, satama',
      'seuraava artikkeli',
      'seuraa artikkeliin liittyviä aiheita',
      'artikkelin aiheet',
      'jutun aiheet',
      'seuraa näitä aiheita',
      'aiheeseen liittyvät aiheet',
      'avainsanat',
      'asiasanat',
      'seuraa aihetta',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Seuraa artikkeliin liittyviä aiheita:',
        'Kuuntele tämä artikkeli',
        'Tunnisteet: silta, satama',
        'Edellinen artikkeli: Kaupunki äänesti',
        'Sisällön tarjoaa Blogger.',
      ],
      keeps: [
        'Kuuntele lapsia',
        'Seuraava juttu oli pahempi.',
        'Aiheet loppuivat',
        'Toimituspäällikkö: mahdoton tehtävä',
      ],
    },
  },
  /** What a page files its story under: `Avainsanat: silta, joki` */
  filing: {
    labelled: true,
    lines: ['(avainsanat|asiasanat|tagit|tunnisteet|kategoria|kategoriat)[ ](:|：)[ ]{rest}'],
    place: 'edges',
    proof: {
      removes: ['Avainsanat: silta, joki', 'Kategoria: Uutiset', 'Asiasanat: silta, joki'],
      keeps: ['Avainsanat: Pormestari sanoi, että työt alkavat keväällä ja kestävät kaksi vuotta.', 'Kategoria'],
    },
  },
  /** Links to other pages of the site: `Takaisin etusivulle`, `Vanhempi teksti` */
  'page-links': {
    lines: [
      '(takaisin|palaa) (etusivulle|alkuun|ylös|sivun alkuun|uutisiin|listaukseen)',
      '(vanhempi|uudempi|edellinen|seuraava) (teksti|artikkeli|juttu|sivu|uutinen|julkaisu)',
      '(kaikki|lisää|näytä kaikki|katso kaikki) (uutiset|uutisia|jutut|artikkelit)',
    ],
    place: 'edges',
    proof: {
      removes: ['Takaisin etusivulle', 'Vanhempi teksti', 'Edellinen artikkeli', 'Kaikki uutiset'],
      keeps: ['Takaisin alkuun pääsi vain yksi.'],
    },
  },
} satisfies ProvenFamily
