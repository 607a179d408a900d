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
}
