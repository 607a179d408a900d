import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  jump: {
    removes: [
      'Přejít k obsahu',
      'Další článek',
      'Zobrazit fotogalerii',
      'Fotogalerie (12)',
      'Zobrazit vše',
      'Foto 1 z 5',
      'Zkopírovat odkaz',
      'Domovská stránka',
      'Používá technologii služby Blogger.',
    ],
    keeps: [
      'Zpět na stromy!',
      'Další článek zákona mluví o vodě.',
      'Zobrazit vše se mu nepodařilo.',
      'Galerie umění krachuje',
      'Starší příspěvek zmizel z webu',
    ],
  },
  'menu-word': {
    removes: ['Domů', 'Hledat', 'Štítky:', 'Politika', 'O nás', 'Osobní finance', 'Královské rodiny'],
    keeps: ['Domů se vrátili tři', 'Hledat vítr v poli', 'Téma dne je most', 'Investice se zhroutily'],
  },
  'tag-list': {
    removes: ['Témata: most, řeka, starosta', 'Rubrika: Společnost'],
    keeps: ['Tématem hovorů byl most.', 'Štítky na stromech: kdo je věší'],
  },
  crumbs: {
    removes: ['Domů > Zprávy > Most', 'Nacházíte se zde: Úvod'],
    keeps: ['Jste zde, a co teď?', 'Úvod: jak vznikl most'],
  },
}
