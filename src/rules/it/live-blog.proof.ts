import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: {
    removes: ['Guarda la diretta'],
    keeps: ['Diretta verso sud', 'Ultima ora di un dittatore', 'In diretta dall’inferno'],
  },
  control: {
    removes: ['Aggiornamento automatico'],
    keeps: ['Segui la luna', 'Vedi altri cieli', 'Mostra altri segni di cedimento il ponte'],
  },
  closed: {
    removes: ['La diretta finisce qui', 'Grazie per averci seguito'],
    keeps: ['La partita finisce qui', 'Grazie per aver aspettato, dice lei.'],
  },
}
