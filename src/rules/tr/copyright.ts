import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Tüm hakları saklıdır.`, `© 2024 Haber. Her hakkı saklıdır.` */
  reserved: {
    lines: [
      '(tüm|her|bütün) (hakları|hakkı|haklar) (saklıdır|mahfuzdur|mahfuz)[. © {matter}| © {matter}|. {year}{matter}|' +
        ' {year}{matter}| - {publication}|. (izinsiz|kaynak|bu site|sitede|sitemizde|copyright|yazılı izin){matter}]',
      '{publication}[ ©][ {year}][.|,| -| –| \\|| ©] (tüm|her|bütün) (hakları|hakkı) (saklıdır|mahfuzdur)',
    ],
    endings: ['[© {site}. ](tüm|her|bütün) (hakları|hakkı) saklıdır'],
    place: 'tail',
    proof: {
      removes: ['Tüm hakları saklıdır.', 'Tüm hakları saklıdır © 2024 Vadi Haber', 'Vadi Haber Her Hakkı Saklıdır'],
      keeps: [
        'Tüm hakları elinden alındı, dedi avukat.',
        'Telif hakları yasası mecliste',
        'Hakları saklı kalmak kaydıyla serbest bırakıldı.',
        'Kanuna göre sanatçının tüm hakları saklıdır.',
        'Tüm hakları saklıdır. Bu cümle kitabın kapağında yazıyordu.',
      ],
    },
  },
  /** `İzinsiz ve kaynak gösterilmeden yayınlanamaz`, `Kaynak gösterilmeden alıntı yapılamaz` */
  'may-not': {
    lines: [
      '{title} (izinsiz|izin alınmadan|yazılı izin olmadan|kaynak gösterilmeden|kaynak belirtilmeden|' +
        'kaynak göstermeden)[ {title}] (yayınlanamaz|yayımlanamaz|kopyalanamaz|çoğaltılamaz|alıntılanamaz|' +
        'alıntı yapılamaz|iktibas edilemez)',
      '{title} (kaynak gösterilmeden|kaynak belirtilmeden|kaynak göstermeden)[ {title}] (kullanılamaz|yapılamaz|edilemez)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Sitedeki yazılar kaynak gösterilmeden yayınlanamaz.',
        'Yasal uyarı: Bu içerik izin alınmadan kopyalanamaz.',
      ],
      keeps: [
        'Köprüde izinsiz gösteri yapılamaz.',
        'Köprü izinsiz geçişe kapalı',
        'Bu haberin ardından borsa düştü.',
        'Bu yazının bulunduğu taş müzeye aittir.',
        'Uyarı: bu köprü yayalar tarafından kullanılamaz.',
        'Bu haberin yazarı gazeteye aittir iddiası yalanlandı.',
        'Bu sitede oturan aileler izinsiz çıkamaz.',
      ],
    },
  },
  /** `İzinsiz kopyalanamaz`, `Kaynak gösterilmeden kullanılamaz` */
  'may-not-use': {
    lines: [
      '[bu haberin|bu yazının|bu içeriğin|haberlerin] [tüm hakları saklıdır,|tüm hakları saklıdır.] ' +
        '(izinsiz|kaynak gösterilmeden|izin alınmadan|yazılı izin olmadan|izinsiz ve kaynak gösterilmeden) ' +
        '(kopyalanamaz|kullanılamaz|yayınlanamaz|yayımlanamaz|alıntılanamaz|çoğaltılamaz)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'İzinsiz kopyalanamaz',
        'Bu haberin tüm hakları saklıdır, izinsiz kullanılamaz',
        'Kaynak gösterilmeden kullanılamaz',
      ],
      keeps: ['Köprü izinsiz kullanılamaz', 'İzinsiz kopyalanamaz sanılan anahtar çoğaltıldı.'],
    },
  },
  /** That copying is not allowed: `İzinsiz kopyalanması yasaktır.` */
  copying: {
    lines: [
      '(izinsiz|kaynak gösterilmeden|izin alınmadan|yazılı izin alınmadan)[ {words}] (kopyalanması|kullanılması|yayınlanması|alıntılanması) yasaktır',
    ],
    place: 'edges',
    proof: { removes: ['İzinsiz kopyalanması yasaktır.'], keeps: ['İzinsiz gösteri yasaktır.'] },
  },
} satisfies ProvenFamily
