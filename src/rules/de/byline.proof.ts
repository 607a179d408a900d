import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  von: {
    removes: [
      'Von Jo Ng',
      'VON JO NG',
      'Von: Jo Ng',
      'Von Jo Ng und Ed Poe',
      'Von Maria von der Au, Jo Ng und Ed Poe',
      'Von Jo Ng, dpa',
      'Von Jo Ng, Berlin',
      'Von Jo Ng aus Wien',
      'Von Jo Ng/Ed Poe',
      'Von unserem Redaktionsmitglied Jo Ng',
    ],
    keeps: [
      'Von Montag an gilt die neue Regel.',
      'Von Licht und Schatten',
      'Von Mäusen und Menschen',
      'Von Weimar nach Bonn',
      'Von Kopf bis Fuß',
      'Von Der Leyens Plan',
      'Von Ende Mai',
      'Von wegen Ruhe',
      'Von Jo Ng stammt der Satz.',
      'Von Ost Nach West',
    ],
  },
  'von-and-date': {
    removes: [
      'Von Jo Ng | 03.05.2019',
      'Veröffentlicht von Jo Ng am 03.05.2019',
      'Jo Ng - 03.05.2019',
      '03.05.2019 von Jo Ng',
      'Eingestellt von Jo Ng um 12:30',
    ],
    keeps: [
      'Von Jo Ng am Montag entdeckt',
      'Am 3. Mai von Bord gegangen',
      'Von März 2019 an',
      'Jo Ng, 2019 in Rom',
      'Eingestellt von Richtern um Jo Ng',
    ],
  },
  'by-desk': {
    removes: [
      'Von unserer Redaktion',
      'Von dpa',
      'Von Redaktion',
      'Von AFP',
      'Quelle: dpa',
      'Online-Redaktion',
      'Redaktion',
    ],
    keeps: [
      'Von unserer Redaktion befragt, schwieg der Minister.',
      'Von Agenturen und Agenten',
      'Aus der Redaktion ins Rathaus',
      'Redaktion durchsucht',
    ],
  },
  'kind-and-name': {
    removes: [
      'Ein Kommentar von Jo Ng',
      'Ein Gastbeitrag von Jo Ng',
      'Interview: Jo Ng',
      'Autor: Jo Ng',
      'Eine Analyse von Jo Ng, Brüssel',
      'Aus Berlin berichtet Jo Ng',
    ],
    keeps: [
      'Interview: „Wir schaffen das“',
      'Ein Kommentar von oben',
      'Text: das Wort, das er hasste',
      'Autor: Ich war es nicht',
      'Ein Bericht von Greenpeace nennt fünf Firmen.',
      'Aus Berlin berichtet niemand mehr',
    ],
  },
  label: {
    removes: ['Autor', 'Über den Autor', 'Ein Gastbeitrag von', 'Zur Autorenseite'],
    keeps: [
      'Autor unbekannt',
      'Redaktion besetzt',
      'Von hier an blind',
      'Über den Autoren schwebt das Gesetz',
      'Zum Profil der Täter',
    ],
  },
  'more-by': {
    removes: [
      'Alle Artikel von Jo Ng',
      'Zeige alle Beiträge von Jo Ng',
      'Weitere Artikel dieses Autors',
      'Alle Beiträge des Autors anzeigen',
      'Mehr zu diesem Autor',
    ],
    keeps: [
      'Alle Artikel des Grundgesetzes',
      'Mehr Beiträge von Reichen',
      'Weitere Texte der Autorin fanden sich im Keller.',
      'Mehr zu diesem Fall',
    ],
  },
}
