import type { Family } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** `Siirry sisältöön`, `Takaisin ylös`, `Avaa valikko` */
  'skip-link': {
    lines: [
      '(siirry|hyppää|mene) [suoraan] (sisältöön|pääsisältöön|etusivulle|hakuun|navigaatioon|valikkoon|alatunnisteeseen|sivun alkuun)',
      '(takaisin ylös|sivun alkuun|etusivulle|takaisin etusivulle|artikkelien selaus|päävalikko)',
      '(avaa|sulje|näytä|piilota) (valikko|haku|hakukenttä|alavalikko)',
    ],
  },
  /** A word of a menu: `Haku`, `Uutiset`, `Kotimaa` */
  'menu-word': {
    lines: [
      '(haku|hae|valikko|takaisin|ylös|uutiset|etusivu|aiheet|aihe|kategoriat|kategoria|arkisto|yhteystiedot|tietoa meistä|asiakaspalvelu|mediamyynti|avoimet työpaikat|näköislehti|lisää|näytä lisää|näytä kaikki|seuraava|edellinen|tulosta|tallenna|tallennettu|kuuntele|kuuntele juttu|sää|tv|tv-opas|podcastit|visat|ristikot|pelit|oma tili|omat tiedot|asetukset|palvelut|ohjeet|sulje)',
      '(kotimaa|ulkomaat|talous|politiikka|urheilu|kulttuuri|viihde|mielipide|mielipiteet|pääkirjoitus|pääkirjoitukset|kolumnit|perhe|asuminen|matkailu|matkat|ruoka|tiede|terveys|hyvinvointi|autot|paikalliset|jalkapallo|jääkiekko|lifestyle|tekniikka|kuukausiliite|teknologia|luonto|sarjakuvat)',
      '(oma talous|asuntokauppa|sisustus|työelämä|kuolinilmoitukset|tapahtumat|veikkausliiga|liiga|tv-sarjat|julkkikset|kuninkaalliset|lukijan kuva|digi|reseptit)',
    ],
    place: 'run',
  },
  /** Tools, tags and pagers: `Seuraava artikkeli`, `Aiheet: silta, satama`, `Kuuntele tämä artikkeli` */
  bits: {
    lines: [
      '(kuuntele|tulosta|tallenna) [tämä] (juttu|artikkeli)[ {words}]',
      '(seuraava|edellinen|vanhempi|uudempi) (artikkeli|juttu|sivu|kuva|julkaisu|kirjoitus)',
      '(aiheet|aihe|avainsanat|asiasanat|tagit|kategoriat|kategoria|lisää aiheesta|artikkelin aiheet|jutun aiheet|seuraa artikkeliin liittyviä aiheita|seuraa aiheita)[ ]: {matter}',
      '(seuraa artikkeliin liittyviä aiheita|artikkelin aiheet|jutun aiheet|seuraa näitä aiheita|aiheeseen liittyvät aiheet|avainsanat|asiasanat|seuraa aihetta)',
      '(kategoria|avainsanat|kategoriat|julkaistu kategoriassa) {matter}',
      'olet täällä[: {rest}]',
      '(etsi sivustolta|hakusana|kirjoita hakusana|mitä etsit)[?]',
      '(käyttöehdot|tilausehdot|rekisteriseloste|saavutettavuusseloste|vastaava päätoimittaja[: {rest}]|päätoimittaja: {rest}|tietosuoja ja evästeet|tietosuojalauseke)',
      '(yhteystiedot|tietosuoja|käyttöehdot|asiakaspalvelu)[ ](\\||•|·)[ ]{matter}',
      '(uutispäällikkö|toimituspäällikkö|uutistuottaja|toimitussihteeri|toimitusjohtaja|kustantaja|urheilupäällikkö|päätuottaja)[ ]: {author}',
      'tunnisteet: {matter}',
      '(edellinen|seuraava) (artikkeli|juttu|julkaisu): {title}',
      '(näytä|siirry) (mobiiliversio|verkkoversio|työpöytäversio)[on]',
      '(sisällön tarjoaa|palvelun tarjoaa) (blogger|wordpress)',
    ],
    place: 'edges',
  },
} satisfies Family
