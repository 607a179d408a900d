import type { Family } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** `Hopp til innhold`, `Til toppen`, `Åpne menyen` */
  'skip-link': {
    lines: [
      '(hopp|gå) [direkte|rett] til [sidens] (innhold|innholdet|hovedinnhold|hovedinnholdet|navigasjon|bunnen|menyen|forsiden|søk|hovudinnhald)',
      '(til toppen|til forsiden|tilbake til toppen|tilbake til forsiden|til framsida|innleggsnavigasjon|hovedmeny|sidetall for innlegg|gå til forsiden)',
      '(åpne|lukk|vis|skjul|opne) (meny|menyen|søk|søkefeltet|undermeny)',
    ],
  },
  /** A word of a menu: `Søk`, `Nyheter`, `Abonner` */
  'menu-word': {
    lines: [
      '(søk|meny|nyheter|nyheiter|forsiden|framsida|hjem|emner|kategorier|kategori|arkiv|om oss|kontakt|kundeservice|kundesenter|annonsér|stillinger|ledige stillinger|e-avis|eavis|dagens avis|mer|meir|vis flere|vis alle|tilbake|neste|forrige|skriv ut|lagre|lagret|lytt|hør|tips|kryssord|vær|tv|tv-guide|podkast|podkaster|quiz|min side|minside|mitt abonnement|innstillinger|tjenester|snarveier|oppskrifter|hjelp|lukk)',
      '(innenriks|utenriks|norge|verden|økonomi|sport|kultur|debatt|meninger|leder|kronikk|familie|bolig|reise|mat|teknologi|vitenskap|helse|motor|lokalt|fotball|håndball|ski|skiskyting|langrenn|kjendis|politikk|næringsliv|børs|musikk|film|litteratur|distrikt|dokumentar|urix|ytring|sápmi|rampelys|puls|pluss)',
      '(bilde|bilder|video|bildeserie) [{n}|\\({n}\\)]',
      '(privatøkonomi|dødsannonser|minneord|arrangementer|abonnementer|nyhetsvarsel|rss|eliteserien|tv-serier|elbil|interiør|innsikt)',
    ],
    place: 'run',
  },
  /** Tools, tags and pagers: `Lytt til saken`, `Neste artikkel`, `Emner: bru, havn`, `Du er her: Hjem` */
  bits: {
    lines: [
      '(lytt til|skriv ut|lagre|les opp|hør) [denne] (artikkelen|saken|artikkel|sak|saka)[ {words}]',
      '(neste|forrige|eldre|nyere) (artikkel|innlegg|side|bilde|sak|episode)',
      '(emner|emne|relaterte emner|stikkord|nøkkelord|etiketter|tagger|kategorier|mer om|meir om|i denne saken|publisert i|arkivert under|emneord|temaer|tema)[ ]: {matter}',
      '(relaterte emner|emner i denne saken|mer om temaet|stikkord|emneord)',
      '(publisert i|postet i|merket med|arkivert i|stikkord) {matter}',
      '(du er her|du er no her)[: {rest}]',
      '(bilde|foto) {n} av {n}',
      '(vis|se|åpne|forstørr|klikk for å forstørre) (bildeserien|bildeserie|bilder|alle bilder|bildet|flere bilder)',
      '(søk på {site}|søk etter|søkeord|hva leter du etter|søk i arkivet)[?]',
      '(brukervilkår|kjøpsvilkår|abonnementsvilkår|tilgjengelighetserklæring|ansvarlig redaktør[: {rest}]|sjefredaktør[: {rest}]|administrerende direktør[: {rest}]|redaktør: {rest}|nyhetsredaktør: {rest}|personvern og informasjonskapsler)',
      '(kontakt|om oss|personvern|annonse|kundeservice)[ ](\\||•|·)[ ]{matter}',
      '[(ansvarlig|tf.|konst.|konstituert) ](ansvarlig redaktør|sjefredaktør|debattredaktør|kulturredaktør|nyhetssjef|daglig leder|utgiver|vaktsjef|redaksjonssjef|utviklingsredaktør|sportsredaktør|kommersiell leder|administrerende direktør)[ og (daglig leder|administrerende direktør|ansvarlig redaktør|adm. dir.)][ ]: {author}',
      'les mer om: {matter}',
      '(følg|velg) (temaer|emner)[ du er interessert i]',
      '(forrige|neste) (innlegg|artikkel|sak): {title}',
      '(vis|bytt til) (nettversjon|mobilversjon)[en]',
      '(drevet av|drives av|laget med) (blogger|wordpress|wordpress.com)',
    ],
    place: 'edges',
  },
} satisfies Family
