import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: { removes: ['Relacja na żywo', 'Z ostatniej chwili'], keeps: ['Relacja świadka', 'Pilne wezwanie do rady'] },
  follows: {
    removes: ['Wkrótce więcej informacji', 'Artykuł będzie aktualizowany', 'Szczegóły wkrótce'],
    keeps: ['Wkrótce więcej turystów przyjedzie nad rzekę.', 'Szczegóły wkrótce ustalą radni'],
  },
}
