import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Tüm hakları saklıdır.`, `© 2024 Haber. Her hakkı saklıdır.` */
  reserved: {
    lines: [
      '(tüm|her|bütün) (hakları|hakkı|haklar) (saklıdır|mahfuzdur|mahfuz)[. {matter}| - {matter}| © {matter}]',
      '{title} (tüm|her|bütün) (hakları|hakkı) (saklıdır|mahfuzdur)',
      '(telif hakkı|telif hakları|copyright|copyright ©) {matter} (saklıdır|aittir|mahfuzdur)',
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
      '(yayınlanan|sitemizde yayınlanan|sitede yayınlanan|bu haberin|bu yazının|sitedeki|haber portalında yayınlanan|sitemizdeki) {matter} (aittir|saklıdır|mahfuzdur|sorumludur)[{matter}]',
      '(yasal uyarı|uyarı): {matter} (yayınlanamaz|yayımlanamaz|kopyalanamaz|kullanılamaz|yapılamaz|aittir|tutulamaz)[{matter}]',
    ],
    place: 'tail',
  },
} satisfies Family
