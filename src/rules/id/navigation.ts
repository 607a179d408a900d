import type { Family } from '../rule.js'

/** Menus, footers, pagers and hints of the page. */
export const navigation = {
  /** What only a page says: `Langsung ke konten`, `Kembali ke atas`, `Cetak artikel`, `Ukuran huruf`. */
  'skip-link': {
    lines: [
      '(langsung|lompat|loncat|lewati|lompati|langkau|pergi) ke (konten|isi|konten utama|isi utama|kandungan|kandungan utama|navigasi|menu)',
      '(kembali|balik|gulir) ke (atas|halaman utama|beranda|halaman depan|laman utama|awal|atas halaman|daftar berita|utama)',
      '(cetak|simpan|dengarkan|print|bookmark|dengar|salin|kirim|terjemahkan) (artikel|berita|halaman|laman)[ ini]',
      '(ukuran|saiz|perbesar|perkecil|besar|ubah) (huruf|teks|font|tulisan|ukuran huruf|ukuran teks)[ (kecil|sedang|besar|normal|a|a-|a+|:)[ {buttons}]]',
      '(buka|tutup|tampilkan|sembunyikan) (menu|navigasi|pencarian|semua|carian)',
      '(menu utama|menu navigasi|navigasi pos|navigasi artikel|versi desktop|versi mobile|mode gelap|pilih bahasa|pilih edisi|kotak pencarian|baca nanti|simpan berita)',
      '(cari|masukkan|ketik|taip) (berita|artikel|kata kunci|di sini|kata pencarian|untuk mencari|kata kunci pencarian|topik|di situs ini)[ di sini| pencarian| di situs ini| untuk mencari| anda]',
      'pencarian (untuk|berita|populer|terpopuler|situs)[: {words}]',
    ],
    place: 'edges',
  },
  /** A word of a menu: `Beranda`, `Nasional`, `Selanjutnya`, `Masuk`. */
  'menu-word': {
    lines: [
      '(beranda|home|berita|nasional|internasional|global|dunia|regional|daerah|nusantara|megapolitan|metropolitan|metro|politik|hukum|kriminal|ekonomi|bisnis|keuangan|finansial|money|market|properti|otomotif|teknologi|tekno|sains|edukasi|pendidikan|kesehatan|gaya hidup|lifestyle|hiburan|entertainment|selebriti|seleb|hype|olahraga|bola|sepakbola|sepak bola|sport|sports|sukan|travel|wisata|kuliner|food|opini|kolom|tajuk|editorial|foto|video|infografis|indeks|tren|viral|humaniora|lingkungan|budaya|agama|islami|khazanah|cek fakta|fokus|topik|terkini|rantau|semasa|tempatan|rencana|pendapat|jenayah|mahkamah|luar negara|antarabangsa|kewangan|perniagaan|laman utama|utama|liputan khusus|khas|parlimen|program|podcast|jadwal sholat|cuaca|zodiak|kolumnis|lainnya|semua|kategori|rubrik|kanal)',
      '(masuk|daftar|keluar|login|log masuk|log keluar|akun|akun saya|profil|profil saya|langganan|berlangganan|menu|cari|carian|pencarian|tutup|buka|lanjut|lanjutkan|selanjutnya|sebelumnya|berikutnya|seterusnya|kembali|batal|kirim|simpan|cetak|halaman|tag|tags|topik|notifikasi|pengaturan|bantuan|kontak|karir|karier|indeks berita|halaman selanjutnya|halaman berikutnya|halaman sebelumnya|semua halaman|lihat lainnya)',
      '(beranda|home|laman utama|utama) (>|›|»|/|\\|) {matter}',
    ],
    place: 'run',
  },
  /** Links at the foot of a page: `Tentang Kami`, `Pedoman Media Siber`, `Redaksi`, `Kebijakan Privasi`, `Info Iklan`. */
  footer: {
    lines: [
      '(tentang|hubungi|kontak|profil|ikut|mengenai) (kami|perusahaan|kita|media|redaksi)',
      '(redaksi|susunan redaksi|pedoman media siber|pedoman pemberitaan|pedoman pemberitaan media siber|pedoman pemberitaan ramah anak|kode etik|kode etik jurnalistik|kode perilaku|kebijakan privasi|privasi|kebijakan data pribadi|syarat dan ketentuan|syarat & ketentuan|ketentuan penggunaan|ketentuan layanan|info iklan|pasang iklan|kontak iklan|media kit|karir|karier|lowongan|lowongan kerja|peta situs|sitemap|disclaimer|hak jawab|standar perlindungan profesi wartawan|perlindungan wartawan|verifikasi dewan pers|terverifikasi dewan pers|dewan pers|jaringan media|kerja sama|kerjasama|kotak pos|bantuan|pusat bantuan|faq|dasar privasi|terma dan syarat|terma & syarat|terma penggunaan|penafian|iklan bersama kami|hubungi|langganan|e-paper|epaper|arsip|rss|layanan|network|trustworthy news|pedoman siber|laporkan iklan|part of {credit})',
      '(redaksi|tentang kami|hubungi kami|pedoman media siber|kebijakan privasi|info iklan|karir)[ ](\\||•|·|/|-|–) {notice}',
      '(redaksi|tentang kami|hubungi kami) (pedoman|redaksi|kontak|karir|kode etik|info iklan|disclaimer|kebijakan|kotak pos) {notice}(pedoman|siber|kontak|karir|karier|iklan|disclaimer|kebijakan|privasi|hubungi|redaksi)[{notice}]',
    ],
    place: 'tail',
  },
  /** To the next page or story: `Halaman 1 dari 3`, `Halaman: 1 2 3`, `Berita Sebelumnya`, `Artikel Selanjutnya`. */
  pager: {
    lines: [
      '(halaman|page|hal|laman)[ ][:] {n}[ dari | / |/| of ]{n}',
      '(halaman|hal)[ ][:] {n}[ {n}][ {n}][ {n}][ selanjutnya| lihat semua| semua halaman]',
      '(berita|artikel|pos|post|halaman|tulisan|cerita) (sebelumnya|selanjutnya|berikutnya|seterusnya|sebelum|lama|lebih lama|lebih baru|terdahulu)[: {title}]',
      '(selanjutnya|sebelumnya|berikutnya|seterusnya)(»| »|→| →) {title}',
      '(sebelumnya|prev|previous) (selanjutnya|berikutnya|next)',
      '(lanjut|lanjutkan|buka|klik) (ke|di) (halaman|halaman berikutnya|halaman selanjutnya|halaman berikut|halaman {n})',
      '(tampilkan|baca|lihat) (semua halaman|dalam satu halaman)',
    ],
    place: 'edges',
  },
  /** Under which words a story is filed: `Tag: jembatan, sungai`, `TAGS jembatan`, `Topik terkait`. */
  'tag-list': {
    lines: [
      '(tag|tags|topik|kata kunci|kategori|topik terkait|tag terkait|tagar|topik berita|ditandai|kategori berita|topik pilihan)[ ](:|#)[ ]{notice}',
      '(tag terkait|topik terkait|tag populer|tag terpopuler|topik populer|topik terpopuler|topik pilihan|topik hangat|trending topik|trending topic|kata kunci terpopuler|tags|tag|tag berita|artikel terkait topik ini|dalam topik ini|topik berkaitan|lihat topik lainnya|topik lainnya|tagar terkini)',
      '(diposkan|dipublikasikan|ditulis|diterbitkan) dalam {publication}',
      'diposkan (di|pada) {publication}',
      '(ditandai|ditag)[ dengan] {publication}',
    ],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
