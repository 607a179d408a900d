import type { Forest } from '../decide/forest.js'

/** Printed by training/quality/fit.py. */
export const forest: Forest = {
  columns: [
    'apart',
    'articles',
    'begins',
    'blocks',
    'body told',
    'by times',
    'comments',
    'core prose',
    'cut blocks',
    'described',
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
    'last ended',
    'leaning',
    'likely kept',
    'likely left',
    'linked',
    'longest run',
    'named',
    'no article',
    'one group',
    'one pattern',
    'other kind',
    'page words',
    'parents',
    'parents a passage',
    'passages',
    'rival',
    'rules cut',
    'runs',
    'script share',
    'scripts',
    'short blocks',
    'stamps',
    'stamps a block',
    'stands alone',
    'tail',
    'title',
    'title ahead',
    'title before',
    'title on top',
    'words',
    'words a passage',
  ],
  cuts: [
    [0.02725],
    [1.292],
    [0.1017],
    [1.792, 2.453, 3.246, 6.14, 7.145, 8.6],
    [0.0476],
    [0.01324, 0.112],
    [0.003324, 0.01947, 0.03052],
    [2.161, 2.453, 2.696, 3.391, 3.522, 3.643, 4.044, 5.267, 7.033],
    [1e-35, 0.01342, 0.01392, 0.01818],
    [0.7966, 0.9428, 0.9487, 0.9655],
    [0.5081, 0.5774, 0.6283, 0.694, 0.7101, 0.7303, 0.9701, 0.9875],
    [1e-35],
    [0.3406, 0.3798, 0.8048, 0.8481, 0.9723, 0.9875],
    [0.001766, 0.001941, 0.002889, 0.003887, 0.005714, 0.007053, 0.007711, 0.008138, 0.01291, 0.0157, 0.02708],
    [0.2006, 0.2159, 0.6957],
    [0.1605, 0.2128, 0.2676, 0.286, 0.3426, 0.3884, 0.6159, 0.8342, 0.847, 0.9098, 0.9948],
    [0.05611, 0.1352, 0.1779, 0.1957, 0.2085, 0.227, 0.2811, 0.3831],
    [0.03499, 0.08055, 0.08353, 0.1161, 0.133, 0.1821],
    [1e-35, 8.066, 8.416, 10.18, 11.16, 11.29, 11.7, 12.18, 12.5, 12.71, 15.77],
    [0.009218, 0.01412, 0.02306, 0.02644, 0.03194, 0.03566, 0.1535, 0.1976],
    [6.679, 6.931, 7.317, 8.347, 8.649, 9.191, 9.256, 9.456, 9.631, 11.46, 12.15],
    [
      0.4243, 0.6044, 0.6268, 0.6908, 0.7139, 0.7286, 0.788, 0.8132, 0.8306, 0.8383, 0.8453, 0.8825, 0.8959, 0.987,
      0.9986,
    ],
    [1e-35],
    [-2.395, 1.965, 4.139, 5.003, 5.562, 5.921],
    [
      0.5434, 0.6525, 0.7062, 0.7863, 0.809, 0.8616, 0.9034, 0.9111, 0.9192, 0.9312, 0.9366, 0.9488, 0.9562, 0.9587,
      0.9807, 0.9825, 0.9834,
    ],
    [0.005388, 0.009499, 0.01232, 0.0283],
    [1e-35, 0.001584, 0.002298, 0.04245, 0.04687, 0.05479, 0.05778, 0.06292],
    [0.6282, 0.6456, 0.7664, 0.7955, 0.8135, 0.897, 0.9775],
    [0.259, 0.5363, 0.5835, 0.9995],
    [0.007464, 0.02004, 0.03272, 0.04032, 0.2302, 0.996],
    [0.1191],
    [0.658, 0.6792, 0.767, 0.794, 0.803],
    [1e-35],
    [9.677, 9.827, 9.865, 9.953, 9.989, 10.48, 11.81, 12.15, 12.32, 12.49, 12.81],
    [1.292, 1.792, 2.696, 3.246, 3.522, 3.643, 4.044],
    [0.4296, 0.8856],
    [3.754, 4.672, 5.19, 5.919, 6.607, 6.889],
    [1e-35, 0.08951, 0.1046, 0.3976, 0.4772, 0.6831],
    [0.002933, 0.0428, 0.04949],
    [4.129],
    [1e-35, 0.02597, 0.04757, 0.07417, 0.1067, 0.1637, 0.1704, 0.2287, 0.3599, 0.37, 0.4102],
    [11.73, 11.94, 13.14, 13.21, 13.27, 14.53, 14.62, 14.77, 17.03, 17.31],
    [0.05941, 0.06723, 0.2934, 0.304, 0.4321, 0.6866],
    [1e-35],
    [0.04211, 0.05338],
    [0.584, 0.8421, 0.8886],
    [0.165],
    [0.4045, 0.5147, 0.5798, 0.8091, 0.8661, 0.8944],
    [1e-35],
    [1.792, 3.953, 4.044, 6.357],
    [0.2899, 0.433, 0.7596],
    [6.686, 7.324, 8.087, 8.248, 8.324, 8.409, 8.56],
    [3.837, 3.956, 4.213, 4.341, 4.564, 4.604, 4.645, 4.797, 4.96, 4.99, 5.525, 5.622, 5.753],
  ],
  trees:
    'D#=&&(I)!3;!4$!4$!4cX%!6l!4c<&!S32$9$!PL8.!Ol!PLF)!Q6!PO<&;&!Rs!QD<-4)!PL!QD9$!P@!Oo<&H)!RR!Q9<+A&!PK!Q3I&!Ow!' +
    'PK<*9/<&!RI!Pv!PvE-9%!P[!Ot!Pu2$D#I&,#!Oo!P/!PE!PmI%!Q#!Q|A(4%&(!Oy!PG!PmW(!R(@$!Pm!QA<).+!Qy!PmE,,$W$!PD!Os!P' +
    'm!Pm<.A&!PZ=$!Q#!QnI&0$!P;!Op!PZ<,C(F(!Qp!P~!PX9$!PX,$!Ov!PX<+<$0&!Qx!Q4J#!PY!Q4I&!Oz!PY<%.+!Qh!Pw2$,$!P&!PKF*' +
    '!Pw!PK<.9*-$!Qa!P[6+!PT!Q;U&!O{!PT<.0)W(!QN!Pr)#!PR!Pr.&!PR!O|?&9(!QU4%!PX!Q<8%!PX,&!O}!PX=&<%!PhM)!Oz!PK9.&%!' +
    'Ph!QM!Ph<1=&U%!PK!Pv;%!QM!Pv;$!PK!O{<0F%?%!QH6*!PJ!P~6,!PJ!P{!P*<&-&<$!QG!Pw!Pb6)2#!P(!PJ!Pb9)!Py4#T#!O~!PJ1(!' +
    'PJU#!PM!Q;=&3%!PhM%!P&0&!PO!P7A#!Ph!Q;A$4*!O}!PHE,8&3,!Q=!PH!PH!Q?A%4(0#!P9!Ov!PM?)F%!QI!Pf!PM,%9(3+!Pu!P@4+E+' +
    '!P+!PS!Pu!QD3#!Q14%9(!PT@&M)!O~!PA!PT!Pl,$A(4%9(!P>!O|!PP9/!Pq!PP!Q=<(9+M+!Q3!PX!PXE..)!PX!P1!PX3#!Q9=&,$M,!P+' +
    '!PD!PTG#!PT!Pp<.)#.%!Pq!PW+%!Pq!Q:S(!PW!P/U$X..$!P^3(!PE!P$!P^X-!Q.!P^<0>*H#!Po!PM?#!Q>!Po,$!P+!PM,$C#W*!Ph!PN' +
    'X/K#!P&!PN!PN!Q-,$9&!PnE-A)S&!PO!P+!Pj!Pn!Q/=&3%!Pc1$!O{L#!P/!PQ-%!Q*!PcE.0(=&,%!PJ!Pe!P{>%!O~!PH!QI>*W$!PbC%!' +
    'PQN#E,!Ov!PB!PB!PwE.J$8%!Pd<#!Pd,$!P1!PL!P}!QL=&M%B#!PY!P,>#!P=!PY.&!Q7!PYE.U&=&6&!P)!PE!PTX+!P{!PT!Q4W&X*!Q,!' +
    'PY7$!PX&)P$!P*!PY!PY,$3%!PaI%*#!Oz!P>!PO0$!Q7!PaE.4%W$!P]3*!PK!P*1)!P]!Q5!QHE-C(F%?*!Q0!PS!PS!PAM(!PA!QK;#!P}>' +
    '+7)E&!P1!PT1.!P+!PT!PeE-A$4$!P*!PM>$!PMF$!Q0!P]!Q58.=%>$!P-M$!P>!PT+(!Px!PT!Q)<26,=&3&!PS!PA!Pd1$!Pd!Q*!P*E..(' +
    'V%!P|!PV)#6(!P&!PE!PV!Q,6-=&F%C&!PU!PB8-!P)!PU!Pf!Py6,C&!P]&$!PM++!P)!PMN&!P_!Q>>)6$U$!P-!PH7)!P]!PHI$!P]!Q$1#' +
    '&#!PmR#!Ou!Pi7#!PlW%!Pt!P?E.A$!P:0)5%/#!P[!Q.!P[!PL!Q9,$H#!Pg1,L.:#!PV!P)!Pj!Pd!Q$?%)$W%!Pn!PS!Q(5#!PSW#!PS!P+' +
    ',$3$!PfX/?$!PL!P,!PS5$!Q7!PfJ%9$!Pg8*L$!Pe!P%L%!PA!Pg!PxE-W$V$!Q1!PU7+!PL2%!Ov!PU!Q$E.;(0(=#!PSE%!Pc!Q*!PE!P2!' +
    'Q-E*.*?(X(!PX!Q,!PI!P9##!PQ!Q,M-7(X,$#N(!Q<!PI!P8!PB!P?!PvX.8#!Pq8+!P9!PV&%S%!Pq!P/!Q%<47&X,H(!Q/!PGX0!PG!Py!P' +
    'I!P17)8,L$!Ps!PF$#!Q2!PG@#!P5!PgE.0%N%!PMH&!P~!PQH#!PM!P2!Q05&E(!PC7($#!Q4!P5!P@Q#!P&!PT4%W$!P_H%3$!PP!P-!PP)#' +
    '!P_!Q0E-@$P#!P8!PNW)!Pw!PNM(!PI!Q/E$X#!Pm!P*W$!Q.)#M#!P/!PW!Pg8$!PqM&!P=8*J$!P:!Px7*!Q&!PDC&3)!Pu!PSL&!PSL,9#!' +
    'PN!O|!PS6#!P:7)$#F$!PZ!Q)!PJ@%!PJ!PnE-3%!PlS&!PZL(!PK0(!PI!Oy!Py4%3%!P]5)+*!P?!PRH#!PR!P#!PlS&L)!PY>$!PY!Q9</I' +
    '#!PD!PY!P19,!PEE#!P=5&7%!Q3!PXN)!P=!PyE-F%E%!P=7)1#!PE!Q$!PB!P=!P|E.6,>&!P<!PU1$!PUL+!Q&!PU!Q(F&;)>$!PQX&!Pc!Q' +
    ')!P?91!P;!Pj,$V#!P_1%!P-4#1+!PH!P1!PQ!PuE-+&+#.#!Pi!P-E)!Q$!PG!P@!Pu5&4&M)1&!Pc!P3O#!Pg!P4!P}!P>6)=&6%!P6!PK!P' +
    'X*$!PXM*!Pn!Q?7$E$S#!Pj!P)!PhN)P$!P/!P]!PoN$!P>X.)#90!PW!P0!Pj5(!Q8!PC6.J%@$L*8(!O|!PG!PI!PQ!P]!Po5&3.F%S)!Q0!' +
    'PY!PY!PFQ$!P9!Pk(#C$F(!Pn!PRF#!PRQ%!P.!PR!PwN#;$!Pj!P4F(92X)!PX!Q(!PC!PN7(N$A&!P1!Pc$#N(!Q.!PL!P?!PD+,+&@$1*!P' +
    'e!P6!P{)#!P:!PZ!Q#I(9-M)=$!P;!Pa!P#M%!PA!Pa!PpN)-#@$E.!PN!Pb!Pr4%!P8!PN!P~X.C#!P_G$L-!P-!PE!PPE#!P>!Q&E-3.F%<3' +
    '+$!P]!Q$!PI!PI!P:!P}7$$#8)L$!Q$3-!P_!P0!Q#!P7!PG6)?&!PS++!P$!PBU%!PV%#!Pj!Q<+#S$!Pc!P.X$!P8+)!Pq*%!PE!Pq7%L&!P' +
    'yH$!P@1-!Q$!P=>(!P9!PbX,7+E%!PF!PuW%!Po!P/&&!P8!Pq',
}

/** What good pages have for each column: the median. */
export const typical: readonly number[] = [
  0, 1, 0.09496, 4.248, 0, 0, 0, 3.907, 0, 0.756, 1, 1, 0.9333, 0.005853, 0.03366, 0.85, 0, 0, 8.283, 0, 9.372, 0.9169,
  1, 5, 0.9759, 0.0005084, 0.008692, 1, 0, 0.01263, 1, 1, 0, 10.41, 1, 0.1472, 4.248, 0.05944, 0, 1, 0.1532, 13.74,
  0.08333, 0, 0, 0.2939, 0, 0.8571, 0, 2, 0.7, 9.388, 5.138,
]

/** By folds, 8% of good stories are in so much doubt or more. */
export const doubtful = 0.0693

/** The same of one in five. */
export const slight = 0.0319
