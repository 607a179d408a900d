import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A badge: `LIVE`, `Watch Live`, `Key events`. */
  badge: {
    lines: [
      'live[ now| blog| coverage| feed| stream| reporting| ticker]',
      '(watch|listen|on air|go) live',
      '(key|main|latest) (events|moments|updates|developments|points)',
      'live (updates|update)',
      'what we know so far',
      'pinned [post|entry]',
    ],
    place: 'run',
  },
  /** A control: `Show key events only`, `Jump to latest update`, `Follow live updates`. */
  control: {
    lines: [
      '(show|hide) key events only',
      '(jump|skip|go) to [the] latest [update|updates|post|entry]',
      'follow [our|the|all the] live (updates|coverage|blog|reporting)[ here| below| on this page]',
      'follow live[ updates| coverage| here]',
      'follow live (updates|coverage) (on|of|from|as|about) {rest}',
      '(auto-refresh|auto refresh|automatic updates|live updates) (on|off)',
      '(newest|oldest|latest) first',
      '(show|load|view|see) (new|newer|older|earlier|more|previous) (updates|posts|entries|events)',
      '{n} new (updates|posts|update|post)',
      '(reload|refresh) [the|this] page (for|to see|to get) [the|all the] [latest|live] (updates|news|developments)',
      'sort (by|entries|posts) [newest|oldest|latest] [first]',
      'live (updates|blog|coverage) \\| {rest}',
    ],
  },
  /** How it ends: `This live blog has now closed.`, `Our live coverage has moved here.`, `Thanks for following our live blog.` */
  closed: {
    yields: 'live-blog',
    lines: [
      '(this|our|the) (live blog|live page|live coverage|liveblog|blog|live feed) (has|is|has now|is now) (closed|ended|concluded|finished|moved)[ here][(.|,|;| –| -| to| on| for) {matter}]',
      "(that's|that is) (it|all) (for|from) (our|today's|tonight's) live (blog|coverage|page|updates)[ {rest}]",
      '(thanks|thank you) for (following|joining|reading|being with) [us|us on|along with] [our|this|the] live (blog|coverage|updates|page|reporting){matter}',
      '(thanks|thank you) for (following|joining|reading) (our|this|the) live (blog|coverage|updates|page)',
      "(we're|we are) (closing|wrapping up|pausing|ending) (this|our|the) live (blog|coverage|page)[ {rest}]",
    ],
    place: 'edges',
  },
  /** A story that grows: `This is a developing story. Please check back for updates.` */
  developing: {
    lines: [
      'this is a (developing|breaking|breaking news|live|developing news) (story|news story|situation) (please check|check|more|we will|refresh|stay|follow|updates){matter}',
      'this is a (developing|breaking|breaking news|live|developing news) (story|news story)(.|,|;|:| -| –) (please|check|more|we|refresh|stay|follow|updates|details){matter}',
      'this is a (developing|breaking|breaking news|live|developing news) (story|news story|situation) (and|that|which) (will be|is being|may be) updated[{matter}]',
      'this story is (developing|being updated|still developing)[(.|,|;| and) {matter}]',
      '(more to follow|more to come|more details to follow|details to follow|more soon|updates to follow|more follows)',
      '[please] (check back|refresh this page|come back|check back here|check back later|stay tuned|stay with us) (for|soon for|later for|regularly for) [more|the latest|further|live] (updates|details|information|news|developments)',
    ],
    endings: [
      '(more to follow|more details to follow|details to follow)',
      'please (check back|refresh this page|stay tuned) for [more|the latest|further] (updates|details)',
    ],
    place: 'edges',
  },
} satisfies Family
