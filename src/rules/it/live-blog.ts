import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A badge: `DIRETTA`, `In diretta`, `Ultim’ora` */
  badge: {
    lines: [
      "(diretta|in diretta|live|la diretta|ultim'ora|ultima ora|ultimora|minuto per minuto|in tempo reale|tempo reale|in aggiornamento|urgente|segui la diretta|diretta live)",
      '(guarda|segui|ascolta|rivedi) [la|in] diretta',
      '(i|punti) (punti chiave|chiave|momenti salienti)',
    ],
    place: 'run',
  },
  /** A story that grows: `Notizia in aggiornamento`, `Seguono aggiornamenti` */
  developing: {
    lines: [
      '[articolo |notizia |pagina |testo ]in (continuo aggiornamento|aggiornamento|via di aggiornamento|fase di aggiornamento)[[.|,|;|:|…] {matter}]',
      '(seguono|seguiranno|a breve|in arrivo) (aggiornamenti|altri aggiornamenti|ulteriori aggiornamenti|nuovi aggiornamenti|maggiori dettagli)',
      '(ricarica|aggiorna) la pagina (per|e) {rest}',
    ],
    endings: ['[articolo |notizia ]in (aggiornamento|continuo aggiornamento)', '(seguono|seguiranno) aggiornamenti'],
    place: 'edges',
  },
  /** A control: `Segui qui la diretta`, `Carica altri aggiornamenti` */
  control: {
    lines: [
      '(segui|leggi|guarda) [qui|qui la] (la diretta|la nostra diretta|il live|gli aggiornamenti in diretta|gli aggiornamenti)[ qui| in diretta]',
      '(carica|mostra|vedi) (altri|nuovi|i nuovi|altri aggiornamenti) [aggiornamenti|post]',
      '(aggiornamento automatico|dal più recente|dal più vecchio)',
    ],
  },
  /** How it ends: `La diretta finisce qui`, `Grazie per averci seguito` */
  closed: {
    yields: 'live-blog',
    lines: [
      '(la|questa|la nostra) (diretta|cronaca in diretta) (finisce|termina|si chiude|si conclude|è terminata|è conclusa) [qui][{rest}]',
      '(grazie per averci seguito|grazie per aver seguito la diretta|grazie per aver seguito la nostra diretta)[{rest}]',
    ],
    place: 'edges',
  },
} satisfies Family
