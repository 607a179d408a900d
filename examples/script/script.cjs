// The shortest way: a plain script, without modules.
const { clean, explain } = require('copydesk')

const story = clean('[ad_1]\nIt isn&#8217;t “over”, the café owner said.\nSource link')
console.log(story.text)
console.log(explain(story))
