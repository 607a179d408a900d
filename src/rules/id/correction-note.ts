import type { Family } from '../rule.js'

/** Where a page asks for corrections, or speaks of the opinion of a writer. What was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Laporkan kesalahan`, `Artikel ini telah diperbarui`, `Isi artikel merupakan tanggung jawab penulis`. */
  report: {
    lines: [
      '(laporkan|kirim|ajukan) (kesalahan|koreksi|kekeliruan|hak jawab|kesalahan ketik|artikel ini|berita ini|masalah)[ penulisan| ketik| ini| di sini| pada artikel ini| artikel| konten| berita| kepada redaksi| ke redaksi]',
      '(artikel|berita|tulisan) ini (telah|sudah) (diperbarui|dikoreksi|disunting|diperbaharui|diubah|dikemas kini)[ pada {date}| {date}| pukul {date}| untuk (menambahkan|memperbaiki|mengoreksi|memperbarui|memasukkan|melengkapi) {notice}| dengan (menambahkan|penambahan|informasi|perbaikan) {notice}| redaksi| oleh redaksi]',
      '(isi|konten|pandangan|opini|pendapat|tulisan|artikel ini|kandungan)[ artikel| dalam tulisan ini| dalam artikel ini| tulisan| ini| yang dinyatakan] {notice}(tanggung jawab penulis|tanggung jawab pengirim|pendapat pribadi|pandangan pribadi|tidak mewakili|tidak mencerminkan|tidak semestinya mewakili|pandangan penulis)[{notice}]',
      '(disclaimer|penafian|penolakan tanggung jawab|sanggahan)[: {notice}]',
      '(bukan|tidak bertujuan) {notice}(ajakan membeli|rekomendasi investasi|saran investasi){notice}',
    ],
    place: 'tail',
  },
} satisfies Family
