import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Har du fundet en fejl?`, `Fejl i artiklen?`, `Artiklen er opdateret` */
  report: {
    lines: [
      '(har du fundet|fandt du|har du set|ser du) (en fejl|fejl|en stavefejl|stavefejl) [i artiklen|i teksten][?][ {matter}]',
      '(rapporter|anmeld|indberet|giv os besked om|fejl i|fejl i artiklen) [en] (fejl|fejl i artiklen|artiklen|klik her)[?][ {matter}]',
      'artiklen (er|blev|er blevet) [senest] (opdateret|opdateret {date})',
      '(dette er|dette er et|dette er en) {words} (skribentens|forfatterens|afsenderens) [egen|egne|personlige] (holdning|holdninger|mening|meninger|regning|synspunkter)[{matter}]',
      '(kommentaren|kronikken|indlægget|debatindlægget|klummen|alle indlæg|alle holdninger|holdningerne|alle synspunkter) {matter} (skribentens|forfatterens|skribenternes|afsenderens) [egen|egne|personlige] (holdning|holdninger|mening|meninger|regning|synspunkter)[{matter}]',
      '(artiklen|teksten|indlægget) (er|blev|er blevet) (rettet|korrigeret|redigeret)',
      '(artiklen|teksten) (er|blev) [senest|sidst] (opdateret|rettet) (d.|den|kl.|kl) {date}',
      'fejl i (artiklen|teksten)[?] (skriv|giv|meld|kontakt|tip|klik|send){matter}',
      '(læs mere om|læs om|mere om)[,] hvordan (vi|{publication}) (arbejder|laver journalistik)[ (med|for|efter) {words}]',
      'sådan (arbejder|laver) (vi|vi på {publication}|{publication}) [med] [(nyheder|journalistik|kilder|rettelser|ai|kunstig intelligens|kvalitet)]',
      '{publication} (følger|er underlagt|overholder|efterlever) de (presseetiske|vejledende) regler[{matter}]',
      '{publication} er tilmeldt pressenævnet[{matter}]',
      '(vil du klage|ønsker du at klage)[?] {matter}',
    ],
    place: 'tail',
  },
  /** Whose views these are: `Dette er et debatindlæg`, `Alle holdninger er skribentens egne.` */
  opinion: {
    lines: [
      'dette er (en|et) (kommentar|kronik|leder|debatindlæg|læserbrev|klumme|anmeldelse|analyse|blogindlæg|synspunkt)',
      'dette er (en|et) (kommentar|kronik|leder|debatindlæg|læserbrev|klumme|anmeldelse|analyse|blogindlæg|synspunkt)(,|.|:| og| –| -) (skrevet af|den|det|indlægget|klummen|teksten|kronikken|lederen|analysen|er|alene) {matter}(udtryk for|skribentens|avisens|ekstern){matter}',
      '[alle ](holdninger|synspunkter|holdningerne|synspunkterne)[, der kommer til udtryk,| i indlægget| i teksten] er (skribentens|forfatterens|skribenternes|afsenderens) egne',
      '(har du en holdning|vil du skrive til os|vil du skrive|har du noget på hjerte|vil du deltage i debatten)[?] (send|skriv|læs|bidrag|del){matter}',
      '(send|indsend) [dit|et] (debatindlæg|indlæg|læserbrev|kronik) (til|her|på) [{email}|os|redaktionen]',
    ],
    place: 'edges',
  },
} satisfies Family
