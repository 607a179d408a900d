import type { Family } from '../rule.js'

/** The frame of a page: menus, crumbs, tools. */
export const navigation = {
  /** `Ana içeriğe atla`, `Sayfa başına dön` */
  'skip-link': {
    lines: [
      '(ana içeriğe|içeriğe|haber içeriğine|menüye|ana menüye|aramaya|alt bilgiye|ana sayfaya|yorumlara|habere) (atla|geç|git)',
    ],
  },
  /** Where the page stands on the site: `Anasayfa > Gündem > Vadi` */
  crumbs: {
    lines: [
      '(anasayfa|ana sayfa|haberler|haber|gündem|spor|ekonomi|dünya|yaşam|magazin) (>|»|›|→|>>|\\||•) {rest}',
      '(anasayfa|ana sayfa) / {rest}',
      '(buradasınız|şu anda buradasınız)[: {rest}]',
    ],
    place: 'head',
  },
  /** `Yazı boyutu`, `Haberi dinle`, `Haberi yazdır` */
  tools: {
    lines: ['[toplam] [fotoğraf|resim|görsel|foto|sayfa] {n}[ ](/|-)[ ]{n}'],
    words: ['canlı izle', 'canlı dinle', 'canlı tv izle', 'canlı yayını izle'],
  },
  /** `Önceki haber`, `Sonraki yazı`, `Yazı gezinmesi` */
  pager: {
    lines: [
      '(önceki|sonraki|sıradaki) (haber|yazı|makale|içerik): {title}',
      '(yazı|gönderi) (gezinmesi|dolaşımı|navigasyonu)',
      '(sayfa|sayfalar)[:] {n}[ ][/|-][ ][{n}]',
    ],
    place: 'edges',
  },
  /** Under which words a story is filed: `Etiketler: köprü, vadi` */
  'tag-list': {
    lines: ['{matter} kategorisine gönderildi', '{words} (kategorisinde|içinde) yayınlandı'],
    place: 'tail',
    headsList: true,
  },
} satisfies Family
