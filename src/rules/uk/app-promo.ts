import type { ProvenFamily } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `Завантажуйте наш мобільний застосунок`, `Читайте новини в застосунку гавань24` */
  download: {
    lines: [
      '(завантажте|завантажуйте|завантажити|встановіть) (наш|безкоштовний|мобільний) [мобільний|безкоштовний] ' +
        '(застосунок|додаток)[ {publication}][ (в|у|з|для) {platforms}| (в|у|з|для|на) (app store|google play|android|' +
        'ios)[ (і|й|та|або) (app store|google play|android|ios)]]',
      '(читайте|стежте за) [нас|новини|новинами|нашими новинами] (в|у) [нашому] [мобільному] (застосунку|додатку)[ {publication}]',
    ],
    proof: {
      removes: [
        '📱 Завантажуйте наш мобільний застосунок в App Store і Google Play',
        'Читайте новини в застосунку гавань24',
      ],
      keeps: ['Завантажте застосунок банку і зателефонуйте, велів шахрай.', 'Завантажити застосунок вдалося не всім'],
    },
  },
  /** The same by its name alone, which could be a step of a list. */
  named: {
    lines: ['(завантажте|завантажуйте|встановіть) (застосунок|додаток) {publication}'],
    place: 'tail',
    proof: { removes: ['Завантажте застосунок гавань24'], keeps: ['Встановіть застосунок, радить поліція.'] },
  },
} satisfies ProvenFamily
