import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  developing: {
    removes: ['Berita ini akan terus diperbarui', 'Siaran langsung', 'Lagi berita menyusul'],
    keeps: [
      'Siaran langsung dihentikan',
      'Langsung tewas',
      'Berita ini akan mengubah hidupnya',
      'Berita ini akan selalu dikenang warga.',
    ],
  },
}
