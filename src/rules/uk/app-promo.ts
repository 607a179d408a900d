import type { Family } from '../rule.js'

/** A paper that offers its own application. */
export const appPromo = {
  /** `Завантажуйте наш застосунок`, `Завантажити додаток для iOS та Android`. */
  download: {
    lines: [
      '(завантажуйте|завантажте|завантажити|встановіть|встановлюйте|встановити|скачати|скачайте) [наш|новий|безкоштовний|офіційний|мобільний] [мобільний] (застосунок|додаток)[ для (ios та android|ios|android та ios|android|iphone|смартфона|телефону)[ {rest}]| {publication}]',
      '(мобільний|наш) [мобільний] (застосунок|додаток)[ для (ios|android)]',
      '(читайте|читати|дивіться|слухайте) [нас] (в|у) [нашому] [мобільному] (застосунку|додатку)[ {publication}]',
      '(доступно|завантажити|завантажте) (в|у|з) (app store|google play)[ (та|і) (app store|google play)]',
    ],
  },
} satisfies Family
