import type { Locale } from './locale.js'

/** Czech. */
export const cs: Locale = {
  lang: 'cs',
  letters: 'íáěřéžčýšůúňóďť',
  functionWords:
    'a v se na je že o to s z do i za jako by pro ale který jsem podle po od jsou k bylo byl ve si které také může až ještě už není nebo aby při když která však bude budou roku byla byli jeho jejich jak',
  sparing: true,
  months:
    'ledna leden|února únor úno|března březen bře|dubna duben dub|května květen kvě|června červen čvn|července červenec čvc|srpna srpen srp|září zář|října říjen říj|listopadu listopad lis|prosince prosinec',
  weekdays: 'pondělí po úterý út středa st čtvrtek čt pátek pá sobota so neděle ne',
  saidBehindComma:
    'řekl[ay]?|řekli|uvedl[ay]?|dodal[ay]?|sdělil[ay]?|prohlásil[ay]?|upozornil[ay]?|říká|uvádí|míní|napsal[ay]?|podle|stojí(?= (?:v|na))|píše se|stálo(?= (?:v|na))|zněl[aoy]?|zní',
  predicates: 'byl[aioy]?|je|jsou|stál[aoy]?',
  dateWords: {
    atClock: 'v ve',
    joins: 'dne',
    hour: 'hod hodin',
    am: 'd.o',
    unit: 'sekundami minutami minutou hodinami hodinou dny dnem týdny týdnem měsíci rokem lety',
    years: 'roky lety let',
    ago: 'před včera dnes',
  },
  and: 'a',
  noAuthor: 'pondělí úterý čtvrtek pátek vánoce',
  publicationWords: 'pro a v o',
  abbreviations: 'Bc|MUDr|JUDr|PhDr|RNDr|doc|nám|tzv',
  creditWords:
    'agentura archiv autora autorka foceno fotograf ilustrační pro redakce redaktor s snímek text zdroj ze zpracoval zpracovala',
  sourceLabels: 'zdroj',
  bylineOpenings: 'autor(?:ky|ři)?|napsala?|zpracovala?|připravila?|text',
  roles: 'redakce|redaktorka|novinář(?:ka)?',
  published: '\\b(?:publikováno|zveřejněno)',
  updated: '\\baktualizováno',
  also: 'také též i tiež aj',
  continueReading: 'číst dál|číst více|pokračovat ve čtení|čítať ďalej',
  buttons:
    'sdílet|sdílejte|tisk|vytisknout|tisknout|kopírovat odkaz|zkopírovat odkaz|kopírovat|odkaz|odeslat|poslat|poslat e-mailem|komentovat|komentáře|komentář|diskuse|to se mi líbí|sledovat|uložit|více|zavřít',
  people: {
    openings: 'napsal|napsala|autor|autorka|autoři|text|zpracoval|zpracovala|připravil|připravila',
    labels: 'autoři',
    roles: 'redakce|redaktor',
    groups: 'redakce',
    leadingGroups: 'redakce',
  },
  compounds: {
    syllabic: 'rl',
    pairs: {
      '..[eáíé]$': '^li$',
      '^(?:jed(?:en|na)|dv[aě]|tři|čtyři|pět|šest|sedm|osm|devět|deset)$':
        '^(?:jed(?:en|na)|dv[aě]|tři|čtyři|pět|šest|sedm|osm|devět|deset)$',
    },
  },
}
