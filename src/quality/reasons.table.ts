/** What a sign that made the model doubt says, as a code and in words; several signs may say the same. */
export interface SignReason {
  readonly code: string
  readonly message: string
  readonly signs: readonly string[]
}

export const SIGN_REASONS: readonly SignReason[] = [
  {
    code: 'little-kept',
    message: 'little of the page’s prose was kept',
    signs: ['kept of prose', 'likely left', 'left in the core', 'left, plain'],
  },
  {
    code: 'unlikely-passages',
    message: 'what was kept does not look much like a story',
    signs: ['likely kept', 'doubtful', 'core prose', 'words a passage'],
  },
  { code: 'short', message: 'the text is short', signs: ['words', 'kept', 'passages', 'blocks', 'page words'] },
  {
    code: 'rival-text',
    message: 'as much prose stands elsewhere on the page',
    signs: ['rival', 'runs', 'longest run', 'apart'],
  },
  {
    code: 'title-not-in-text',
    message: 'the text says little of what its title says',
    signs: ['title', 'title on top', 'title known'],
  },
  {
    code: 'description-not-in-text',
    message: 'the text says little of what its description says',
    signs: ['description', 'description on top', 'description known', 'described'],
  },
  {
    code: 'length-not-as-told',
    message: 'the page says that its story has another length',
    signs: ['body told', 'words told'],
  },
  {
    code: 'several-parts',
    message: 'the text is made of unlike parts: comments, teasers or several stories may be among them',
    signs: [
      'one pattern',
      'one group',
      'patterns',
      'articles',
      'tail',
      'head',
      'parents',
      'parents a passage',
      'linked headings',
      'cut blocks',
      'stamps',
      'stamps a block',
      'digits',
      'below comments',
      'below links',
      'by times',
      'stands alone',
    ],
  },
  {
    code: 'furniture-kept',
    message: 'parts of the text stand in what the page calls menus, lists or boxes',
    signs: ['named', 'linked', 'items', 'headings', 'comments'],
  },
  {
    code: 'unlike-an-article',
    message: 'the page does not look like one article',
    signs: ['no article', 'leaning', 'other kind'],
  },
  {
    code: 'far-from-title',
    message: 'the text begins far from the title of the page',
    signs: ['title before', 'title ahead', 'begins'],
  },
  {
    code: 'made-by-scripts',
    message: 'much of the page is scripts or hidden',
    signs: ['script share', 'scripts', 'hidden', 'locked'],
  },
  {
    code: 'unlike-prose',
    message: 'many lines of the text do not read like sentences',
    signs: ['short blocks', 'ended blocks', 'last ended', 'rules cut', 'foreign'],
  },
]
