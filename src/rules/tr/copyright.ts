import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Tüm hakları saklıdır.`, `© 2024 Haber. Her hakkı saklıdır.` */
  reserved: {
    lines: [
      '(tüm|her|bütün) (hakları|hakkı|haklar) (saklıdır|mahfuzdur|mahfuz)[. © {matter}| © {matter}|. {year}{matter}| {year}{matter}| - {publication}|. (izinsiz|kaynak|bu site|sitede|sitemizde|copyright|yazılı izin){matter}]',
      '{publication}[ ©][ {year}][.|,| -| –| \\|| ©] (tüm|her|bütün) (hakları|hakkı) (saklıdır|mahfuzdur)',
    ],
    endings: ['[© {site}. ](tüm|her|bütün) (hakları|hakkı) saklıdır'],
    place: 'tail',
  },
  /** `İzinsiz ve kaynak gösterilmeden yayınlanamaz`, `Kaynak gösterilmeden alıntı yapılamaz` */
  'may-not': {
    lines: [
      '{title} (izinsiz|izin alınmadan|yazılı izin olmadan|kaynak gösterilmeden|kaynak belirtilmeden|kaynak göstermeden)[ {title}] (yayınlanamaz|yayımlanamaz|kopyalanamaz|çoğaltılamaz|alıntılanamaz|alıntı yapılamaz|iktibas edilemez)',
      '{title} (kaynak gösterilmeden|kaynak belirtilmeden|kaynak göstermeden)[ {title}] (kullanılamaz|yapılamaz|edilemez)',
    ],
    place: 'tail',
  },
} satisfies Family
