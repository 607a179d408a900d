import type { Family } from '../rule.js'

/** Forms and lists of comments. */
export const comments = {
  /** What only a form says: `Tulis komentar`, `Tinggalkan Balasan`, `Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *`. */
  form: {
    lines: [
      '(tulis|tambahkan|beri|kirim|tinggalkan|berikan|buat|lihat|baca|tampilkan|muat|tambah|hantar|tinggal|sembunyikan|tutup) (komentar|balasan|komen|ulasan|pendapat|tanggapan|maklum balas|sebuah komentar|sebuah balasan|semua komentar|lebih banyak komentar|komentar anda|komentarmu|komentar lainnya)[ anda| kamu| lainnya| batalkan balasan| di sini| pertama]',
      '(tinggalkan balasan|tinggalkan komentar|balas|batalkan balasan|tinggalkan balasan batalkan balasan|batal balasan|tinggalkan komen anda|tinggalkan jawapan)',
      'alamat (email|e-mel|surel|e-mail) anda tidak akan (dipublikasikan|disiarkan|diterbitkan|ditampilkan)[. {notice}]',
      '(ruas|kolom|bidang|medan) yang (wajib|diperlukan|wajib diisi) (ditandai|ditandakan|ditandai dengan)[ {notice}]',
      'simpan nama[ saya|,| dan]{notice}(peramban|browser|pelayar)[{notice}]',
      'beritahu saya (akan|tentang|melalui|mengenai|jika ada|lewat|apabila) {notice}(pos|tulisan|komentar|balasan|artikel|komen){notice}(email|surel|e-mel)[{notice}]',
      '[anda harus |silakan |silahkan |sila |mohon ](masuk|login|log in|log masuk|daftar)[ terlebih dahulu| dulu| atau daftar| sekarang] (untuk|agar bisa|sebelum) (berkomentar|mengirim komentar|memberi komentar|memberikan komentar|menulis komentar|komentar|mengulas)[ {words}]',
      '[jadilah |jadi ]yang pertama (berkomentar|mengomentari|memberikan komentar|memberi komentar)[ di sini| artikel ini| berita ini| untuk artikel ini| untuk berita ini| tentang artikel ini| di artikel ini| pada artikel ini]',
      '(belum ada|tidak ada|tiada) (komentar|komen)[ untuk artikel ini| untuk berita ini| di sini| saat ini]',
      '(komentar|komen) (ditutup|dinonaktifkan|dimatikan|telah ditutup|adalah tanggapan pribadi{notice}|sepenuhnya menjadi tanggung jawab{notice}|adalah tanggung jawab{notice})',
      '(bagaimana menurut anda|apa pendapat anda|bagaimana pendapatmu|apa komentarmu){notice}(kolom komentar|komentar di bawah|di komentar|kolom komen|tulis komentar)[{notice}]',
    ],
  },
  /** Headings and counters: `Komentar`, `3 Komentar`, `Komentar (3)`. */
  heading: {
    lines: [
      '(komentar|komen|komentar terbaru|komentar terpopuler|komentar pembaca|ulasan|diskusi|balas|balasan|laporkan|suka|tidak suka|terlama|urutkan|paling relevan|nama|email|situs web|laman web|e-mel|komentar anda)',
      '(komentar|komen)[ ][\\(|:][ ]{n}[\\)]',
      '{n} (komentar|komen|balasan|tanggapan|suka|ulasan)',
    ],
    place: 'tail',
  },
} satisfies Family
