import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Questo sito utilizza i cookie per migliorare la tua esperienza`, `Attiva JavaScript per vedere i commenti` */
  'site-notice': {
    lines: [
      '(questo sito|questo sito web|il nostro sito|questa pagina) (utilizza|usa) [(i|dei)] cookie[ (per|e|propri|tecnici|di) {notice}]',
      '[per favore ](attiva|abilita|attivare|abilitare) javascript[ (per|nel) {words}]',
      'per (vedere|visualizzare|leggere|ascoltare) {words} (devi|è necessario|occorre|bisogna) (attivare|abilitare) javascript',
      '(il tuo|questo|il vostro) browser non (supporta|può riprodurre|è compatibile con) ' +
        "(l'elemento|il tag|i video|l'audio|il video|audio|video|html5|gli iframe|javascript|questo)[ {words}]",
      'per (visualizzare|vedere|guardare) (questo|il) (contenuto|video|post)[,] (accetta|devi accettare|è necessario accettare|bisogna accettare) {matter}',
      '[questo ]indirizzo (email|e-mail) è protetto dagli (spambots|spambot|spam bots)[. {matter}]',
    ],
    proof: {
      removes: [
        'Questo sito utilizza i cookie per migliorare la tua esperienza',
        'Attiva JavaScript per vedere i commenti',
        'Il tuo browser non supporta l’elemento audio',
        'Per vedere questo contenuto devi attivare JavaScript',
        'Per visualizzare questo contenuto, accetta i cookie.',
        'Questo indirizzo email è protetto dagli spambots. È necessario abilitare JavaScript per vederlo.',
      ],
      keeps: [
        'Questo sito usa i biscotti delle nonne, dice il pasticciere.',
        'Attiva la sirena, ordinò il capo',
        'Il tuo browser non supporta la tempesta, capitano.',
      ],
    },
  },
  /** Buttons of cookie banners: `Accetta tutti i cookie` */
  accept: {
    lines: ['(accetta|accetto|rifiuta) [tutti] i cookie[s]'],
    place: 'edges',
    proof: { removes: ['Accetta tutti i cookie'], keeps: ['Accetta i cookie chi non legge, dice lo studio.'] },
  },
} satisfies ProvenFamily
