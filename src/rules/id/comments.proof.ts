import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  form: {
    removes: [
      'Tulis komentar',
      'Tinggalkan Balasan',
      'Tinggalkan Balasan Batalkan balasan',
      'Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *',
      'Silakan login untuk berkomentar',
      'Jadilah yang pertama berkomentar',
      'Belum ada komentar',
    ],
    keeps: [
      'Baca komentar warga membuatnya menangis.',
      'Komentar bupati menuai protes',
      'Masuk untuk membayar, keluar dengan uang kembali',
      'Belum ada komentar dari polisi hingga berita ini ditulis.',
      'Simpan nama korban dalam hati, kata pendeta.',
      'Beritahu saya jika ada email dari anak saya, katanya.',
      'Yang pertama berkomentar adalah wali kota.',
    ],
  },
  heading: {
    removes: ['Komentar', '3 Komentar', 'Komentar (3)'],
    keeps: ['Komentar pedas sang wasit', 'Balasan dari langit', '3 komentar bupati yang viral'],
  },
}
