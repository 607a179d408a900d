import type { Forest } from './forest.js'

/** Printed by training/article/fit.py. */
export const first: Forest = {
  columns: [
    'words',
    'linkShare',
    'strongShare',
    'upperShare',
    'commas',
    'stops',
    'cuedShare',
    'copies',
    'kind',
    'tag',
    'parentTag',
    'branchTag',
    'inCore',
    'inWide',
    'since',
    'until',
    'wordsSince',
    'wordsUntil',
    'before',
    'after',
    'position',
    'sinceTitle',
    'parentLinkShare',
    'parentProse',
    'grandBlocks',
    'grandLinkShare',
    'grandProse',
    'branchBlocks',
    'branchLinkShare',
    'branchProse',
    'patternProse',
    'patternPure',
    'patternBlocks',
    'groupShare',
    'groupBlocks',
    'articleShare',
    'coreProse',
    'coreShare',
    'far navigation',
    'far related',
    'far social',
    'own author',
    'far author',
    'far caption',
    'own standfirst',
    'far story',
    'far body',
    'in main',
    'in list',
    'in body',
    '-2 kin',
    '-1 words',
    '-1 linkShare',
    '-1 inCore',
    '-1 kin',
    '1 words',
    '1 inCore',
    '1 kin',
    '2 inCore',
    '2 kin',
  ],
  cuts: [
    [1.161, 2.085, 2.391, 2.904, 3.044, 3.246, 3.491, 3.728, 3.931, 4.108, 4.285, 4.491, 4.614, 4.781, 5.066, 5.629],
    [0.07646, 0.0847, 0.2247, 0.2554, 0.7041, 0.8473],
    [0.008994, 0.03597, 0.04264, 0.04815, 0.05414, 0.1432, 0.2506, 0.3763, 0.5035, 0.5336, 0.8154, 0.9984],
    [0.0305, 0.03392, 0.03735, 0.05288, 0.0589, 0.06759, 0.0771, 0.08906, 0.1002, 0.1115, 0.1335],
    [1e-35, 1.292, 1.792],
    [1e-35, 1.292],
    [0.03721, 0.08902, 0.2215, 0.2602, 0.3074, 0.4354, 0.8072],
    [1e-35, 2.453, 2.904, 3.085],
    [1e-35, 1.5, 2.5, 3.5, 6],
    [1e-35, 1.5, 2.5, 3.5, 4.5],
    [9.5],
    [-1e-35, 1e-35, 1.5, 2.5, 3.5, 9],
    [1e-35],
    [1e-35],
    [1e-35, 1.792, 2.453, 4.357, 6.788, 6.901, 7.898],
    [1e-35, 1.292, 1.792, 2.453, 2.904, 3.391, 3.953, 4.672, 5.409, 6.077, 7.281, 7.823, 8.269],
    [4.044, 4.426, 10, 10.1],
    [1e-35, 3.085, 4.108, 5.304, 7.62, 9.582, 10.28, 10.81],
    [1.792, 2.161, 2.696, 2.904],
    [1e-35, 1.292, 1.792, 2.161, 2.453, 2.696],
    [
      0.09668, 0.1308, 0.1643, 0.2296, 0.2644, 0.3006, 0.3383, 0.3783, 0.5297, 0.5703, 0.7449, 0.7787, 0.811, 0.8421,
      0.8722, 0.8995,
    ],
    [1e-35, 2.904, 3.246, 3.953, 4.129, 4.285, 4.426, 4.728, 5.267, 5.375],
    [0.01454, 0.02232, 0.0362, 0.04193, 0.1068, 0.1493, 0.2327],
    [1e-35, 1.292, 1.792, 2.453, 2.904],
    [1.792, 2.161, 2.453],
    [
      1e-35, 0.008107, 0.01434, 0.01782, 0.02323, 0.02732, 0.03672, 0.04656, 0.06564, 0.1645, 0.2002, 0.2522, 0.4008,
      0.7103, 0.7907,
    ],
    [1e-35, 1.292, 1.792, 2.161, 2.453, 2.696, 2.904],
    [1.292, 1.792, 2.161, 2.453, 2.696, 2.904],
    [1e-35, 0.03447, 0.05062, 0.0683, 0.1047, 0.1222, 0.1501, 0.2133, 0.6128, 0.7602],
    [1e-35, 1.792, 2.161],
    [0.01477, 0.03757, 0.06291, 0.1072, 0.2134, 0.3863, 0.5111, 0.729, 0.7664, 0.8351, 0.8833, 0.8889, 0.9769],
    [0.5578, 0.8442, 0.9309, 0.9879, 0.9924, 0.9953, 0.9997],
    [1.292, 1.792, 2.904],
    [0.09963, 0.1829, 0.3468, 0.4843, 0.6198, 0.7764, 0.8163, 0.9434, 0.9786, 0.9882, 0.9911],
    [2.904],
    [1e-35, 0.03834, 0.4931, 0.7197, 0.7796, 0.9123, 0.9211, 0.9368, 0.9442, 0.9547, 0.968, 0.9911, 0.9951, 0.9985],
    [1.292, 1.792, 2.904],
    [0.5962, 0.6957, 0.8052, 0.8393, 0.8936, 0.8967, 0.9132, 0.9519, 0.9769],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [1e-35, 1.5],
    [1e-35, 1.5, 2.5],
    [2.085, 2.904, 3.391, 4.931],
    [0.03031, 0.05774, 0.1139, 0.1459, 0.1663, 0.2659, 0.4639, 0.9947],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [1.792, 2.085, 2.391, 2.643, 2.904, 3.209, 3.391, 4.19, 4.426],
    [1e-35],
    [2.5, 3.5],
    [1e-35],
    [1.5, 2.5],
  ],
  trees:
    'B*3#B%,#!Kf!Mw!OBG$!KKB$!Kl@(!N]!LRE#!Kc@+3%!Op!NuE(!Kk!N2?#D#!OMA#>&!OP!QU!RgB.F#?)!R7!OJ]#!NjG,B&>#!Nn!PH!Rb' +
    '!Nm!RY?#B%-&!O=[*!P(!R-$(#%!Pg!RO!ObB.5%G0B&#.!OJ!Pz!RC!Nq!Nv!RD?#B%/(!OQ/)!R2!OA$(!R@!OYB.3&C(%#F#!Q0!O5!QZB&' +
    '!P=!Q{!Nz!R9B(>%!O(3*B$/(!O^!Qj!R(!O8K#3(&.<%!PX!R9!P-A%!QP!OBA$!Q*!O6B(3*B$/(P#!OA!Q-/)!Q{!OZ!QD!O*K#@+5+#&!P' +
    'X!R.!On!PC=%!Q=!O4?#D#]#!O?!Pa%,##!Od!R&!P;;$U#!O5!Q/?)D$!Ou!Q{;(!OH]#!O:!Qg?#1#!OJ@-+#!Qy!OH!Or3&G0C#-$!O8!PF' +
    '!QuC)!O.!PwU#!O46$!Rr!OWB(>%!O:Z$,$!OQI#!OU!RD7#!O{!QXE&S#!OM5$!Qr!Ob%.1#!OG!Qt!Of?#1#!OM)#!PR!QpB.3(N#;$=.=$!' +
    'OID#!P-!Qd!O;!QT!O:9#!QU!O7!QrB(3*B$-&P#!OL!QD/%!O|!QR!QA@#H$!R0!Ok!O7K#@+5+!Qi!Ou!P<!OX?#1#!O]&)!Qi!Pn9*C#!O_' +
    'X*!QO!P$U#Y#!O4G0J#=1!Q?!OS!OF!O1!Qm?#1#!OX#0a#!P6!QD!Qk3)S#N#>(!OP!Q;!O5#-!O}=.!Qg!Ol2#!P]!O@?#A#!P?%/1#!P2!Q' +
    'h!OZB.5(F#!QNN#=.D#!Ox=#!O|!QW!OT!OE!O@!Q]0#9%&(W#!P4!Qk!OZU#!O>!R?>$;#!OL!PVN#&*!QXO#!P{!O>B/!OC!QN?#A#a#!Ou!' +
    'Pv%/1#!P5!Qb!Ot3(S#^$!OU!Q==-*&!QF!O^!OR9#!Ql!OG>&9$#+!O[!QZ!ON/$]#!PK$%!Qb-$!P/!R69*D$!P=!QR2$Q#!Q,!O]!OF0#3,' +
    'C$!O]!Q(!OFK#>&E-!Oz!QL$(#17&!PF!QO!Qc!OyS#!O=A#!OO!QG?##-D$!O[,#!PO!Ql%/!QY!OH0#9#!Q8U#!OG!RlZ%^#!Ob!PbE#!Oh!' +
    'Q>0#G&!OF#/!P(!Q_#0a#T#!Os?&!Q{!O{+$!Q.!O*E$!Oy;$G/!Q4!OQ!QZ@+1#9*M#W%!P?!Qd!OF!ORE$S#!OJ!PzO#(#[$!P-!Q4!QQ!ON' +
    '_#!OC!P+;%9#!QTU#>$!OLT#9)-#!Q=!OK!OM-$!P#!R;!QO5(N#*)!QN!O;!On!P*>$U$!OZ!RO/$7#%*!Ph!O6&-!QQ!PKS#/(!Oh!Q<B*7&' +
    '!Ox!Pv%-!Qf!O:;%B-S#!OU:*,#!P&D$!PF-$!Ph!RI!OW!QA?)#0a#!O~!Q+!QRE&!Op!Q8@*/$0#!PA!QO+#N#D#!P8=&K#!P/!QIH#!Oc!Q' +
    'O=$!Q#!OR!OP3$!P?!OR1#9#!QJ9*D$!O_!QC!OJK#)#-$!Og!Q3%/<%!P=!QF!OWS#!OE=-!Q2!ON@+/$_#%)!Po!O9!QM,#&(!PL!OVL#V#2' +
    '$!QL!P.!Qf,(!OO!QE_#!OM!P7>$U$5&!P3!ON!R%?(A#,$*#!PH!O?!Qq7$!Pf+#!QI!O@S#!Oq5*!Q,!O[@+9-*&L#<#!P382!QE!Ou!Oy!O' +
    'PU#2&Q#!Q4!O]!OG!Qj>)!ON=0!P-!Qj#09#&+!Qz!P%Y#U#!OR!Qe/#!QI+#!PA!OL?&<#!P1!QH9+!Q:B/!OJ!Q>@+/$80#-!Ph!QN!OsS#/' +
    '(:%!O]!PI!Q@#$!OxG&!PM!Q5>(!OP/#!QE!P%>$U$3+#,!Ot!Pz!OQ!QkD#!P,E&S#!Ou!Pw%.**##!OW!QA!OFE*!Q^!O<#05)M#X+-$-#$)' +
    '!Pq!OM!OS!Q4!On!OE!Od9+*$!QF!O]B.2$!PO!ON!QA@)D#!P%/$3-!QK!P_,#B(!OI=)B/!Oq!Q?!QS30!QM!Oo3+*#!PR!OX!OR9*C#!P8%' +
    ',+#!Q?!OT!On]#G(!OB@$X$!Qf!Og!OP/$80!QB!OYG/!PQ!OY&(3+N#81=#!PN!Q;!O_S#!OM!Q&1#!OX&#!Q,!OxU#]#!O[,#!Ov!Pq!Q1@&' +
    'O#Z$I%,$!Pj!RS!P87#!PUK#!QC!PB!OV7(3#!PQ!OW($P#!P/!QI!Q&+#&&3,N#<%!PU!Q@S#!ON!Q51#!Of&#!Q3!O}8./$!Pg-&!Ov!Ph!O' +
    'i!OR@+Z$,$S#!OuO#!Pc!OYG,!Qn!PD#--$!P8!Q7K#!QC!PL%+!OnC$!Qo!Of9**%+#<#!P3#0)$&.!Q>!P9!Or!QT!OS!OF_#U#!OV!Q</$!' +
    'Q&I+!Or!Pw9)*$<$!PA%,!Q7!P=!OQ1#G1!OG!PvG0823/4#%+!Q(!Oz!P,!Q}!OY!OnJ#*%%//$80!Q;!P*U#/%B.!P/!Q@!Px!Q[B+!Q(!O2' +
    '%/!OM!Qa7%!OJ!P?+#M#7%@)J#%%G&]#!Ok!Q.&$!QY!Pb!Om!OF!OhZ$!PV@,!Q5!P2!OJ!OY9*)#P#!P8!Qha$/&!PT!QS!QB]#G(!OKT$!O' +
    'r!Qi/$!P{-&B.!Oc!P}!P{#0,#P#!Ov!Q1X&G([+!Oy!Q>!Q0Y#!ON!P]a#X+O#!Pi!Ou!O_K#!Q@!PB+#M#^#U#/%,%2(3.!Om!P_!P[1#!Or' +
    '!QQ!Pv!Q<>$!P+L#!Q*!Ol!OL!O^9**%W#[&!Oj!Ph9$$$!QU!P?[%!P/$)=*!Pa!QH!P,!OKD%!OVA$!Pt!P#W$D#!O^+#!PY!Oa8,K#L#+#!' +
    'Q8!P+!O~!P:&(82;%!P;!Q&!Oo7(!Od!Pc&(##!OG@+81D$>)#*!Oy!Q:!P#!Q1!P4>(!Ob!Pe,#!O{5#!Q4U$!P*!QLW#=-,#!O}S#!P$!Q2!' +
    'OX8-O#N#=/,(!Q2!On!P8S#!O]!Pf!P*#3!P3!Pv+#&%B.K#!Pj!P$!QB,#*%%&!PQ(%#(!P_!O>!Q%!OJ7#!OvD#!P>!Q3!OjM#82=2O#S#?$' +
    '!Po!P#$#G#=,!P(!Q,=.>)!Qc!P}!P$!P8!P/!Oh!Ok!OQ9**)#$!P#^#)$?)!Pk!Qm#2!OO!Pl>$!P%!Q>!OLD%!OcE&!OoB0!Pw!OU9**(#$' +
    '!Ox!Py!OYD%!OdZ#B,!Qj!P6U#Q#B01#!Ok!Ps!OPS#!OL!Pe!Q2M#9)$$#)!PKO#!Q<!P3!P3J#T#4$G/$)!Px!OS!Ox!OnG%!PD!Qn!OS!OT' +
    '+#8-W#8+!O}!Pv@#8#!P0O#!QK!P#H$!O_!Pd-$V$!Ot!PG!Pf%(!O[!Py9*@)#&!P;a#E)!Q>>*!Pq!P)!QH:&!OA?)!P@!Q>D%!OhE&!OrE*' +
    '!Q;!PSM#9$#*!P:>)!QF!PS[$!O|;&,$-(!OmI(!Ol!QHK#!Q?!P7I*!Q1!PM!OU+#9**$%,;$X%9%>)!QW!PJ!P;!Ok5*!QC!P@;(!Px!OU!O' +
    'fD%!Oi!P]!OoD#V#!Ox<%!P&Q#!P?!QE@)6&@#,&!Q=!O|:#!OyI#!O~!QI!PUV#!Pq!O{+#T#@-=*V%B#!PL!Oj=(B)!O{!Q:!Os[(!P@!P|!' +
    'OdG(?&!Q5!On!QI!OsU##$!O~,$/%a$8(?(!P74%!P*!QF#2!Oj!PC!Ph!Q(!PuE+#2!O~!Q9!QXW#D%!Os!PO$)*$8-?$8$!Ou!Q?!Pc5*Z$!' +
    'P3!Pz#3!O[!Q3!P)-$!OY!PiM#X+G#802%%,!Q-!Ow!P&!O]T##26#-#!Q;!P@!P=G/!Q=!PD!QD!P+!O]W$J#-$G0!PH!O[[+8)!Oh!Pu!QI!' +
    'Od9$V#!PM!QEa$C&?%!Pm!P2!P*!PpW#G.]#!OW!PC!Pa9$V#8&!P5!Q,!Q@,$V$!P1%$9,!Q1!PLZ%!Q$!OW!PwF#9&!QQ!PR6%9+!PJU#2#!' +
    'P]!OH!Q1,#V$!P-9*!Q&!PDR#!Q7V#!Q$!Ow#2)$##!Os$)X)I)!Px!PNU#!O|!Q<B#!PZ!OD!Oy?)D#!P5I,!QE!PD!P8M#7&:):(T#6$!Pg6' +
    '%!ODW&!Ow!P_A%!Qc!P&!Q1!Ot+#7)!Q6!P_!Oy!O_M#W$S#!Ow,#!P7:*I&!Qe3#!QI!Oo!P*4&#2!PF_#!P3E%!P5!Q:!Q6!Od+#O#9**%!P' +
    'q!O]T#I$!Ok8%!Of83!P[!Or6%!PA!QK&(!PT!Oa&,!O[!Pa<%!P32*N#+%@$I&!Q6V#!P)!Ps7&[#!OG:(!Ot!Pt!P[!OOS#!OW!Pj!Q:J#81' +
    '+#$(=+@%&%!P{8*!Ov!Pb!O[!Px-$!Oj!Pt!P%G*!OLE.!Q0!Ok!P,#2C%R#8$!O}!Pn!P54%B.!Oa!PV!PdG#_#!OU8/!QA!OIG/=/!QA!P2!' +
    'P>-$$(B.-#2)G-!PM!Oy!Q%Z$!OZ!PT.#:)!Q,!Ot!OU:$!Q3!OLD$!P?!Q&+&2%%$B(C*!Pi!OW81!Q1)$!OV!PsZ#!QKH%!P~!Oj4&!P)Z$!' +
    'PD!Q$!OOM#9#!Q5B.[$!P0G)1#!Ov!PyE,/(!P$!PzX#!Q(!Oz&&!Q/G+!OX!Pf!ObM#9#?(!PV!QR=.&$!Pl=*I$!Pl!P*9(!P|($!P6!P~S#' +
    '?%!QD!P#!Ol!Om[,>)X(!Pl!OnS#-%!Pj!Om:$E*!Q,!O~4&!OU!PbZ$,#!P-!PuK#!Q-!P0J#T#(%!PC/$$&9,!QN!P;!P-!PIL#D#!O|!Q1!' +
    'OvW%!Of[)3+!Q0!O{!Oe',
}

export const second: Forest = first
