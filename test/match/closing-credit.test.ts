import { describe, expect, it } from 'vitest'
import { closingCredits } from '../../src/match/closing-credit.js'

const shapes = closingCredits({
  labels: ['Foto', 'Fotos', 'Archivfoto'],
  joints: [' von'],
  alone: ['©'],
  behindStop: ['Beeld'],
  sources: ['dpa'],
  small: ['von', 'der'],
  ends: 'äö',
  glued: true,
  tail: ' Mehr',
})

const closes = (line: string) =>
  shapes.some(
    ({ holds, ends = '', near = 0, pattern }) =>
      ends.includes(line.slice(-1)) && line.slice(-near).includes(holds) && pattern.test(line),
  )

describe('closingCredits', () => {
  it.each([
    ['a name', 'Die Brücke im Mai. Foto: Jo Ng'],
    ['a label behind a slash', 'Die Brücke im Mai/Foto: Jo Ng'],
    ['a source that a hyphen joins to a name', 'Die Brücke im Mai. Foto: dpa-Xy'],
    ['a source in small letters', 'Die Brücke im Mai (Foto: dpa)'],
    ['names and a source', 'Die Brücke im Mai. Foto: Jo Ng / Xy-Bild, dpa'],
    ['a name that closes with an umlaut', 'Die Brücke im Mai. Foto: Anna Mayrö'],
    ['its longest label', 'Die Brücke im Mai. Archivfoto: Jo Ng'],
    ['another joint', 'Die Brücke im Mai. Foto von Jo Ng'],
    ['a label that needs no joint', 'Die Brücke im Mai ©Jo Ng'],
    ['a label behind a stop', 'Die Brücke im Mai.Beeld Jo Ng'],
    ['a label glued to a small letter', 'Die Brücke im MaiFoto: Jo Ng'],
    ['a user', 'Die Brücke im Mai. Foto: @jo_ng'],
    ['a name with digits in front', 'Die Brücke im Mai. Foto: 123rf / Jo Ng'],
    ['a name in quotes', 'Die Brücke im Mai. Foto: „Hafen-Kurier“/dpa'],
    ['what the page prints behind it', 'Die Brücke im Mai (Foto: Jo Ng) Mehr'],
    ['the last of two labels', 'Auf dem Foto: ein alter Mann am Fluss. Foto: Jo Ng'],
    ['a label among the names', 'Die Brücke im Mai. Foto: Jo Ng / Agentur Foto'],
    ['a label behind a slash and a word, if no sentence ended before', 'Die Brücke im Mai Grafik/Foto: Jo Ng'],
    ['a sign of its own in the place of a colon', 'Die Brücke im Mai. Foto ©Jo Ng'],
    ['a blank before the colon', 'Die Brücke im Mai. Foto : Jo Ng'],
    ['a source in small letters, joined to another', 'Die Brücke im Mai. Foto: dpa/Xy-dpa'],
    ['a dash between the names', 'Die Brücke im Mai. Foto: Jo Ng – dpa'],
    ['a bar before the label', 'Die Brücke im Mai|Foto: Jo Ng'],
    ['a dash before the label', 'Die Brücke im Mai – Foto: Jo Ng'],
    ['ten words', `Die Brücke im Mai. Foto: ${'Jo Ng, '.repeat(5).slice(0, -2)}`],
    ['a label behind a quote', 'Die ”Brücke” Beeld Jo Ng'],
    ['a label behind a dash', 'Die Brücke im Mai - Beeld Jo Ng'],
    ['a year behind the name', 'Die Brücke im Mai. Foto: Jo Ng 2024'],
    ['a caption as long as captions are', `${'Die Brücke. '.repeat(49)}Foto: Jo Ng`],
  ])('knows a caption by %s', (_, line) => expect(closes(line)).toBe(true))

  it.each([
    ['a sentence behind the label', 'Die Ermittler zeigten ein Foto: das Messer fehlte darauf'],
    ['small words only', 'Auf der Rückseite stand Foto: von der'],
    ['a label within a word', 'Die Brücke am TelefOFoto: Jo Ng'],
    ['a label that needs a stop', 'Die neue Brücke heißt Beeld Jo'],
    ['a copyright', 'Alle Rechte liegen beim Verlag © 2024 Jo Ng'],
    ['the writer’s credit', 'Die Brücke öffnet im Mai. Text/Foto: Jo Ng'],
    ['no caption', 'Text, Foto: Jo Ng'],
    ['a line too long for a caption', `${'Die Brücke im Mai. '.repeat(40)}Foto: Jo Ng`],
    ['a list too long for a credit', `Die Brücke im Mai. Foto: ${'Jo Ng, '.repeat(6)}Al`],
    ['a sentence’s stop', 'Die Brücke im Mai. Foto: Jo Ng.'],
    ['the writer’s credit behind a quote', 'Sie sagte: »Die Brücke öffnet im Mai« Sie ging.” Text/Foto: Jo Ng'],
    ['a caption that is longer', `${'Die Brücke. '.repeat(51)}Foto: Jo Ng`],
    ['eleven words', `Die Brücke im Mai. Foto: ${'Jo Ng, '.repeat(5)}Al`],
    ['what is no name', 'Die Brücke im Mai. Foto: der hafen'],
    ['a label with no joint', 'Die Brücke im Mai. Foto Jo Ng'],
    ['a label behind a stop that goes on', 'Die Brücke im Mai. Beelden Jo Ng'],
    ['a label with what the page prints behind it elsewhere', 'Die Brücke im Mai (Foto: Jo Ng Mehr davon)'],
    ['a copyright behind a label', 'Die Brücke im Mai. Foto: 2024 Jo Ng'],
  ])('leaves alone %s', (_, line) => expect(closes(line)).toBe(false))

  it('tests labels that contain one another only once', () =>
    expect(shapes.map(({ holds }) => holds)).toEqual(['©', 'Foto', 'Beeld', 'Archivfoto']))
})
