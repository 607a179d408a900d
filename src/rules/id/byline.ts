import type { ProvenFamily } from '../rule.js'

/** Who wrote it. */
export const byline = {
  /** A label and a name: `Penulis: Jo Ng`, `Pewarta: Jo Ng Editor: Ed Poe`, `Oleh: Jo Ng`, `Reporter: Jo Ng | Editor: Ed Poe`. */
  label: {
    lines: [
      '(penulis|editor|reporter|pewarta|jurnalis|wartawan|redaktur|laporan|kontributor|penyunting|penerjemah|oleh|' +
        'redaktur pelaksana|uploader|publisher|kameramen|penyunting bahasa|wartawati|pengarang|reporter/editor|' +
        'penulis/editor|penulis & editor|teks|laporan wartawan|laporan jurnalis|laporan kontributor|penterjemah)[ ]' +
        '(:|\\||–|—|-)[ ]{author}',
      '(penulis|reporter|pewarta|editor|jurnalis|wartawan|redaktur): {author}[ ](editor|penulis|redaktur|copyright|uploader)[ ][:]{notice}',
      '(laporan wartawan|laporan kontributor|laporan reporter|laporan jurnalis) {author}[,][ {publication}]',
      '(ditulis|diterbitkan|diposting|disunting|dilaporkan|dibuat|diedit|dipublikasikan|ditayangkan|dihantar|' +
        'disiarkan) oleh[:] {author}[ {stamp}| pada {stamp}| \\| {notice}]',
      '(oleh|by) (redaksi|admin|tim redaksi|administrator|editor|wartawan kami|pengarang|bernama|antara|ANTARA|' +
        'reuters|tim {words}|wartawan {publication}|bernama)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Penulis: Jo Ng',
        'Pewarta: Jo Ng Editor: Ed Poe',
        'Oleh: Jo Ng',
        'Laporan wartawan Jo Ng',
        'Ditulis oleh Jo Ng',
        'Oleh Redaksi',
        'Pewarta: Jo Ng Editor: Ed Poe',
      ],
      keeps: [
        'Penulis itu wafat',
        'Editor: siapa yang berhak memotong?',
        'Oleh karena itu, jembatan ditutup.',
        'Laporan keuangan dipalsukan',
        'Oleh sebab itu warga mengungsi.',
        'Laporan Bank Dunia',
        'Ditulis oleh Chairil Anwar pada 1943, sajak itu abadi.',
      ],
    },
  },
  /** Without a colon, on top: `Oleh Jo Ng`, `OLEH JO NG`. */
  by: {
    lines: [
      'oleh {author}[,| -| –| \\|] [{stamp}]',
      'oleh {author}',
      '{author} (-|–|—|\\|) {stamp}',
      '{author}, (jurnalis|wartawan|kontributor|reporter|penulis)',
      'tim (redaksi|liputan)',
    ],
    words: ['wartawan', 'jurnalis', 'reporter', 'penulis', 'redaksi', 'tim redaksi', 'admin', 'kontributor', 'editor'],
    place: 'head',
    proof: {
      removes: ['Oleh Jo Ng', 'OLEH JO NG', 'Tim Redaksi', 'Jo Ng, Jurnalis'],
      keeps: ['Oleh warga, jembatan itu dijaga.', 'Oleh karena banjir', 'Tim SAR tiba', 'Oleh-oleh dari desa'],
    },
  },
} satisfies ProvenFamily
