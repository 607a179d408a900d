import type { Family } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `Annonce`, `ANNONCE:`, `Annoncørbetalt indhold` */
  label: {
    lines: [
      'annonce[r][ (annonce|luk|indlæses)]',
      '(annoncørbetalt indhold|annoncørbetalt|betalt indhold|kommercielt indhold|sponsoreret indhold|advertorial|annoncesamarbejde|annonce fra {name}|annoncørbetalt indhold fra {name}|betalt annonce)',
      '(dette|her) er (en annonce|annoncørbetalt indhold|betalt indhold|en betalt annonce)[ (fra|for|af) {publication}]',
      '(indholdet|artiklen|indlægget|dette indhold|denne artikel) er (betalt af|sponsoreret af|produceret af|(produceret|lavet|skrevet|udarbejdet|blevet til) i [et] [betalt|kommercielt] samarbejde med|et betalt samarbejde med) {publication}',
      '(sponsoreret|betalt|kommercielt) (artikel|indlæg|samarbejde|opslag)',
      '(indhold|artikel) fra [en|vores] (annoncør|annoncøren|annoncører|partner|partnere|samarbejdspartner|samarbejdspartnere)',
    ],
  },
  /** Labels that are a word of any story on the trade: `Reklame`, `Sponsoreret` */
  'short-label': {
    lines: [
      '(reklame|reklamer|sponsoreret|sponsorerede links|i samarbejde med|præsenteret af|annoncering|partnerindhold)',
      '(i samarbejde med|præsenteret af|sponsoreret af) {name}',
    ],
    place: 'run',
  },
  /** Where an ad or a box cuts the text: `Artiklen fortsætter efter annoncen`, `Artiklen fortsætter under billedet` */
  'continues-below': {
    lines: [
      '(artiklen|teksten|interviewet|indlægget|historien|anmeldelsen|artikel) fortsætter [her] (efter|under|nedenfor|herunder|nedenunder)[ (annoncen|annonce|billedet|videoen|grafikken|faktaboksen|kortet|annoncerne|reklamen|billedserien|klippet|tweetet|opslaget)]',
      '(læs videre|fortsæt|fortsæt læsningen|mere) (efter|under|nedenfor) (annoncen|reklamen|billedet|videoen)',
    ],
  },
  /** Controls of an ad, and the networks: `Luk annonce`, `Anbefalet af Outbrain` */
  control: {
    lines: [
      '(luk|skjul|spring over|anmeld) (annonce|annoncen|reklamen)',
      '(anbefalet af|annoncer fra|sponsoreret af|annoncer af) (google|taboola|outbrain|strossle|plista)',
      '(hvorfor ser jeg denne annonce|annoncér her|læs uden annoncer)[?]',
      '(annoncen|reklamen) (lukker|lukkes|forsvinder) om {n}[ ](sekunder|s)',
      '[18+ |18+. |18+ \\| |reklame \\| ]spil ansvarligt[(.|!| \\|| –| -) {matter}]',
      '[18+ |18+. |18+ \\| ]regler og vilkår gælder[(.|!| \\|| –| -) {matter}]',
    ],
  },
  /** What a shop link owes its readers: `Artiklen indeholder annoncelinks`, `Vi kan få provision, hvis du køber via vores links` */
  affiliate: {
    lines: [
      '(annoncelink|annoncelinks|reklamelink|reklamelinks|affiliatelinks)',
      '(artiklen|indlægget|teksten|denne artikel|dette indlæg|siden) (indeholder|kan indeholde) [såkaldte] (annoncelinks|reklamelinks|affiliatelinks|affiliate-links|affiliate links|reklame)',
      '(artiklen|indlægget|denne artikel|dette indlæg|siden) (indeholder|kan indeholde) [såkaldte] (annoncelinks|reklamelinks|affiliatelinks|affiliate-links|affiliate links)(.|,|:| -| –) {matter}',
      '(vi|{publication}) kan (få|tjene) [en] [lille] (provision|kommission)[,] (hvis|når) du {matter} (link|linket|links|linksene|linkene)[{matter}]',
    ],
  },
} satisfies Family
