import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: ['Vanha silta illalla toukokuussa. Kuva: Jo Ng / Lehtikuva', 'Vanha silta illalla (Kuva: Poliisi)'],
    keeps: ['Pöydällä oli kuva: todiste puuttui siitä', 'Kuva levisi nopeasti koko maahan'],
  },
  label: {
    removes: [
      'Kuvituskuva',
      'Avaa kuvien katselu',
      'Kuvituskuva: Jo Ng',
      'Kuva on kuvituskuva',
      'Kuvan henkilöt eivät liity tapaukseen.',
      'Klikkaa kuva suuremmaksi',
    ],
    keeps: ['Kuva murhaajasta', 'Arkistokuvat löytyivät', 'Kuva on väärennös.', 'Kuvan mies on tunnustanut.'],
  },
}
