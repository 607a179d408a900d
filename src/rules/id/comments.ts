import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** Blogs that left the words of their theme in English: `0 Comments: Posting Komentar` */
  'blog-count': {
    lines: ['{n} (comments|comment|komentar)[ ]:[ ]posting komentar', 'no comments[:]'],
    place: 'tail',
    proof: {
      removes: ['0 Comments: Posting Komentar', '3 komentar: Posting Komentar'],
      keeps: ['12 komentar pedas membuatnya mundur.', 'No comments, katanya.'],
    },
  },
  /** A counter, a button and a plea: `14 Komentar`, `Masuk untuk berkomentar`, `Bagaimana menurut Anda? Tulis di kolom komentar` */
  plea: {
    lines: [
      '{n} komentar',
      'komentar[ ](\\({n}\\)|: {n})',
      '(tulis|beri|berikan|tinggalkan|kirim) komentar[ anda| pertama]',
      '[silakan] (login|masuk) [terlebih dahulu] untuk (berkomentar|memberikan komentar|menulis komentar|memberi komentar)',
      '[{matter}? ][yuk |ayo |silakan ](tulis|sampaikan|bagikan|tuliskan|beri tahu kami) ' +
        '[pendapat anda|pendapatmu|pendapat kamu|opini anda|komentar anda|komentarmu] (di|lewat|melalui) [kolom] ' +
        'komentar[ di bawah| ya| di bawah ini]',
    ],
    proof: {
      removes: [
        '14 Komentar',
        'Tulis komentar',
        'Masuk untuk berkomentar',
        'Bagaimana menurut Anda? Tulis di kolom komentar',
      ],
      keeps: ['Bagaimana menurut Anda jembatan itu?', 'Komentar hakim itu pedas', '14 komentar itu dihapus.'],
    },
  },
  /** Where to write to: `Punya informasi? Kirim ke desk@example.org` */
  'write-to-us': {
    lines: [
      '(punya informasi|punya cerita|punya berita|ada pertanyaan|ada informasi|punya pertanyaan|' +
        'ingin mengirim tulisan|punya info)? (kirim|kirimkan|hubungi kami|hubungi redaksi|email kami|tulis kepada kami)' +
        ' [ke|di|melalui|email] [email|redaksi] {email}',
      '(kirim|kirimkan) (tulisan|artikel|opini|cerita|informasi) (anda|kamu) ke [redaksi|email] {email}',
    ],
    proof: {
      removes: ['Punya informasi? Kirim ke desk@example.org', 'Kirim tulisan Anda ke desk@example.org'],
      keeps: ['Kirim surat ke ibunya', 'Kirim lamaran ke museum@example.org'],
    },
  },
  /** That nobody has written yet: `Tidak ada komentar`, `Belum ada komentar` */
  none: {
    lines: [
      '(tidak ada|belum ada) komentar',
      '[0 ]komentar[: ]posting komentar',
      '{n} (komentar|comments|comment)[ ]:[ ](posting komentar)',
    ],
    place: 'tail',
    proof: { removes: ['Tidak ada komentar', 'Belum ada komentar'], keeps: ['Tidak ada komentar dari menteri'] },
  },
  /**
   * What comment tools print around their box:
   * `Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.`, `Komentar ditutup`
   */
  box: {
    lines: [
      'simpan nama, {matter} pada peramban ini {words}',
      'simpan nama, email, dan situs web {matter}',
      'komentar (ditutup|telah ditutup|dinonaktifkan)',
      '[alamat] email anda tidak akan dipublikasikan[. {matter}]',
      '(posting|kirim|kirimkan|tambahkan) komentar[ baru]',
      '(tinggalkan|batalkan) balasan[ batalkan balasan]',
      '(lihat|tampilkan|baca|muat) (semua|lebih banyak|seluruh) komentar[ \\({n}\\)]',
      'komentar (lama|baru|lebih lama|lebih baru|sebelumnya|berikutnya|selanjutnya)[ →]',
      'navigasi komentar',
      'komentar (anda|kamu) (sedang menunggu|menunggu) (moderasi|persetujuan)',
      '(satu pemikiran|{n} pemikiran|satu tanggapan|{n} tanggapan|satu komentar|{n} komentar) (pada|untuk|tentang) “{title}”',
      '(ping balik|pingback|trackback): {title}',
      'komentar (yang mengandung|bernada|mengandung|berisi) {words} (tidak akan ditampilkan|akan dihapus|tidak ditampilkan|akan disaring)',
      'semua komentar [yang masuk] akan dimoderasi',
      '(berkomentarlah|silakan berkomentar|silahkan berkomentar|gunakan bahasa) {words} (sopan|baik|bijak)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.',
        'Komentar ditutup',
        'Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *',
        'Posting Komentar',
        'Tinggalkan Balasan',
        'Komentar Lama',
        'Komentar Anda menunggu moderasi.',
        'Satu pemikiran pada “Jembatan Baru Dibuka”',
        'Komentar yang mengandung hinaan tidak akan ditampilkan.',
      ],
      keeps: [
        'Komentar ditutup dengan doa, kata rektor.',
        'Kirim komentar pedas, menteri dipecat',
        'Komentar lama menteri itu kembali beredar.',
      ],
    },
  },
} satisfies ProvenFamily
