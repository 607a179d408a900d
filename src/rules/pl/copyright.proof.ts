import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  'all-rights-reserved': {
    removes: [
      'Wszelkie prawa zastrzeżone',
      '© ℗ Wszystkie prawa zastrzeżone',
      'Materiał chroniony prawem autorskim - zasady przedruków określa regulamin.',
      '© Licencja na publikację',
    ],
    keeps: [
      'Wszelkie prawa zastrzeżone są na papierze, mówił mecenas.',
      'Wszelkie prawa zastrzeżone dla dzieci autora, orzekł sąd.',
      'Kup licencję na łowienie, radził strażnik',
      'Materiał chroniony folią przetrwał zimę.',
      'Copyright obowiązuje 70 lat.',
    ],
  },
  'may-not': {
    removes: ['Kopiowanie i rozpowszechnianie materiałów bez zgody redakcji zabronione', 'Przedruk zabroniony'],
    keeps: [
      'Używanie telefonów w szkole będzie zabronione',
      'Kopiowanie kluczy bez zgody spółdzielni to częsty kłopot.',
      'Treści publikowane w sieci bez zgody rodziców znikną.',
      'Kopiowanie map zajęło tydzień',
      'Żadna część mostu nie ocalała',
    ],
  },
  publisher: {
    removes: ['Wydawca: Przykład Media sp. z o.o.', 'Redaktor naczelny: Jan Kowalski'],
    keeps: ['Wydawca zamknął pismo po roku.', 'Redaktor naczelny odszedł, trzaskając drzwiami'],
  },
}
