import type { Family } from '../rule.js'

/** Labels of a live page, and of a story that grows. */
export const liveBlog = {
  /** `Berita ini akan terus diperbarui`, `Live`, `Sedang berlangsung`. */
  developing: {
    lines: [
      '(berita|artikel|laporan|informasi) ini (akan|masih) (terus|selalu|berkembang|dikemas kini|diperbarui)[ terus] (diperbarui|berkembang|di-update|diupdate|dikemas kini)[ (seiring|sesuai|setiap|secara|jika|bila|apabila|sekiranya|dari) {words}]',
      '(berita sedang berkembang|sedang berlangsung|siaran langsung|langsung|live|live streaming|breaking news|sekilas info|terkini|tonton langsung|ikuti langsung|lagi berita menyusul|berita lanjut menyusul|update terus)',
    ],
    endings: ['(lagi berita menyusul|berita lanjut menyusul)'],
    place: 'edges',
  },
} satisfies Family
