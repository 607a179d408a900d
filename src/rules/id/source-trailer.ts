import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** A label and a source: `Sumber: Kabar Kota`, `(Sumber: ANTARA)`, `Sumber berita: https://paper.example/4`, `Dikutip dari Kabar Kota`. */
  source: {
    lines: [
      '(sumber|source|sumber berita|sumber artikel|sumber asli|artikel asli|sumber informasi|dilansir dari|' +
        'dikutip dari|disadur dari|via|sumber data|sumber tulisan|diolah dari|dikutip|link sumber|berita asli|' +
        'referensi|rujukan|sumber referensi|sumber lain)[ ](:|-|–|—)[ ]{credit}',
      '(sumber|source|sumber berita|sumber artikel|artikel asli|link sumber|via|sumber asli)[ ][:][ ]{url}',
      '(dikutip|dilansir|disadur|diambil|diterjemahkan|dirangkum|disarikan|dipetik) (dari|daripada|oleh) {publication}',
      '(baca|lihat) (artikel|berita|sumber) (asli|aslinya|asal)[ di sini| di {publication}]',
      '(dengan informasi|dirangkum|disadur|dikutip|dilansir) dari ' +
        '(reuters|afp|antara|ap|bbc|cnn|berbagai sumber|bernama|al jazeera)[ dan (reuters|afp|antara|ap|bbc|cnn)]',
      '(dari berbagai sumber|berbagai sumber|dbs)',
    ],
    words: ['sumber', 'sumber asli', 'tautan asli', 'lihat sumber', 'link berita', 'artikel asli'],
    endings: [
      '(sumber|sumber berita|sumber foto|source)[ ]: {publication}',
      '(sumber|sumber berita|source)[ ]: {url}',
      '(dikutip|dilansir|disadur) dari {publication}',
      '(sumber asli|baca artikel asli|baca selengkapnya)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Sumber: Kabar Kota',
        '(Sumber: ANTARA)',
        'Sumber: https://paper.example/4',
        'Dikutip dari Kabar Kota',
        'Sumber Asli',
        'Dengan informasi dari Reuters',
      ],
      keeps: [
        'Sumber air mengering',
        'Sumber: polisi dan dua saksi mengatakan korban selamat.',
        'Dikutip polisi, ia menangis',
        'Sumber di istana menolak bicara',
      ],
    },
  },
} satisfies ProvenFamily
