import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Přihlaste se k odběru newsletteru',
      'Odebírejte náš newsletter',
      'Nejdůležitější zprávy do vašeho e-mailu',
      'Zadejte svůj e-mail',
      'Děkujeme za přihlášení',
    ],
    keeps: [
      'Přihlaste se do kurzu první pomoci, radí lékař.',
      'Newsletter zaplavil schránky radních.',
      'Zadejte svůj PIN, poprosil podvodník.',
    ],
  },
  'follow-us': {
    removes: [
      'Sledujte nás na Facebooku',
      'Sledujte nás také na Instagramu',
      'Přidejte si nás na Google Zprávy',
      'Sledujte Příklad na Instagramu',
    ],
    keeps: ['Sledujte nás z mostu, volali veslaři.', 'Přidejte se k hasičům, vyzval starosta.', 'Sledujte peníze'],
  },
  tip: {
    removes: [
      'Máte tip na článek? Napište nám na tip@example.org',
      'Byli jste svědkem události? Pošlete nám fotografie',
      'Napište nám: redakce@example.org',
    ],
    keeps: ['Máte informace o pohřešované? Volejte policii, žádají kriminalisté.', 'Napište nám báseň, prosily děti'],
  },
  form: { removes: ['Newsletter', 'Odebírat', 'Sledujte nás'], keeps: ['Odebírat vodu', 'Přihlásit se o pomoc'] },
}
