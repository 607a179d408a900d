import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Tüm hakları saklıdır.`, `© 2024 Haber. Her hakkı saklıdır.` */
  reserved: {
    lines: [
      '(tüm|her|bütün) (hakları|hakkı|haklar) (saklıdır|mahfuzdur|mahfuz)[. © {matter}| © {matter}|. {year}{matter}| {year}{matter}| - {publication}|. (izinsiz|kaynak|bu site|sitede|sitemizde|copyright|yazılı izin){matter}]',
      '{publication}[ ©][ {year}][.|,| -| –| \\|| ©] (tüm|her|bütün) (hakları|hakkı) (saklıdır|mahfuzdur)',
      '(telif hakkı|telif hakları|copyright|copyright ©) {matter} (saklıdır|aittir|mahfuzdur)',
      '(bu haberin|bu yazının|bu içeriğin|haberlerin|yazıların|içeriklerin) (tüm|her|bütün) (hakları|hakkı) saklıdır',
      '{publication} ©[ ]{year}',
    ],
    endings: ['[© {site}. ](tüm|her|bütün) (hakları|hakkı) saklıdır'],
    place: 'tail',
  },
  /** `İzinsiz ve kaynak gösterilmeden yayınlanamaz`, `Kaynak gösterilmeden alıntı yapılamaz` */
  'may-not': {
    lines: [
      '{title} (izinsiz|izin alınmadan|yazılı izin olmadan|kaynak gösterilmeden|kaynak belirtilmeden|kaynak göstermeden)[ {title}] (yayınlanamaz|yayımlanamaz|kopyalanamaz|çoğaltılamaz|alıntılanamaz|alıntı yapılamaz|iktibas edilemez)',
      '{title} (kaynak gösterilmeden|kaynak belirtilmeden|kaynak göstermeden)[ {title}] (kullanılamaz|yapılamaz|edilemez)',
      '(izinsiz|izin alınmadan|kaynak gösterilmeden|kaynak belirtilmeden|kaynak göstermeden)[ {title}] (yayınlanamaz|yayımlanamaz|kopyalanamaz|çoğaltılamaz|alıntı yapılamaz|iktibas edilemez)',
      '(sitemizde yayınlanan|sitede yayınlanan|sitedeki|haber portalında yayınlanan|sitemizdeki|portalımızda yayınlanan) {matter} (aittir|saklıdır|mahfuzdur|sorumludur)[{matter}]',
      '(yayınlanan|bu haberin|bu yazının|bu içeriğin|haberlerin|yazıların|içeriklerin) [{matter}] (telif hakkı|telif hakları|yayın hakkı|yayın hakları|her hakkı|tüm hakları|sorumluluğu) {matter} (aittir|saklıdır|mahfuzdur)',
      'yasal uyarı: {matter} (yayınlanamaz|yayımlanamaz|kopyalanamaz|kullanılamaz|yapılamaz|aittir|tutulamaz)[{matter}]',
      'uyarı: {matter} (haber|haberin|haberler|içerik|içeriğin|yazı|yazının|makale|site|sitede|kaynak) {matter} (yayınlanamaz|yayımlanamaz|kopyalanamaz|kullanılamaz|yapılamaz|aittir|tutulamaz)[{matter}]',
      '(bu sitede|sitemizde|sitede) (yayınlanan|yer alan|bulunan) {matter} (izinsiz|izin alınmadan|kaynak gösterilmeden) (kullanılamaz|kopyalanamaz|yayınlanamaz|alıntılanamaz)',
    ],
    place: 'tail',
  },
} satisfies Family
