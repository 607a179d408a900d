import type { Locale } from './locale.js'

/** Indonesian. */
export const id: Locale = {
  lang: 'id',
  functionWords:
    'yang dan di dari untuk dengan ini itu dalam pada tidak akan ke juga ada adalah karena oleh saat bisa sudah kami para mereka telah tersebut lebih atau kata tahun menjadi',
  sparing: true,
  months:
    'januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt agst|september sep sept|oktober okt|november nov|desember des',
  weekdays: 'senin sen selasa sel rabu rab kamis kam jumat jum sabtu sab minggu min ahad',
  saidBehindComma: 'kata|ujar|tutur|ungkap|jelas|tegas|ucap|imbuh|terang|demikian|menurut',
  predicates: 'adalah|hanya|ialah|tertulis|bukan',
  dateWords: {
    atClock: 'pukul jam',
    joins: 'pada tanggal tgl hari',
    unit: 'detik menit jam hari minggu pekan bulan tahun',
    years: 'tahun',
    ago: 'lalu kemarin',
  },
  and: 'dan|dengan',
  particles: 'binti bin al',
  tells:
    '(?<![\\p{L}\\p{M}])(?:kata|ujar|ucap|tutur|katanya|ujarnya|menurut|mengatakan|menyatakan|menegaskan|menjelaskan|polisi|pengadilan|hakim|menteri|jaksa|pengacara|terdakwa|tersangka|mahkamah|presiden|gubernur|wali kota|peguam|penipu|korban|warga|rakyat|pemerintah|partai|penonton|tanya|teriak|berteriak|kepala desa)(?![\\p{L}\\p{M}])',
  noAuthor: 'senin selasa rabu kamis jumat sabtu minggu lebaran natal idul',
  publicationWords: 'dan untuk',
  creditWords:
    'antara dan dari di dok dokumentasi editor foto ilustrasi istimewa jurnalis kontributor laporan oleh penulis pewarta reporter sumber tim untuk wartawan yang',
  sourceLabels: 'sumber',
  bylineOpenings: 'penulis|pewarta|jurnalis|laporan|oleh|ditulis oleh',
  roles: 'kontributor|tim|jurnalis',
  published: '\\b(?:diterbitkan|dipublikasikan|tayang)\\b',
  updated: '\\b(?:diperbarui|diperbaharui)\\b',
  also: 'juga pula',
  sentenceOpenings:
    'namun|tapi|tetapi|sebab|karena|menurut|menurutnya|dia|ia|mereka|selain|sementara|adapun|kemudian|saat|ketika|sebelumnya|setelah|bahkan|sehingga|diketahui|meski|meskipun|lalu|seperti|maka|lebih|pada|dalam|untuk|dengan|hal|jika|kini|oleh|sebenarnya|sayangnya|sebagian|itulah|akibatnya|hingga|akan|melalui|terkait|berdasarkan|padahal|apalagi|begitu|demikian|kepada|tak|tidak|ada|para|pihaknya',
  continueReading: 'baca selengkapnya|lanjutkan membaca',
  platforms: 'sosial media|media sosial',
  buttons:
    'bagikan|berbagi|cetak|salin tautan|salin link|salin|tautan|kirim|surel|komentar|komentari|suka|ikuti|simpan|lainnya|dengarkan|tutup',
  people: {
    openings: 'ditulis oleh|oleh|penulis|pewarta|laporan',
    labels: 'penulis',
    buttons: 'baca|selengkapnya',
    accounts: 'berita',
  },
}
