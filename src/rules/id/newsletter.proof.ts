import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  follow: {
    removes: [
      'Ikuti kami di Google News',
      'Ikuti berita terbaru Kabar Kota di Google News',
      'Dapatkan update berita pilihan setiap hari dari Kabar Kota. Mari bergabung di Grup Telegram kami.',
      'Ikuti saluran WhatsApp kami',
      'Klik di sini untuk bergabung',
      'Gabung ke channel WhatsApp Kabar Kota',
      'Ikuti Kabar Kota di Google News',
    ],
    keeps: [
      'Ikuti arus sungai',
      'Ikuti aturan, polisi minta warga.',
      'Dapatkan izin dulu',
      'Gabung partai baru, bupati dipecat',
      'Baca berita tiap pagi',
      'Dapatkan vaksin gratis setiap hari di puskesmas.',
      'Dapatkan informasi posko di grup WhatsApp desa, kata kepala posko.',
      'Klik di sini untuk mengikuti undian, begitu pesan penipu.',
    ],
  },
  'sign-up': {
    removes: ['Dengan mendaftar Jembatan Baru Dibuka di KotamenyetujuiJembatan Baru Dibuka di Kota'],
    keeps: [
      'Daftar korban banjir',
      'Langganan banjir tiap tahun',
      'Buletin perang',
      'Langganan surat kabar menurun tajam.',
      'Terima notifikasi gempa lewat ponsel',
      'Isi email itu mengejutkan semua orang.',
    ],
  },
}
