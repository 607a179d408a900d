import type { Forest } from '../decide/forest.js'

/** Printed by training/quality/fit.py. */
export const forest: Forest = {
  columns: [
    'begins',
    'blocks',
    'comments',
    'core prose',
    'cut blocks',
    'description',
    'description known',
    'description on top',
    'digits',
    'doubtful',
    'ended blocks',
    'head',
    'headings',
    'hidden',
    'items',
    'kept',
    'kept of prose',
    'leaning',
    'left in the core',
    'left, plain',
    'likely kept',
    'likely left',
    'linked',
    'longest run',
    'named',
    'no article',
    'one pattern',
    'other kind',
    'page words',
    'parents',
    'parents a passage',
    'passages',
    'patterns',
    'rival',
    'rules cut',
    'runs',
    'script share',
    'scripts',
    'short blocks',
    'stamps',
    'stamps a block',
    'tail',
    'title',
    'title before',
    'title on top',
    'words',
    'words a passage',
  ],
  cuts: [
    [0.2457, 0.3004],
    [4.285, 4.491],
    [0.01872, 0.3402],
    [1.292, 6.877],
    [1e-35, 0.01419, 0.01527, 0.0261],
    [0.3381, 0.771, 0.7876, 0.9344, 0.9672, 0.9875],
    [1e-35],
    [0.458, 0.5848, 0.6292, 0.8681, 0.9149, 0.9875],
    [0.00681, 0.01013, 0.01981],
    [0.1139, 0.2744, 0.2936, 0.3637, 0.4142, 0.6467],
    [0.2117, 0.2513, 0.3176, 0.4065, 0.4292],
    [0.07608, 0.2052, 0.3223],
    [0.05587, 0.0739, 0.1054, 0.1257],
    [11.18, 11.89, 14.43],
    [0.3246],
    [6.061, 6.5, 7.093, 7.633, 9.517, 10.19, 12.43],
    [0.2146, 0.2692, 0.3861, 0.5315, 0.5953, 0.7154, 0.7455, 0.7684, 0.801, 0.854, 0.86, 0.8738, 0.9271],
    [2.003, 3.197, 4.128, 4.702],
    [0.006866, 0.0243, 0.04011, 0.123],
    [0.1535, 0.3498, 0.407, 0.513],
    [0.5437, 0.7028, 0.7628, 0.8348, 0.8622, 0.8748, 0.952],
    [0.001433, 0.009719, 0.02255, 0.02656, 0.02944, 0.03487, 0.04135, 0.0514, 0.1001, 0.189],
    [0.01611, 0.01912, 0.03386, 0.03917],
    [0.663, 0.7286, 0.7933, 0.8386],
    [0.08937, 0.165],
    [
      0.005985, 0.006774, 0.007464, 0.01883, 0.02084, 0.02241, 0.02397, 0.04078, 0.06912, 0.113, 0.1442, 0.2016, 0.2523,
      0.3932,
    ],
    [0.6034, 0.6616, 0.6768, 0.6859, 0.7633, 0.7964, 0.8065],
    [1e-35],
    [11.2, 12.1, 12.33, 12.78],
    [3.246],
    [0.02899, 0.03252, 0.06782, 0.4027],
    [3.953, 5.508],
    [2.696],
    [0.0917, 0.1623, 0.4028, 0.6322],
    [0.0404],
    [3.643, 4.209],
    [0.1809, 0.2103, 0.2262, 0.3832],
    [12.21, 13.12, 13.24, 13.31, 15.13, 15.37],
    [0.1417],
    [1.792, 2.453],
    [0.006855, 0.02422, 0.04061],
    [0.2551, 0.2741, 0.2764],
    [0.2929, 0.4045, 0.5167, 0.7596, 0.7735, 0.8091, 0.8661],
    [4.806, 5.169],
    [0.2899, 0.3485, 0.4045],
    [5.714, 7.185, 8.726, 8.902, 9.86, 10.16, 12.43],
    [5.645],
  ],
  trees:
    '4(+&!?C?#!;r!=X-%!;0Q&!<x!;n4(=0%$!Qh!PD!Sn-$!Ob=*!P(!Q(8$4+!S/!PW4&=.!PH!Qt8)!PF!Oc4(=-;#!Qq!PM!Rk/$=0!Oh!Pf!' +
    'Px=03$!QY-$!OjQ)!P{!P.C#!RR!Po8$4*!R@!PT4&!Pw/$D#!Oi!Pe!Pi4(=-;&!Qb!PF!R(-%!Oi6%!P9!Q-9&&#!Qg@%!Oo!Pr9-=+!PI!Q' +
    '=!Qr8&A#!Qi!Pa9,=1.%!Pe!Ol!Pa!Q.3%N%!Qv!Pu-%.$!Pl!Ot3(!Q3!PC8%A#!Qi!Pc=/7$!Os!PZ0#!Q1!PJ8$4.!QV!PE=1($!Ox!Py4-' +
    '!Q<!PB4&!QH>*-#!P*=%!P/!Q-=0!On!PY6&>&C$!QE!P?P#!Pb7&!Ou!Px!QA4(+%!QO!Pc>(H#!P?!Q79%!Os!PX8(Q%!QQ9%!P6!P~9)!Ox' +
    'I%!P6!Py=0;%=#!Oz0&!QF!PA#$!Ow!Pb!Q48$)(!Q=!PM#$/#!Ow!Pa8*!Q.!P74()%!QB=1!P@!Q)-#!OtL$!P@!Q-9&3#!Q;($>&!PP!Oq!' +
    'PoB&!PR!Q;8#!Q<=1/$!P)+(!Q-!P8E%!PR!Q98)Q&!Q;,$E$!P*!Pi!Pu4(!PY!P#4(=/!Pa!Q7-#!Ov0%I#!P?!Q)!P1)$8)Q(!Q@!PU!PC=' +
    '(!Oq>&!Pi!P:8#!Q,#$/%M$&$!P$!Pu!Py!Pu!Px8(N(!Q-!PTQ$!Pg(#@$!O|!Pm!Pf8)P$!Q<#$.%!Pv!PB!Q%N)!PN!O~=,9(B$!Pu!O{<#' +
    '!PA!Q-9$!PR!P}4$N*!QE!PWK#N$!Pg>#!PW!P-!Pr4(N(!Q,!PYL%3*.#!Ps!P+!Q%!PvP#!Q+8*3)3&!PL>)!Q5!PP!P;!P,8(+$$$!Q=!PR' +
    '!POI)!P,4/!Q%!P<8*A#))!P|!PN40!PV!P$E&!P#!Pk=0($P$!Pk>$!Pb##!Oz!PR!Q-!Pt8*N&Q$!Q6!P]!PN7%B#!Pq!Ox!Px.#!Q9<$N#!' +
    'PwM%!P-!Pj-)!Q*!PKO#7#G#+#0$!Pv!P5!P-!Po!Pm!Pp8)$#!Pw-(!Pw!P>($H%!P%!PV!Pz4%!Px>&)&!Q*!PDP%!Pa:&!P)!PbQ#!Q6#$K' +
    '$I&!P.)#!Pw!PE!Pp!PmQ#!Q4@&E#!P3;$!Pq=0!P.!Po!Q6=#!P#4$!P}F#M#H&!P@!Pn!Pz!P|.$!Q,9*(%:#!O}=)!P$!P{!P~!PdQ#!Q4=' +
    '#!O~5%2#!P6!Pf9#!P?!Q*=#!Ox4$!P|/%#$R#!P3!Pm!Pe!PyQ$!PtL#P#!Ph.#!Ps!P2,$!P7!P}4&!Pq>*F#!PP!Q6.(!Pc3$!Pg!O~)$*#' +
    '!PH!Pw.#!Pw3*9+!P.!PQ!Q#/$Q$!PvE%G$1$!P$!PR!Pg!Pl!P~P#!Q$@#I(!P65&!Pz!P6A#!Q$!PJ=&!P7#$>%!Po4#!Pv(&!P5!Pq!P{1#' +
    '>*=(!P6-&!Q(!PQ!P9,#!P|!PMQ#!Q%Q*E#,%!P)!Pf;$!Pl!PF!Q,#$/#B%!Pi:%7%!P%!P[!PZ!Pk!PtP#!Py/$1%.&!Ph!P3!Px+)!Q(!PC' +
    '#$M#5$:$!O~!P[0#!Pj!P?!P}!Pn5$5#!PV!P)0#J#!PT!Q56#!P9!PjQ#!Q(I$!P;=#!P-P%!Q(O$!PH!Pu=$!P(I&4)%#!Pv!P4!P=4,!PV!' +
    'Q..$!Pw3*6$H$!P)!PS$#!Pq!P@!Q1',
}

/** What good pages have for each column: the median. */
export const typical: readonly number[] = [
  0.09294, 4.322, 0, 3.907, 0, 1, 1, 0.8536, 0.005621, 0.05211, 0.8117, 0, 0.04348, 8.301, 0, 9.392, 0.9095, 5, 0, 0,
  0.9682, 0.00111, 0.008021, 1, 0, 0.01715, 1, 0, 10.45, 1, 0.1429, 4.322, 1, 0.06349, 0, 1, 0.1412, 13.46, 0.125, 0, 0,
  0, 0.8571, 2, 0.7, 9.391, 5.082,
]

/** By folds, 5% of good stories are in so much doubt or more. */
export const doubtful = 0.141

/** The same of one in five. */
export const slight = 0.0448
