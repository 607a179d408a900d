import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Oszd meg másokkal is',
      'Tetszett a cikk? Oszd meg barátaiddal!',
      'Kattintás ide a Twitteren való megosztáshoz (Új ablakban nyílik meg)',
      'Megosztás X-en (Új ablakban nyílik meg)',
      'Vágólapra másolva',
      'Cikk megosztása',
      'Hasznos volt a cikk?',
      'Ajándékozza el a cikket',
    ],
    keeps: [
      'A vagyon megosztása Facebookon kezdődött.',
      'Oszd meg a kenyeret, mondja a régi közmondás.',
      'Hasznos volt a séta?',
      'Küldje el a pénzt',
    ],
  },
  button: {
    removes: ['Megosztás: Facebook Twitter', 'Megosztás 12'],
    keeps: ['A küldés célja', 'Olvasás közben', '12 szavazaton múlt'],
  },
}
