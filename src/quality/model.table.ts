import type { Forest } from '../decide/forest.js'

/** Printed by training/quality/fit.py. */
export const forest: Forest = {
  columns: [
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
    'runs',
    'script share',
    'scripts',
    'short blocks',
    'stamps',
    'stamps a block',
    'stands alone',
    'tail',
    'title',
    'title before',
    'title on top',
    'words',
    'words a passage',
  ],
  cuts: [
    [1.292],
    [0.1017, 0.2688, 0.356],
    [2.453, 3.246, 3.754, 5.066, 7.124],
    [0.05586],
    [0.01324, 0.112],
    [1e-35, 0.01947, 0.03052],
    [2.161, 3.391, 3.522, 3.643, 4.044, 5.267, 5.34, 7.033],
    [0.01342, 0.01399, 0.01743],
    [0.6043, 0.9655],
    [0.5505, 0.5742, 0.6056, 0.6283, 0.694, 0.7101, 0.8481, 0.9701, 0.9728, 0.9875],
    [1e-35],
    [0.3406, 0.3798, 0.5081, 0.6036, 0.8048, 0.8481, 0.9687, 0.9875],
    [0.001743, 0.001915, 0.005332, 0.005707, 0.005984, 0.007711, 0.01003, 0.02704, 0.02993, 0.03338],
    [0.2006, 0.2159],
    [0.1605, 0.2141, 0.2673, 0.3614, 0.3863, 0.8342, 0.9178, 0.9948],
    [0.04634, 0.05611, 0.1352, 0.1779, 0.1957, 0.2085, 0.227, 0.3533, 0.3831],
    [0.03499, 0.1161, 0.133, 0.1559, 0.1593],
    [1e-35, 5.554, 8.416, 11.03, 11.16, 11.29, 11.7, 12.18, 12.5, 12.71, 15.77],
    [0.009218, 0.01412, 0.02306, 0.02644, 0.03194, 0.03566, 0.1535, 0.1856, 0.1976],
    [6.931, 7.317, 8.025, 8.347, 9.191, 9.256, 9.631, 9.704, 9.899, 12.15, 12.44],
    [0.6044, 0.6268, 0.6734, 0.7139, 0.7577, 0.788, 0.8453, 0.8581, 0.8825, 0.8959, 0.9671, 0.9986],
    [1e-35],
    [-2.395, 1.168, 1.965, 2.433, 4.139, 5.137, 5.562, 5.921],
    [
      0.3909, 0.6525, 0.7062, 0.7863, 0.8616, 0.9034, 0.9111, 0.9192, 0.9312, 0.9366, 0.9562, 0.9587, 0.9807, 0.9825,
      0.9834,
    ],
    [0.004765, 0.009499, 0.0283],
    [1e-35, 0.001584, 0.002929, 0.003408, 0.008401, 0.01213, 0.05479, 0.05778, 0.06292],
    [0.6282, 0.6456, 0.7267, 0.7664, 0.7955, 0.897, 0.9775],
    [0.5363, 0.5835, 0.9995],
    [0.007464, 0.008215, 0.02004, 0.03048, 0.03272, 0.04032, 0.2302, 0.3424],
    [0.1191],
    [0.6241, 0.6452, 0.658, 0.6792, 0.794, 0.803],
    [1e-35],
    [9.677, 9.827, 9.865, 9.911, 9.953, 10.12, 10.48, 10.93, 11.81, 12.32, 12.49, 12.81],
    [1.292, 1.792, 2.453, 2.696, 2.904, 3.246, 3.522],
    [0.1954, 0.4548, 0.7052, 0.7534, 0.8063],
    [3.754, 5.19, 6.607],
    [1e-35, 0.1046, 0.3976, 0.4772, 0.6831],
    [4.129],
    [0.01894, 0.02597, 0.07417, 0.1067, 0.2894, 0.37, 0.4102],
    [1e-35, 9.406, 12.24, 13.14, 13.21, 13.27, 14.12, 14.53, 16.24, 16.7, 17.31],
    [0.05941, 0.06723, 0.2673, 0.3051, 0.3263, 0.3351, 0.43, 0.6965, 0.7285],
    [1e-35, 2.161],
    [0.01762, 0.05106, 0.05374, 0.08443, 0.1646],
    [0.8886],
    [1e-35],
    [1e-35, 0.2583, 0.4045, 0.8091, 0.8944],
    [2.161, 2.453, 3.953, 4.044, 6.357],
    [0.4045, 0.6077, 0.7596],
    [6.686, 7.324, 7.577, 8.256, 8.324, 8.409, 8.557, 10.19],
    [
      3.245, 3.837, 3.956, 4.048, 4.139, 4.213, 4.396, 4.528, 4.564, 4.645, 4.737, 4.797, 4.855, 4.907, 4.96, 4.99,
      5.145, 5.427, 5.525, 5.622, 5.753,
    ],
  ],
  trees:
    'C#<%%(H(!33!3y!3x!4YU)!6a!4Z;&!S11$8#!PL7-:$!PL!Oi!PL!Q$;&8+!S(!QD;,3*!PK!QD8#!P@!Oo;&!RF;*@)!PK!Q3H%/$!P4!Oq!' +
    'PK;);%!RB!Q&D.8$!P[3(!Op!Pc!Pu1$C#H%!Ot!PE!PmH$I#!Pm!Q:!R#@*3&%(H%!Os!PG!PG!Pm*$!Qw!Pq;&,$!Qw!Px;-8,!Px!PIH&!O' +
    'u!PB;)@)!Pc<$!Q*!QnH%/$!PA!Ot!Pc;+B)E*!Qp!P}!PX8#!PX+#!Ov!PX;*T)!Q^(#!PX!Q5H%/$!P<!Os!PX;%--!Qg!Pu+#1$K+!Ot!P>' +
    '!PU!Pu;-8)>(!Qa!PY5+!PS!Q9R(!O{!PS;-/+**!QB!Pr(#!PR!Pr-(!PR!O|>(8&!QR3&!PW!Q:7$!PW+%!O}!PW<%;#!Pg)%!P)!PL8*%$!' +
    'Pg!QM!Pg;/<%R&!PK!Pv:(!QN!PvT$!PK!O{;.E&>&!QH5*!PJ!P}5,!PJ!Py!P*;&,$;$!QH!Px!Pb5)1#!P(!PJ!Pb?$8(!Pb7.3+!P%!Pb!' +
    'PbE(!QF!Pb<%2%!PhK&!P&/)!PO!P7@#!Ph!Q=@&/#!PK!P%2#!Q;D.N$!PK!Px!Pz@(3)/#!P9!Ov!PM>)E&!QK!Pf!PM+$8&2)!Pu!P@3,D-' +
    '!P+!PS!Pu!QD2#!Q03&8&!PT?%K)!Oz!P?!PT!Pk+#@*3&8&!P>!O|!PP8.!Pq!PP!Q<;(-#!Q0M$!PU!PsD--)!PU!P/!PU<%2%!P^+#!P1!P' +
    'J8&F$!P^!QB!P^B(E);-!Q0!P^!P^/&!P^)#!P&!PKR%U6-$!P_2&!PF!P$!P_U3!Q0!P_;.=+G#!Po!PM>#!Q?!Po+#!P*!PM+#B#T*!Ph!PN' +
    'H%D)!Ox!P@!PN!Q-+#@%3&!P(!PI8-5$!PI!Po!PI!Q0+#<%2#!PX0%%#!PH!Ou!PH!Pn!Q-D/<%6+!PMK-!O{!PV/(!Q(!PV!QJ=+:&!PcD(!' +
    'Oz6)!PPU4!P,!PP!PzD/7#-*!Q=!P@+#F%!P5!PZ!Pu!QL<%K&A#!PZ!P,=#!P=!PZ-&!Q:!PZD.R%*&!PQ!P/U/!P|!PQ0&!PO!Q?T$U.!Q6!' +
    'Pa<%%&!P/K$!P1!PP!Pa2%M#!Q#!P[3&/%!PKD/!P)!P<!P[D/T+/)D&!P]!Q(!PJ3$!P#!PJ!QGD.B)E&!Py!PR5)!P3!PRK)!PA!QM=,6),#' +
    '!Pa=%!P%!PR0+!P)!P^!PuD.@%3%!P*!PM=$!PME$!Q1!P[!Q5<#K*U#!PUP#!O{!PU!PU(#!PU!P|;05,<%2$!PS!PA!Pd0$!Pd!Q*!P)D/-)' +
    'S%!Py!PU(#5(!P(!PD!PU!Q.5-<%E&B(!PU!PB0+!P+!PU!Pe!PvD/:)5,*$!Pa!PFL&!Pc!Q.!P4!Q-=*S#!P]J&!POR$!P$J(!P:!PO!Po0#' +
    'Q%!Pj!P&6#;2!Pv!PA7%!Pt!P@4&7+@$!P+S$!Q$!PL.#!PE!Q1!P?+#2$!Pj%%!PZD.3+!P.!PZ!PZ!Q$>&($T&!Po!PS!Q+4#!PST#!PS!P+' +
    '+#2$!PgU7>$!PMF(!O~!P=!PT!Q(:#!Pu%$=(!P)!PYJ#(#!P5!Pf!PfD.T$U1!Q(!PV0,6%!PJ!P(!PV!Q$D/:*<$7,!PD!PX*&!Px!PX!P2!' +
    'Q/>*D,-+U,!PY!Q%!PL!PuK+!P-!PLK.6(U2##L*!Q=!PI!P7!PC!P?!PyU6U26$!Pk7&!Pt!P7!P7=#!PI!Q%;26&U2G%!Q+!PGU8!PG!Pz!P' +
    'H!P26)7*J$!Pr=&!P3!P[!Q%?#!P8!PlD//++$$%9#!PW!PJ!Pf!Px!P:!Q1R%U5<%!P+!PS!PSU0U+!P_!Q>!PS3&T$!PaG$0(!PK!P$!PQ0*' +
    '!Pa!Q/D-?#K,!P8!POT)!Py!PO0%!PH!Q+D$U$!Po!P)U&!P>*%!Q#L(!PD!Pp7#!PqK(!P<7)R#!P,!Pd6*!Q)!PD2(U(!PY!Q#U6U*!PYB$!' +
    'PY!P1!PY5#!P:6)##E$!P]!Q*!PJ?$!PJ!PnD.2%!PkQ&!PZJ&!PK/*!PG!O|!Py3&2%!P]$$*(Q$!PI!P)!PI!PR!PmH#!P?6)D%!PM;1!Q#!' +
    'PMN(!PM!PxL,5)L$!P1L%!PS!P=D&!PS!Po!PyD/4(-,6,!Pu!PT!PB8%!Pa!P+!Q&D/=*5&4$!PF!P,!PT3#!PT!P|!Q*E):+=$!PQE#!Q1!P' +
    'c!P@=+!P;!Pf4$3(0-K+Q$!Pi!P?!Pi!P-!P~!P<D.*$*#-#!Pg!P-D*!Q#!PE!P@!Pw4$3(0)!Pe?$*(!O|!PJ!Pc!P{!P>5)<%5%!P5!PK!P' +
    'X)$!PXK*!Pn!Q<6$D$Q%!Pj!P(!PiL+N%!P,!P]!PtL$@+!P5!PlU6(#!PE!Pi4%!Q8!PB5.<%K%2#!PN!P)!PNK&!P]!PN!Pp4&2+E&Q(!Q2!' +
    'PW!PW!PF@*!P2!P_&#B&E*!Pl!PQE#!PQO#!P-!PQ!PvL#U-T%!Q+!PEQ#!Pm!P28/!Pf!PB6(L$:%!Pk!P6##L*!Q1!PJ!P<!PB*+*$?#0)!P' +
    'd!P6!Py(#!P:!P^!Q#E%7(=)!P8!PnK#!P7!Q3(#!P5!PiL+D/-%J#!Py!PQ3,!P<!PQ!Pt!Q&U6F&B%!PSJ)!P-!PF!PdD#!P=!Q)D.2$!Pp+' +
    '#N#D+!PF!P)!PP!P^!P}6$##7(J$!Q#2*!P^!P2!Q%!P6!PH5)>(!PS*)!P#!PB$#!PVR&!Pi!Q:U%!P;*#!P7*$F#!PC!Q$L)!PG!Pm6$J%!P' +
    'yJ*>%!Pj!P.!PuN&!P:!PmK.U36,D%!PD!PrT(!Pk!P,!P>!Pt',
}

/** What good pages have for each column: the median. */
export const TYPICAL: readonly number[] = [
  1, 0.09506, 4.248, 0, 0, 0, 3.907, 0, 0.75, 1, 1, 0.931, 0.005854, 0.03371, 0.85, 0, 0, 8.281, 0, 9.369, 0.9174, 1, 5,
  0.976, 0.0005083, 0.008673, 1, 0, 0.01267, 1, 1, 0, 10.41, 1, 0.1481, 4.248, 0.05941, 1, 0.1535, 13.74, 0.08333, 0, 0,
  0.2939, 0, 0.8571, 2, 0.7, 9.386, 5.138,
]

/** By folds, 8% of good stories are in so much doubt or more. */
export const DOUBTFUL = 0.069

/** The same of one in five. */
export const SLIGHT = 0.032
