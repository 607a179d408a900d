import type { ProvenFamily } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A badge: `DIRETTA`, `In diretta`, `Ultim’ora` */
  badge: {
    lines: ['(guarda|segui|ascolta|rivedi) [la|in] diretta', '(i|punti) (punti chiave|chiave|momenti salienti)'],
    words: ["ultim'ora", 'in diretta', 'diretta'],
    place: 'run',
    proof: {
      removes: ['Guarda la diretta'],
      keeps: ['Diretta verso sud', 'Ultima ora di un dittatore', 'In diretta dall’inferno'],
    },
  },
  /** A control: `Segui qui la diretta`, `Carica altri aggiornamenti` */
  control: {
    lines: ['(aggiornamento automatico|dal più recente|dal più vecchio)'],
    words: ['carica altri aggiornamenti'],
    proof: {
      removes: ['Aggiornamento automatico'],
      keeps: ['Segui la luna', 'Vedi altri cieli', 'Mostra altri segni di cedimento il ponte'],
    },
  },
  /** How it ends: `La diretta finisce qui`, `Grazie per averci seguito` */
  closed: {
    yields: 'live-blog',
    lines: [
      '(la|questa|la nostra) (diretta|cronaca in diretta) (finisce|termina|si chiude|si conclude|è terminata|è conclusa) [qui][{rest}]',
      '(grazie per averci seguito|grazie per aver seguito la diretta|grazie per aver seguito la nostra diretta)[{rest}]',
    ],
    place: 'edges',
    proof: {
      removes: ['La diretta finisce qui', 'Grazie per averci seguito'],
      keeps: ['La partita finisce qui', 'Grazie per aver aspettato, dice lei.'],
    },
  },
} satisfies ProvenFamily
