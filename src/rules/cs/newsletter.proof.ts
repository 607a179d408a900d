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
      'Buďte v obraze',
    ],
    keeps: [
      'Přihlaste se do kurzu první pomoci, radí lékař.',
      'Newsletter zaplavil schránky radních.',
      'Zadejte svůj PIN, poprosil podvodník.',
      'Všechny cesty vedou přímo do Říma',
      'Každý denně spěchá přímo do práce',
      'Zůstaňte v klidu a mějte vše v obraze',
    ],
  },
  'follow-us': {
    removes: [
      'Sledujte nás na Facebooku',
      'Sledujte nás také na Instagramu',
      'Přidejte si nás na Google Zprávy',
      'Sledujte Příklad na Instagramu',
      'Přidejte si nás mezi preferované zdroje na Google',
      'Přidejte si Deník mezi oblíbené zdroje na Googlu',
    ],
    keeps: [
      'Sledujte nás z mostu, volali veslaři.',
      'Přidejte se k hasičům, vyzval starosta.',
      'Sledujte peníze',
      'Přidejte si mezi jídla ovoce',
    ],
  },
  tip: {
    removes: [
      'Máte tip na článek? Napište nám na tip@example.org',
      'Byli jste svědkem události? Pošlete nám fotografie',
      'Napište nám: redakce@example.org',
      'Kontakt na autora: jo@denik.example',
    ],
    keeps: [
      'Máte informace o pohřešované? Volejte policii, žádají kriminalisté.',
      'Napište nám báseň, prosily děti',
      'Máte informace? Napište nám, žádá policie.',
      'Víte něco? Dejte nám vědět, vyzývá policie.',
    ],
  },
  form: { removes: ['Newsletter', 'Odebírat', 'Sledujte nás'], keeps: ['Odebírat vodu', 'Přihlásit se o pomoc'] },
}
