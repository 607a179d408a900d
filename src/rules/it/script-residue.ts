import type { ProvenFamily } from '../rule.js'

/** What players and embeds say to those who see neither. */
export const scriptResidue = {
  /** `Visualizza questo post su Instagram`, `Un post condiviso da Anna Rossi (@annarossi)`, `Questo video non è disponibile` */
  embed: {
    lines: [
      '(visualizza|vedi|guarda|apri) (questo post|questa foto|questo video|questo tweet|questo reel) su (instagram|facebook|threads|tiktok|twitter|x|youtube)',
      '(un post|una foto|un video|un reel) (condiviso|condivisa|pubblicato|pubblicata) da {credit}[ (@{words})]',
      '(questo video|questo contenuto|questo tweet|questo post) non è [più] disponibile[ (al momento|nel tuo paese)]',
      '(video|contenuto|post|tweet) non disponibile',
      '(guarda|vedi) su (youtube|facebook|instagram|tiktok)',
    ],
    proof: {
      removes: [
        'Visualizza questo post su Instagram',
        'Un post condiviso da Anna Rossi (@annarossi)',
        'Questo video non è disponibile',
        'Guarda su YouTube',
      ],
      keeps: [
        'Un post condiviso da migliaia era falso, dice la polizia.',
        'Vedi questa città a piedi',
        'Questo contenuto non è disponibile in farmacia, dice il medico.',
      ],
    },
  },
  /** `Caricamento del lettore`, `Riproduci video`, `Attiva audio` */
  player: {
    lines: ['(caricamento|inizializzazione) (del|della|in corso del) (lettore|player|video|tweet)'],
    words: [
      'riproduci video',
      'metti in pausa',
      'attiva audio',
      'disattiva audio',
      'schermo intero',
      'esci da schermo intero',
      'velocità di riproduzione',
    ],
    place: 'edges',
    proof: {
      removes: ['Caricamento del player', 'Riproduci video', 'Attiva audio'],
      keeps: ['Caricamento della nave', 'Attiva in politica da dieci anni'],
    },
  },
} satisfies ProvenFamily
