import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: [
      'Har du hittat ett fel?',
      'Rapportera fel',
      'Artikeln är uppdaterad',
      'Artikeln har rättats',
      'Fel i artikeln?',
      'Läs mer om hur vi arbetar',
      'Vi följer de pressetiska reglerna',
    ],
    keeps: [
      'Rapportera brott direkt, manar polisen.',
      'Rättelse: ministern avgick den 4 maj.',
      'Artikeln är från 1974',
      'Artikeln har väckt stark kritik.',
      'Fel i texten fick boken att dras in',
      'Vi följer reglerna, säger klubben.',
      'Detta är inte bara mina åsikter, säger hon.',
    ],
  },
  opinion: {
    removes: [
      'Detta är en opinionstext',
      'Det här är en krönika. Åsikterna är skribentens egna.',
      'Åsikter som framförs i texten är skribentens egna.',
      'Hamnbladets ledarsida är oberoende liberal.',
    ],
    keeps: [
      'Detta är en ledare i världsklass.',
      'Åsikterna går isär om den nya bron.',
      'Detta är en analys av läget i staden.',
      'Skribenten svarar för sina åsikter i rätten.',
      'Detta är en recension som förändrade livet för regissören, säger hon.',
    ],
  },
}
