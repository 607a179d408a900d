import type { ProvenFamily } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `Скачайте наше приложение`, `Установите приложение «Гавань» в RuStore`, `Наше приложение доступно в App Store` */
  download: {
    lines: [
      '(скачайте|скачай|скачать|установите|установи|загрузите) (наше|бесплатное|мобильное) [мобильное|бесплатное] приложение[ {publication}][ (в|из|для|на) {platforms}| (в|из|для|на) (app store|google play|rustore|appgallery|android|ios|смартфон)[ (и|или) (app store|google play|rustore|appgallery|android|ios)]]',
      '(скачайте|скачай|скачать|установите|установи|загрузите) приложение {publication} (в|из|для|на) (app store|google play|rustore|appgallery|android|ios)[ (и|или) (app store|google play|rustore|appgallery|android|ios)]',
      '(скачайте|установите|загрузите) приложение {publication} и (читайте|следите|получайте|будьте) {matter}',
      'наше [мобильное|новое] приложение доступно (в|для) (app store|google play|rustore|appgallery|android|ios)[ (и|или) (app store|google play|rustore|appgallery|android|ios)]',
      '(читайте|следите за) [нас|новости|новостями|нашими новостями|{publication}] в [нашем|мобильном] [мобильном] приложении[ {publication}]',
    ],
    proof: {
      removes: [
        '📱 Скачайте наше мобильное приложение в App Store и Google Play',
        'Установите приложение «Гавань» и читайте без рекламы',
        'Наше приложение доступно в App Store и RuStore',
        'Читайте новости в приложении гавань24',
      ],
      keeps: [
        'Скачайте приложение банка и позвоните, велел мошенник.',
        'Скачать приложение удалось не всем',
        'Приложение доступно в App Store с мая, сообщил мэр.',
      ],
    },
  },
  /** The same by its name alone, which could be a step of a list: `Скачайте приложение гавань24` */
  named: {
    lines: ['(скачайте|скачай|установите|загрузите) приложение {publication}'],
    place: 'tail',
    proof: {
      removes: ['Скачайте приложение гавань24', 'Установите приложение «Гавань»'],
      keeps: ['Установите приложение, советует полиция.', 'Скачайте приложение банка'],
    },
  },
} satisfies ProvenFamily
