import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Har du funnet en feil?`, `Rapporter feil`, `Saken er oppdatert` */
  report: {
    lines: [
      '(har du funnet|fant du|har du sett|ser du) (en feil|feil|ein feil|en skrivefeil|skrivefeil) [i artikkelen|i saken|i saka][?][ {matter}]',
      '(rapporter|meld|tips oss om) (feil|en feil|skrivefeil|skrivefeil i saken)',
      '(artikkelen|saken|saka) (er|ble|har blitt|vart) [sist] (oppdatert|oppdatert {date})',
      '(dette er|dette er et|dette er en) {words} (skribentens|forfatterens|innsenderens) (mening|meninger|holdning|holdninger|syn|egne|analyser){words}[. {matter}]',
      '(kommentaren|kronikken|innlegget|debattinnlegget|teksten|artikkelen) (gir uttrykk for|uttrykker|står for) [{words}] (skribentens|forfatterens|skribentenes|forfatternes|innsenderens) [egne] (mening|meninger|holdning|holdninger|syn|regning|analyser)[{matter}]',
      '(artikkelen|saken|saka|teksten|innlegget) (er|ble|har blitt) (korrigert|rettet|endret|redigert)',
      '(artikkelen|saken) ble [sist] (oppdatert|rettet) (den|kl|kl.|klokken) {date}',
      '(meld fra om|si fra om|gi beskjed om|tips oss om) [en] (feil|skrivefeil)[ (i saken|i artikkelen|her|til oss)]',
      'feil i (artikkelen|saken|teksten)[?]',
      'feil i (artikkelen|saken|teksten)[?] (meld|si|tips|send|kontakt|gi|skriv){matter}',
      '(les mer om|les om|mer om) hvordan (vi|{publication}) (jobber|arbeider)[ (med|for|etter) {words}]',
      '(slik|sånn) (jobber|arbeider) (vi|vi i {publication}|{publication})[ med (nyheter|journalistikk|kilder|rettelser|ki|kunstig intelligens|kvalitet)]',
      '{publication} (følger|arbeider etter|redigeres etter|er underlagt) [reglene i |regelverket i ]vær varsom-plakaten[{matter}]',
      'pressens faglige utvalg[ \\(pfu\\)] er et klageorgan{matter}',
      '{publication} er medlem av (fagpressen|mediebedriftenes landsforening|mbl|landslaget for lokalaviser|lla|norsk presseforbund)[{matter}]',
    ],
    place: 'tail',
  },
  /** Whose views these are: `Dette er et debattinnlegg`, `Meninger i teksten står for skribentens regning.` */
  opinion: {
    lines: [
      'dette er (en|et|ein|eit) (kommentar|kronikk|leder|leiar|debattinnlegg|leserinnlegg|lesarinnlegg|meningsinnlegg|anmeldelse|analyse|ytring|gjestekommentar)',
      'dette er (en|et|ein|eit) (kommentar|kronikk|leder|leiar|debattinnlegg|leserinnlegg|meningsinnlegg|anmeldelse|analyse|ytring|gjestekommentar)[,|.|:] (skrevet av|meninger i teksten|meninger og analyser|(den|teksten|kommentaren|innlegget|lederen|kronikken|analysen) (gir uttrykk for|uttrykker|er skrevet av|står for)) {matter}',
      '(kommentaren|lederen|innlegget|kronikken|teksten) gir uttrykk for (avisens|avisas|skribentens|forfatterens|skribentenes|{publication}) (holdning|holdninger|mening|meninger|syn|analyser)[{matter}]',
      'meninger [og analyser] i (teksten|innlegget|kronikken|artikkelen) står for (skribentens|forfatterens|innsenderens|skribentenes) [egen] regning',
      '(vil du skrive|har du en mening|har du noe på hjertet|vil du delta i debatten)[?] (send|skriv|les|bidra|del){matter}',
      '(send|send inn) [ditt|et|din] (debattinnlegg|innlegg|leserinnlegg|kronikk|leserbrev) (til|her|på) [{email}|oss|redaksjonen]',
    ],
    place: 'edges',
  },
} satisfies Family
