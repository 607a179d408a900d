import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: ['Condividi su Facebook', 'ChiudiCondividi', 'Copia link', 'Condividi via mail', 'Link copiato'],
    keeps: [
      'Condividi questa notizia con la polizia, chiede il pm.',
      'Condividete questa foto del sospetto, ha chiesto la polizia.',
      'Condividere il pane',
      'Condividi con i vicini l’acqua, chiede il comune.',
      'Copia il modello danese',
    ],
  },
  button: {
    removes: ['Condividi', 'Stampa', 'Seguici su:', '12 condivisioni'],
    keeps: ['Condividere la mensa', 'Stampa e regime', 'Mi piace il calcio', 'Segui i soldi'],
  },
  bar: {
    removes: [
      'Condividi Facebook Twitter',
      'Condividi: Facebook, Twitter, WhatsApp',
      'Facebook Twitter WhatsApp Copia link',
    ],
    keeps: ['Condividi la vita', 'Invia soldati', 'Salva Facebook nel cassetto'],
  },
  wordpress: {
    removes: [
      'Invia tramite emailPostalo sul blogCondividi su XCondividi su Facebook',
      'Fai clic qui per condividere su Twitter (Si apre in una nuova finestra)',
      'Mi piace: Mi piace Caricamento...',
    ],
    keeps: [
      'Postalo sul blog, gli disse.',
      'Fai clic per condividere, diceva la truffa, e 900 lo fecero.',
      'La porta si apre in una nuova finestra',
    ],
  },
  'follow-us': {
    removes: [
      'Entra nel gruppo WhatsApp di Esempio',
      'Iscriviti al canale WhatsApp di Esempio',
      'Fai di Esempio la tua fonte preferita su Google',
    ],
    keeps: [
      'Segui su Facebook la campagna, chiede la polizia.',
      'Ricevi le notizie su WhatsApp dai truffatori, avverte la banca.',
      'Seguiteci nella marcia, hanno chiesto gli organizzatori.',
      'Segui la deviazione all’uscita nord, avverte la polizia.',
      'Unisciti al coro martedì in comune.',
      'Facebook, Twitter e Google non hanno voluto commentare.',
    ],
  },
}
