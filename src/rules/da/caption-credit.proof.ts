import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'Den gamle bro en aften i maj. Foto: Jo Ng/Ritzau Scanpix',
      'Den gamle bro en aften i maj (Foto: Politiet)',
    ],
    keeps: ['På bordet lå et foto: beviset manglede', 'Fotoet gik hurtigt rundt i hele landet'],
  },
  label: {
    removes: [
      'Arkivfoto',
      'Genrefoto',
      'Arkivfoto: Jo Ng',
      'Arkivfoto. Foto: Jo Ng/Ritzau Scanpix',
      'Billedet er et arkivfoto',
      'Personerne på billedet har intet med artiklen at gøre',
      'Klik på billedet for at forstørre',
    ],
    keeps: [
      'Illustration af magt',
      'Billede af en morder',
      'Billedet er en forfalskning.',
      'Manden på billedet har tilstået.',
    ],
  },
  agency: {
    removes: ['Jo Ng/Ritzau Scanpix', 'Ritzau Scanpix/Jo Ng'],
    keeps: ['Ritzau skrev det først.', 'DR og Ritzau skændes'],
  },
}
