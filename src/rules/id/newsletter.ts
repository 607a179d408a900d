import type { ProvenFamily } from '../rule.js'

/** Where a page asks to be followed or read by mail. */
export const newsletter = {
  /**
   * `Ikuti kami di Google News`, `Ikuti berita terbaru Kabar Kota di Google News`,
   * `Dapatkan update berita pilihan … Mari bergabung di Grup Telegram`, `Ikuti saluran WhatsApp kami`.
   */
  follow: {
    lines: [
      '[jangan lupa |yuk |ayo |silakan |mari |sila ](ikuti|follow|like|subscribe|langgani|pantau|ikut|sertai|gabung|' +
        'bergabung|bergabunglah|join) (kami|berita|artikel|update|informasi|saluran|channel|kanal|akun|fanpage|grup|' +
        'grup telegram|media sosial|instagram|facebook|twitter|telegram|youtube|saluran whatsapp|whatsapp channel|' +
        'kami juga|terus)[ {notice}][ (di|pada|melalui|dalam|menerusi|lewat)[:] {notice}]',
      '[jangan lupa |yuk |ayo |silakan |mari |sila ](ikuti|follow|like|subscribe|langgani|pantau|gabung|bergabung|' +
        'join) [update|saluran|channel|kanal] {publication} (di|pada|melalui|dalam|menerusi|lewat) ' +
        '(google news|google|whatsapp|telegram|facebook|instagram|twitter|x|tiktok|youtube|threads|media sosial|' +
        '{platforms})[ {notice}]',
      '(dapatkan|nikmati|simak|baca|cek|temukan|terima|raih|ikuti) ' +
        '(update|info|informasi|berita|berbagai|konten|kabar|artikel|breaking news|ragam){notice}' +
        '(setiap hari|google news|telegram|whatsapp|channel|newsletter|email|klik di sini|di sini|media sosial|' +
        'aplikasi)[{notice}]',
      '[yuk |ayo |silakan |mari |sila ](gabung|bergabung|join|sertai|ikuti) [ke|di|dengan|dalam] ' +
        '(channel|saluran|kanal|grup|komunitas) (whatsapp|telegram|wa)[ {notice}]',
      'dapatkan update berita {notice}',
      '(klik|tekan) (di sini|link ini|tautan ini|link berikut) untuk (bergabung|berlangganan|gabung|mengikuti|mendapatkan|follow|ikuti|join|langgan)[{notice}]',
      '(anda|kamu) (harus|perlu|wajib) (instal|install|menginstal|mengunduh) [dulu |terlebih dulu |terlebih dahulu ]aplikasi (telegram|whatsapp){notice}',
      '(caranya|cara) klik (link|tautan) {notice}(join|gabung|bergabung|ikuti)[{notice}]',
      '(follow|ikuti) us (on|di) {matter}',
      '(kirim|kirimkan) (foto|foto dan video|video|informasi|berita|laporan)[ (anda|kamu)] (ke|melalui|lewat|via) ' +
        '(whatsapp|wa|nomor|email|redaksi|{email})[ {rest}]',
      'update berita (terbaru|terkini) di google news {publication}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Ikuti kami di Google News',
        'Ikuti berita terbaru Kabar Kota di Google News',
        'Dapatkan update berita pilihan setiap hari dari Kabar Kota. Mari bergabung di Grup Telegram kami.',
        'Ikuti saluran WhatsApp kami',
        'Klik di sini untuk bergabung',
        'Gabung ke channel WhatsApp Kabar Kota',
        'Ikuti Kabar Kota di Google News',
        'Kirim foto dan video Anda ke WhatsApp kami',
        'Update berita terbaru di Google News Kabar Kota',
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
  },
  /** `Daftar newsletter`, `Langganan newsletter kami`, `Masukkan alamat email Anda`. */
  'sign-up': {
    lines: ['(dengan|anda) (mendaftar|berlangganan) {notice}(menyetujui|setuju|bersetuju){notice}'],
    place: 'edges',
    proof: {
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
  },
  /** A letter of the site’s own: `Berlangganan newsletter kami`, `Daftar newsletter pelabuhan24` */
  letter: {
    lines: [
      '(berlangganan|daftar|ikuti|langganan|daftarkan email anda untuk) [gratis] [di|ke] (newsletter|buletin) ' +
        '(kami|{publication}|harian|mingguan|gratis)[ {words}]',
      '(dapatkan|terima) [update] (berita|kabar) (terbaru|terkini|pilihan|terbaik)[ {words}] (ke|di|melalui|lewat) ' +
        '(email anda|emailmu|inbox anda|kotak masuk anda)',
      '(berlangganan|dengarkan|ikuti) podcast kami[ {words}]',
      '(berita|kabar) (terpenting|penting|terbaik|terpopuler)[ (hari ini|setiap hari|minggu ini)][ {words}] ' +
        '(di|ke|langsung ke) (email|inbox|kotak masuk) (anda|kamu)',
    ],
    proof: {
      removes: [
        'Daftar newsletter pelabuhan24',
        '📩 Dapatkan berita terbaru langsung ke email Anda',
        'Berlangganan podcast kami',
        'Berita terpenting hari ini di email Anda',
      ],
      keeps: ['Berlangganan koran semakin jarang', 'Dapatkan berita buruk di pagi hari'],
    },
  },
  /** What a form for letters says when it was sent: `Terima kasih telah berlangganan` */
  thanks: {
    lines: ['terima kasih (telah|sudah) (berlangganan|mendaftar)[ newsletter kami]'],
    place: 'edges',
    proof: { removes: ['Terima kasih telah berlangganan'], keeps: ['Terima kasih telah membantu, kata wali kota.'] },
  },
  /** A switch for notifications: `Aktifkan notifikasi` */
  notifications: {
    lines: ['(aktifkan|nyalakan|hidupkan) (notifikasi|pemberitahuan)'],
    place: 'edges',
    proof: { removes: ['Aktifkan notifikasi'], keeps: ['Aktifkan posko banjir, pinta warga'] },
  },
  /** The field for the address, and its label: `Alamat email Anda` */
  address: {
    lines: ['[masukkan ](alamat email|email|alamat surel) (anda|kamu)'],
    place: 'edges',
    proof: { removes: ['Alamat email Anda'], keeps: ['Email Anda bisa dicuri, kata polisi.'] },
  },
  /** The way out of a mailing list: `Berhenti berlangganan` */
  unsubscribe: {
    lines: ['(berhenti berlangganan|batal berlangganan|batalkan langganan)'],
    place: 'edges',
    proof: { removes: ['Berhenti berlangganan'], keeps: ['Berhenti berlangganan listrik, warga pilih surya'] },
  },
} satisfies ProvenFamily
