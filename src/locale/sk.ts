import type { Locale } from './locale.js'

/** Slovak. */
export const sk: Locale = {
  lang: 'sk',
  letters: 'áíéčýžšúľťňôďäóŕĺ',
  sparing: true,
  functionWords:
    'a v sa na je že o to s z do aj za ako by pre ale ktorý som podľa po od sú k bolo bol vo si ktoré tiež môže až ešte už nie alebo aby pri keď ktorá však bude budú roku bola boli ich jeho',
  months:
    'januára január jan|februára február feb|marca marec mar|apríla apríl apr|mája máj|júna jún|júla júl|augusta august aug|septembra september sep|októbra október okt|novembra november nov|decembra december dec',
  weekdays: 'pondelok po utorok ut streda st štvrtok št piatok pi sobota so nedeľa ne',
  dateWords: {
    atClock: 'o',
    joins: 'dňa',
    hour: 'hod hodín h',
    am: 'd.o',
    unit: 'sekundami minútami minútou hodinami hodinou dňami dňom týždňami týždňom mesiacmi mesiacom rokmi rokom',
    years: 'rokmi rokom',
    ago: 'pred včera dnes',
  },
  saidBehindComma:
    'poveda(?:l|la|li|lo)|uvied(?:ol|la|li)|doda(?:l|la|li)|dodáva|hovorí|tvrdí|vyhlási(?:l|la|li)|upozorni(?:l|la|li)|ozrejmi(?:l|la)|priblíži(?:l|la)|vysvetli(?:l|la|li)|informova(?:l|la|li)|napísa(?:l|la|li)|podľa|píše(?= (?:v|na|sa))|stojí(?= (?:v|na))|znie|znel[ao]?',
  predicates: 'bol[aio]?|je|sú|stál[aio]?|môže',
  and: 'a',
  noAuthor: 'pondelok utorok streda štvrtok piatok sobota nedeľa vianoce',
  publicationWords: 'pre a v o',
  abbreviations: 'Bc|Mgr|Ing|MUDr|JUDr|PhDr|RNDr|doc|prof|nám|tzv|napr',
  creditWords:
    'agentúra archív autora autorky fotograf ilustračné pre redakcia redaktor s snímka text zdroj zo spracoval spracovala reprofoto',
  sourceLabels: 'zdroj',
  bylineOpenings: 'autor(?:ka|i)?|napísala?|spracovala?|pripravila?|text',
  roles: 'redakcia|redaktor(?:ka)?|novinár(?:ka)?|reportér(?:ka)?|komentátor(?:ka)?',
  published: '(?:publikovan|zverejnen|uverejnen|vydan)[éáý]',
  updated: 'aktualizovan[éáý]',
  also: 'tiež aj',
  continueReading: 'čítať ďalej|čítajte ďalej|čítať viac|čítajte viac|pokračovať v čítaní|viac',
  platforms:
    'facebooku|twitteri|sieti x|linkedine|whatsappe|whatsapp|instagrame|telegrame|tiktoku|sociálnych sieťach|e-mailom',
  buttons:
    'zdieľať|zdieľajte|zdieľaj|tlačiť|vytlačiť|kopírovať odkaz|skopírovať odkaz|odkaz|odoslať|poslať|poslať e-mailom|komentovať|komentáre|komentár|diskusia|páči sa mi to|sledovať|uložiť|viac|zavrieť',
  people: {
    openings: 'napísal|napísala|autor|autorka|autori|text|spracoval|spracovala|pripravil|pripravila',
    labels: 'autori|autor|autorka',
    helpers: 'foto|snímky|preklad|preložil|preložila',
    roles: 'redakcia|redaktor|redaktorka',
    groups: 'redakcia',
    leadingGroups: 'redakcia',
  },
  compounds: {
    syllabic: 'rl',
  },
}
