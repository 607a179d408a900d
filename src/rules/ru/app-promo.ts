import type { Family } from '../rule.js'

/** A paper that offers its own application. */
export const appPromo = {
  /** `Скачайте наше приложение`, `Скачать приложение для iOS и Android`. */
  download: {
    lines: [
      '(скачайте|скачать|установите|установить|загрузите|скачивайте|устанавливайте) [наше|новое|бесплатное|официальное|мобильное] [мобильное] приложение[ для (ios и android|ios|android и ios|android|iphone|смартфона|телефона)[ {rest}]| {publication}]',
      '(скачайте|скачать|установите|загрузите|скачивайте) [наше] [мобильное] приложение (и|чтобы) (читайте|будьте|следите|получайте|узнавайте|первыми|читать|быть|узнавать|получать) {rest}',
      '(наше|мобильное) [мобильное] приложение[ для (ios и android|ios|android и ios|android|iphone)]',
      '(читайте|читать|смотрите|слушайте) [нас] в [нашем] [мобильном] приложении[ {publication}]',
      '(доступно|скачать|загрузите|загрузить) в (app store|google play|rustore|appgallery|ru store)[ и (app store|google play|rustore)]',
      '(скачать|скачайте|загрузите|загрузить|установить|доступно) (в|из) (app store|google play|rustore|appgallery|ru store)[(,| и) [в] (app store|google play|rustore|appgallery)]',
      '(откройте|открыть|читать|читайте|смотреть) в [нашем] [мобильном] приложении',
    ],
  },
} satisfies Family
