import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: {
    removes: ['DIRETTA', 'Ultim’ora', 'Ultima ora'],
    keeps: ['Diretta verso sud', 'Ultima ora di un dittatore', 'In diretta dall’inferno'],
  },
  developing: {
    removes: ['Notizia in continuo aggiornamento', 'Seguono aggiornamenti', 'Pagina in aggiornamento'],
    keeps: [
      'La notizia in aggiornamento era falsa, ha ammesso la tv lunedì.',
      'In arrivo la pioggia',
      'Gli aggiornamenti sono arrivati via radio.',
    ],
  },
  control: {
    removes: ['Segui qui la diretta', 'Carica altri aggiornamenti', 'Segui gli aggiornamenti in diretta'],
    keeps: ['Segui la luna', 'Vedi altri cieli', 'Mostra altri segni di cedimento il ponte'],
  },
  closed: {
    removes: ['La diretta finisce qui', 'Grazie per averci seguito'],
    keeps: ['La partita finisce qui', 'Grazie per aver aspettato, dice lei.'],
  },
}
