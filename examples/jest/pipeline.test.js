const { clean, createCleaner } = require('copydesk')

const scraped = '[ad_1]\n\nThe ferry to the islands sails again from Monday, the office said.\n\n[ad_2]\nSource link'

test('a scraped story keeps its sentences and loses its marks', () => {
  const story = clean(scraped)
  expect(story).toKeep('The ferry to the islands sails again from Monday')
  expect(story).toRemove('Source link')
  expect(story).toLoseNoSentence('The ferry to the islands sails again from Monday, the office said.')
  expect(story).toMatchReceipts()
})

test('what fails says by which rule, and how to keep it', () => {
  expect(() => expect(clean(scraped)).toKeep('Source link')).toThrow(
    "createCleaner({ keep: ['en/source-trailer/source-link'] })",
  )
  expect(createCleaner({ keep: ['source-trailer'] })(scraped)).toKeep('Source link')
})
