import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'script-residue/player': {
    shapes: [
      {
        holds: '("',
        ends: ';)',
        pattern:
          /^(?:Haberin Videosu|Video Haber|Videoyu izle)\b.{0,200} [\w$]{4,40}\((?:"[^"\n]{0,120}",? ?){2,12}\);?$/,
      },
    ],
  },
  'share/bar': {
    shapes: [
      {
        holds: ' ',
        ends: 'şerpXmtbağnkalıouNs',
        pattern:
          /^(?:(?:Paylaş|PAYLAŞ|Tweetle|Tweet|Yazdır|Beğen|Gönder|Kopyala|Kaydet|Takip Et|E-posta|Linki Kopyala|Facebook|Twitter|X|WhatsApp|Whatsapp|Telegram|LinkedIn|Linkedin|Pinterest|Instagram|Messenger|Google News|Bip|Yorum Yap|Yorum|\d{1,5})(?:[ ,|•/]{1,3}|$)){2,14}$/,
      },
    ],
  },
}
