import type { Locale } from './locale.js'

/** German. */
export const de: Locale = {
  lang: 'de',
  letters: 'üäößéèàáçôîêñ',
  functionWords:
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis',
  months:
    'januar jänner jan jän|februar feber feb|märz maerz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  weekdays: 'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so',
  saidBehindComma:
    'sagten?|sagt|sagen|erklärten?|erklärt|betonte|teilten?|hieß|heißt|berichteten?|meinte|meint|kritisierte|warnte|warnt|schrieb|schreibt|entschied|forderte|fordert|so|laut|steht (?:auf|in|im|an|am|über|unter)|stand (?:auf|in|im|an|am|über|unter)|liest man|lautete',
  predicates: 'war|waren|wurden?|hatten?|ist|sind|steht|stand|standen|hieß|lautete',
  dateWords: {
    atClock: 'um ob',
    joins: 'den der dem am des',
    hour: 'u uhr',
    unit: 'sekunde sekunden minuten stunde stunden std tag tage tagen woche wochen monat monaten jahr jahren',
    years: 'jahr jahren',
    ago: 'vor gestern heute',
  },
  and: 'und|sowie|mit',
  or: 'oder',
  particles: 'von vom zu zum zur auf aus dem der den van de di da la',
  noAuthor:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag weihnachten ostern pfingsten januar jänner februar oktober november dezember anfang beginn hand haus heute morgen gestern der die das dem den ein eine einer einem beruf',
  publicationWords: 'und der die das dem den für von vom zu',
  abbreviations: 'Hr|Fr|Nr|Str|Dipl|bzw|ca|vgl|Abs|Art|Hrsg|Mag|Univ',
  creditWords:
    'von agentur agenturen am archiv archivbild archivfoto auf aus autor autorin bearbeitung beitrag bericht berichterstattung bild bilder bildnachweis bildquelle das des die dem durch foto fotograf fotos für grafik im ihr illustration interview material mit montage nach quelle redaktion sowie symbolbild symbolfoto text texte und unter verwendung vom zum zur',
  sourceLabels: 'quelle',
  bylineOpenings:
    'von|ein (?:gast)?(?:kommentar|beitrag|artikel|bericht|essay) von|(?:eine )?(?:analyse|kolumne|reportage|glosse|rezension) von|interview(?: von)?|text(?: und fotos?)?(?: von)?|autor(?:in|en)?|aufgezeichnet von|protokoll',
  bylinePlaces: 'in|aus',
  roles: 'redaktion|redakteur(?:in)?|korrespondent(?:in)?|reporterin|chefredakteur(?:in)?|agenturen',
  published: '\\b(?:veröffentlicht|erstellt|erschienen)\\b',
  updated: '\\b(?:aktualisiert|geändert|letzte änderung|aktualisierung)\\b',
  also: 'auch',
  continueReading: 'weiterlesen|weiter lesen|mehr lesen',
  platforms: 'soziale netzwerke',
  buttons:
    'teilen|drucken|link kopieren|kopieren|mailen|mail|per mail|versenden|senden|kommentieren|kommentare|kommentar|gefällt mir|folgen|merken|speichern|mehr|anhören|vorlesen|schließen|twittern|weiterleiten|pdf',
  noPlaces: '(?:analyse|kommentar|eilmeldung|liveticker|live-ticker)\\b',
  people: {
    openings:
      'von|autor|autorin|autor/in|autor:in|autorin/autor|autor(in)|autoren|verfasst von|geschrieben von|interview von|gastbeitrag von|artikel von|beitrag von|blogbeitrag von|blog beitrag von|text von|bericht von|mehr von|alle artikel von|alle beiträge von|text',
    labels: 'autor|autorin|autor/in|autor:in|autorin/autor|autor(in)|autoren|verfasser|verfasserin',
    helpers:
      'foto|fotos|fotos von|foto von|bild|bilder|bild von|übersetzt von|übersetzung|bearbeitet von|geprüft von|redigiert von|kamera|illustration|illustration von|illustrationen von|übersetzung von|quelle',
    roles:
      'rechtsanwalt|rechtsanwältin|herausgeber|herausgeberin|chefredakteur|chefredakteurin|autorin|gastautor|gastautorin|projektleiter|projektleiterin|geschäftsführerin|volontär|volontärin|chefredaktion|leiter|leiterin|geschäftsführer|pressesprecher|pressesprecherin|redakteur|redakteurin|redaktion|korrespondent|korrespondentin',
    groups:
      'institut|universität|hochschule|verein|verband|stiftung|ministerium|behörde|verlag|zeitung|nachrichten|redaktion|online|agentur|gmbh|kg|ag|e.v',
    leadingGroups: 'redaktion',
    buttons:
      'artikel|beiträge|mehr|alle|über|autorenseite|profil|folgen|teilen|drucken|kommentare|kommentar|merken|lesen|lesezeit|zur|zum|vorlesen',
    accounts: 'nachrichten|online-redaktion|onlineredaktion|redakteur|redaktion',
  },
  compounds: {
    pairs: {
      '.{4}isch$': '.{3}isch(?:e[mnrs]?)?$',
    },
    last: 'und oder',
    linking: 'am an auf im in der und ob',
    writes: 'closed',
  },
}
