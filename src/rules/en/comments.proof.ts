import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: [
      '12 Comments',
      '0 comments',
      'View Comments',
      'Show 6 comments',
      'Click to Read More and View Comments',
      '% of readers think this story is Fact. Add your two cents.',
    ],
    keeps: [
      'The firm got 12 comments on its plan, and 3 were kind.',
      '3 Comments that shook the council',
      'See the comments the minister made in May.',
      'Comments by the minister drew fire.',
    ],
  },
  heading: {
    removes: ['Comments', 'comment', 'Reply', 'Comment Policy', 'Click to Hide', 'Your comment *'],
    keeps: [
      'Comments by the minister',
      'Reply of the court',
      'No comment',
      'The best of the rest',
      'Community rules in dispute',
    ],
  },
  invitation: {
    removes: [
      'Sorry, the comment form is closed at this time.',
      'Leave a Reply Cancel reply',
      'Join the Conversation',
      'Be the first to comment',
      'Leave a comment',
      'Comments are closed.',
      'Have your say',
    ],
    keeps: [
      'No comment, the mayor said.',
      '“No comments.”',
      'No comments from the public were heard, and the vote went ahead.',
      'The minister’s comments drew fire, and no one would leave a reply on the record.',
      'Be the first to swim the lake, the club dares its members.',
      'Comments are closed to the public, the agency said of its inquiry.',
      'Join the march on Friday',
      'Residents can have their say at the hall on May 3.',
      'Tell us in the dock what you saw, the lawyer said.',
    ],
  },
  form: {
    removes: [
      'Fill in your details below or click an icon to log in:',
      'Your email address will not be published. Required fields are marked *',
      'Save my name, email, and website in this browser for the next time I comment.',
    ],
    keeps: [
      'Your email will be read by the police if the law passes.',
      'Save my name for the last, the singer told the host.',
      'Report comments to the ombudsman, the union told its members.',
      'Please enter by the side door, a sign said.',
    ],
  },
  policy: {
    removes: [
      'PLEASE TURN OFF YOUR CAPS LOCK.',
      'We reserve the right to delete inappropriate posts and ban offending users without notification.',
      'Conversations are opinions of our readers and are subject to the Code of Conduct.',
      'Please read our comment policy before commenting.',
      'Please adhere to our commenting policy to avoid being banned. We may remove any comment at any time. Comments that hold spam may be removed.',
      'We reserve the right to remove any comment and ban any user at any time.',
      'Comments that contain threats will be removed.',
    ],
    keeps: [
      'Be nice. No one is watching, she said.',
      'We reserve the right to strike, the union wrote.',
      'Please follow the safety rules on the ice, the police said.',
      'Comments that hurt the talks will not be forgotten, the envoy said.',
      'The chair reserved the right to remove any member.',
      'Please see the court’s rules for dates.',
    ],
  },
  powered: {
    removes: [
      'Start watching this discussion',
      'View the discussion thread.',
      'comments powered by Disqus',
      'blog comments powered by Disqus',
      'Conversation powered by Livefyre',
    ],
    keeps: ['The village is powered by wind.', 'The debate, powered by rage, went on.'],
  },
  feedback: {
    removes: [
      'How useful was this post?',
      'Average rating 4.5 / 5. Vote count: 12',
      'Enjoyed this article?',
      'Was this article helpful?',
      'Was this page helpful? Yes No',
      'Rate this article',
    ],
    keeps: [
      'If you liked this article of faith, you will love the next.',
      'Was this page torn from the book?',
      'Rate this bridge from one to ten, visitors are asked.',
      'Have an opinion on this? The council wants to hear it by Friday.',
    ],
  },
}
