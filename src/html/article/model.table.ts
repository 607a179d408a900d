import type { Forest } from './forest.js'

/** Printed by training/article/fit.py. */
export const forest: Forest = {
  columns: [
    'words',
    'linkShare',
    'strongShare',
    'upperShare',
    'stops',
    'ends',
    'cuedShare',
    'copies',
    'kind',
    'tag',
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
    'titleAhead',
    'parentBlocks',
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
    'patternLinks',
    'patternBlocks',
    'groupShare',
    'groupLinks',
    'articleShare',
    'coreShare',
    'far navigation',
    'own author',
    'far caption',
    'far standfirst',
    'far live',
    'in article',
    'in main',
    'in list',
    'in body',
    '-2 words',
    '-2 kin',
    '-1 words',
    '-1 linkShare',
    '-1 inCore',
    '-1 kin',
    '1 words',
    '1 linkShare',
    '1 inCore',
    '1 kin',
    '2 inCore',
    '2 kin',
  ],
  cuts: [
    [1.161, 2.085, 2.391, 3.491, 3.728, 3.833, 4.022, 4.19, 4.554, 4.728, 4.882, 5.022, 5.19],
    [1e-35, 0.08723, 0.1167, 0.1526, 0.1956, 0.3574, 0.5925, 0.6685, 0.8008],
    [1e-35, 0.009685, 0.03143, 0.0523, 0.1414, 0.1615, 0.2348, 0.3702, 0.4839, 0.5035, 0.6396, 0.7876, 0.9984],
    [0.02748, 0.03402, 0.04097, 0.05005, 0.0589, 0.07152, 0.1002, 0.1201, 0.1335, 0.1542],
    [1e-35, 1.292, 2.161],
    [1e-35],
    [1e-35, 0.02778, 0.06262, 0.08519, 0.1114, 0.1322, 0.1616, 0.2019, 0.3724, 0.4152, 0.4341, 0.4771],
    [1e-35, 1.792, 2.904],
    [1e-35, 1.5],
    [1e-35, 1.5, 3.5],
    [-1e-35, 1e-35, 1.5, 7],
    [1e-35],
    [1e-35],
    [1e-35, 1.292, 2.161, 2.904, 4.209, 4.672, 6.313, 6.801, 6.948],
    [1.292, 2.161, 2.904, 3.643, 4.209, 5.066, 7.114, 7.185],
    [4.044, 9.999, 10.17, 10.3, 10.38],
    [3.085, 4.108, 6.451, 7.028, 7.496, 9.621, 10.29],
    [1e-35, 1.292, 1.792, 2.161, 2.453, 2.696],
    [1e-35, 1.292, 1.792, 2.161, 2.904],
    [0.1485, 0.2534, 0.73, 0.8212, 0.8566, 0.9073],
    [1e-35, 2.904, 3.391, 3.754, 4.044, 4.285, 4.491, 4.833, 5.34, 5.443, 5.539, 6.077],
    [1e-35],
    [1.292, 1.792, 2.161, 2.453, 2.696],
    [0.008265, 0.01424, 0.01882, 0.02588, 0.04329, 0.1531, 0.1945, 0.2574, 0.4275],
    [1e-35, 1.292, 1.792, 2.161],
    [1.292, 2.161, 2.453, 2.904],
    [1e-35, 0.01336, 0.01935, 0.04387, 0.1054, 0.138, 0.1875, 0.2592, 0.7324, 0.7863],
    [1e-35, 1.292, 1.792, 2.161, 2.696, 2.904],
    [1.292, 1.792, 2.161, 2.453, 2.696, 2.904],
    [1e-35, 0.03156, 0.08829, 0.1553, 0.2392, 0.3317, 0.6798, 0.7879, 0.9986],
    [1e-35, 1.292, 2.161],
    [1e-35, 0.01419, 0.02504, 0.06015, 0.1002, 0.2009, 0.3825, 0.5047, 0.729, 0.8135, 0.8351, 0.8617, 0.8779, 0.9769, 0.9951],
    [0.5345, 0.7254, 0.9891],
    [0.01297, 0.01566, 0.02989, 0.04307, 0.05893, 0.0635, 0.07795, 0.1207, 0.1742],
    [1.292, 1.792, 2.453, 2.696, 2.904],
    [0.1134, 0.2173, 0.4418, 0.7126, 0.792, 0.8934, 0.9132, 0.9354, 0.9675, 0.9799],
    [0.08706, 0.1146, 0.1902, 0.4646, 0.6817],
    [1e-35, 0.02742, 0.4062, 0.6993, 0.7744, 0.8056, 0.8674, 0.8875, 0.9117, 0.9232, 0.9675, 0.972, 0.9788, 0.9911, 0.9985],
    [0.2388, 0.7126, 0.8012, 0.8237, 0.8594, 0.88, 0.8962, 0.91, 0.9529, 0.9617, 0.9664, 0.9701, 0.9747, 0.9895, 0.9971],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [2.391, 3.614, 5.108],
    [1e-35, 1.5, 2.5],
    [2.085, 2.857, 3.209, 3.391, 3.614],
    [0.02226, 0.05601, 0.1601, 0.3824, 0.8471, 0.9947],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [1.696, 2.085, 2.391, 2.857, 4.19, 4.426, 5.267],
    [1e-35, 0.05592, 0.1387, 0.3812],
    [1e-35],
    [1e-35, 1.5],
    [1e-35],
    [1.5],
  ],
  trees:
    '<%D#!>7@$F#!?J!D4_#!>c!A3_#3##+!A?!DjP#!>=!@u$,F#!AZ!ES!?d/#S#8#&(!Ra!Of!O4>(!Ty!P??$D$!OS!Q](#F#!PI+$!S*!P/F#' +
    '!Q~!TN0#8##&!Oo!R@!O7?$D$!OMJ+!Ol!R>+#$*D#-$!PO!RuG$!RI!S^!Pt!Ou/#C-8$#)!OY!Rj!O8!Sa?$#,!Oa!Qd$(+#C&^$!Pw!Rx!S' +
    '0!P>F$!P&!Q|/#S#A&V&!OP5#C#!PK!R}!OR!O8!SOC(.$!RP.%!Oj.&!Ri!P(A(!Rk!QR/#A$I(_#!OJ!QiF##)!OW!R4!R}!O<=%:%!P,!R.' +
    ')#A&##!O|!R$!PL!RUC&]#S#!O>!R;?$!Oe,#!P+6#!P2!RL@)%-?$!Pq!RH!P]C,6#!OA!Pv!R8/#C->*I(2%&&!Qy!OY!O=J&!Qs!O~!O<!R' +
    'b?$<#!OZ!Q)#,6#!Pb!Qp!R:C&2$,##*!OJ!Pz>+!Qk!OaS$!OA!RB4&$+!R/!OjI%1#!QT!OI%*!Q}!P%/#S#2%)#N#!OL!Q5!R3!OA!R3?$D' +
    '$!Od!Q(&)^$^#!Qr!OJ!R,B$!QJ!PA/#A$P#8%!QE!OIJ)!R5!P>8#!Q=!O@(#a#!P3!Q=A(:%@%!Qo!Oe!R#!P_/#8$&*L#!Qw!OZ!OVC-!OC' +
    '!R+?$Y#!Q%!OaF#!PCG$8.!QL!OM+#!Qu!P@?$>+=%!Ol[#!P74%!Rv!Oq!O@0#I&!Oa!Pq)#_#!Oi!Q5%0E,!Qt!P5!P5?$A([#!OuQ#!Ox!Q' +
    'Z!OAF$#-!Oq!Q@6#A&I%!PI!Q]!O^A&!QpG%!Oq!QGA(C(,#8#!QW!Oc9#E,!QX!O^!Ov4%!Ql8)!Q^A$!Q#!OS_#!OBH&!P:!Qy0#S#8$#&!O' +
    'g!Q_!OB!Qr.$$+%0!Ql!PS!P;C).%!On!Q&=%!PC+#!Q]!Oi/#A$S##(!Od2(!Qh!Ot!R$!OH#,A##$!P<!QG!P9G$@(!QR!O8%.!Qh!P30#S#' +
    'N#!OF2&!R#!OV!Q]A(+#*+7)K#>#A#!QB!O4!Qd!Od!Ok!Om!Oh!P6?$E,8#!QSC/!Oi!Qo!OD#,^$!P.Z$!P,!Q9+#%0<$8&!QI!Oy!Qe!Ou!' +
    'O_A(.$0#!P@7(!Qb!PM8)#%!OlM#!QT!P.1&G$!Og!Q%!Ou?&!OE4)!Pq!OeA(@#M#-#7(!Q_!PT-%!P+!QT!O?6#!O}:$,$!On!QAE+!QF!Og' +
    '@#!Pf!OH0#>*Q#!O_*$I(!P@!QZ!OU!OE#,2#*/!Q&!OhH(!P)!Qy=%!PJ;+!Q[!P6;+C(8#!QP-$-#!PB!OCF$!O|!QP%-<$8%!QK!P-!QS!O' +
    'U%*!OF_#!OY!R/?$;*4$;$!P7!QvS#!Om!QA!OG#,Y$,$!O{!Q:6&!PO!Q>B$!QVJ&!P<!Q?0#A&E$L#!Pr!OZ!O^!OI@#)#-$!P:!QD7(!QT!' +
    'PC:%@&!PM!O]6#!Ox!Q0A(<%Q#=&!OH!PDE+M#!Q8!Ou!O^%-(#!PN2+7(!Q^!PJ!PS!Oi_#!OG!PI0#E(I&2&!Pe!OJ@&!P5!QJ!OE&(=%!PF' +
    '6#!Pa!QN@(%&+#!Q&!Og!P-!Om;+F$5&Q#!O}*+!QC!OW!OcA&+#7%!QJ!Po!Ow6&!Op!P{X#!OF?(!Ol!Q?A)@#^#!PcZ%!PV!QRQ#U$!OS!P' +
    'd$&I#4&!Pw!OSJ+!QN!PZ!O]_#!OH!PI0#N#C-!OP!QE2)!QB!O^.$%/*)#-!P{!QW!P.-$!Oh!QpC..%!Oy!P{!QE>+#,#$!Os%&W%!Pv!P)<' +
    '$!Q6!Oc@#%0!QO!Op6%!P1!Q+/#!OHH&!Oy!QaE,#,6&S#!Oy!Q<)#!PJ!Q5:%Q#!Ou!Q*%06#1&!QA!Og!QS!On%#!OK!Q*$,<&W%*+>#X#A$' +
    '!QR!OoJ(!N|!P>B%!Q$!O_!Oc!Oo6#!PD*.!QC!OQ!OQ>*&(V$C+,#!OhG)!Qg!O}!Q56&!Py!QO-$C(!OZ!PU!Pq/#!OKG&!OL!Pm$,C+8*L#' +
    '=$!PA!Q:!OKR#!Oh1)!QQ!P#%0J&:$!Of+#!Q<!OU!QL!Oq!OS$,V#Q#!O^!PK6$&$!PtJ.!PP!O2L#M#8+!QL!Pl!P-!OW_#!OG-$!O^!Q;K#' +
    '**A#F#!PF%+!QD!PF@%Z#!Oe%0!QD!P,7$!Q(J(!OR!PT!OaI&!OI!P>;+8)+#L#$$!QC;(!OL!P|!O[!OeZ)S#1(I2!PW!OL!OH!Q;!Q#]#!O' +
    'J!PV$+C+6#!OyJ*!Pv-%!Om!Q3%0J&:$!OY!Q-#&!P6!QL!Oz/#!OH-$!Oo!Q%?#I0!OY!Poa#8%*&!Q,!OQF(,$!OR!Q.I2U#!Qb!PY!OR#,!' +
    'Pe8,!QX!PW;*C/6&,$@#!PK!OY:$!Q}!PBJ/L#!P|!Oa!Or%-!QA!P/@(!PF8#!Qt!OJ>-a#8$*%2#!PI!QD!OaZ*R#C0!O{J0!Q5!Oj0#!Ow!' +
    'QK!PtZ(!PX!Q9!OPA)+#7(8)*&&-Z&!Px!QN!P$!OoF(!OnG%!Oz!Q4!Oe!OQX#!ON-$!O~!Q00#Q#1#!Q,!OPS#1+!Ok-#!QO!P:!QXZ&(%3&' +
    '!P.!QB!Q(G$!OsL#!Q$!OR#%P#!OR,#!Oe!Ph&(Y$U#!PiE%!P_!OIZ$$#!Pf!OS!Q?J%E)!QJ!Oz!P/>-+#L#@##/!P]!QA3$F(!OvI2I&_#!' +
    'OOA#!Ow!Q^!QR!Oc!Py!OT!Oh!OPW)*(4(.$#,!Pj!QH;$!P@!PyA$P#!O{J+!Qe!PX!Ow!Op/#S#!OJ!Q4!PEK#+#7%&%F#!PJ;)J#!P-!QL!' +
    'P87#!P#!Pe!P3!Ou8)=&!Ow!QAO#!OG!Q2>*&%8)!Q7F(!Ol!Pw>&H&!P/!Q4#/($!Pa!OM!QF8#!QG@(8+!P,!Q0!OP>-6&8$!Q&#/R#!Or!P' +
    'v!PVF&9#,#J*!Pl!Om!Q7!OT=%!P8!Q0S#!ON!QM+#$%I#1&7&!Q$!OB!P#&$!Q9U$I-!Pw!P,!Q,0#!OV1$;,!Ou!QN!P~!Oa$,C/=%-$!Ol!' +
    'Pq*,8*V#!P8!Q*1(G$!Oq!PzS#!OQ!QG!OW!Q,Y#!Px!O_>-L#V#F(!Oz!Pa#0[&($&+!Pk!P0^$!OH!PV1+!Pe!Q^@&!Q=!P<!OR!OWK#*&Z(' +
    '!PK+#:&Q#B#!P{!OJ!Ps!Q4!OtA,!O^!Q)V%S#!OK!Q#[&!Ow!Q.#$;&U$!Ou!P{!OY6%I%_#!Oa!PcX#!QG>&!Os!Pe9#-$!Pg!Q@1*!Q.!Od' +
    'V#-%!Oz!Pg8$:$3%!Pz!Ob!Q64#@#F&!PC%0!QE!PE,#C.!OT!Pm!Ps!P;>-#0-$[&&(!PIJ*!P9!OD1,1#!Q.!Ou!Qa!Pw_#I#!OX!Pt>#!P/' +
    '!QD!O[K#R##.H$!P0H%%)!QL!Ok!P;8)!Q5a#!O~!Q+[%I&!Pa!R#!PCI.!Oi!PqW(%&+#*(I%6$!O|;#!PB!Q7!Q%!P&!Oh8/.#!Pw!Oh!QE%' +
    '$>)!PK!OQ!PtS#>,[&a#J0,$.%!P%!Ps:#!Qq!PX!O@6&!P@!P{!Pq!OWI.I*!Q<!Ov!QfL#8*-#!Pp-$!O|!PmH#J/!PnJ2!OD!PjI,]#!OHG' +
    ',!Ok!QX-$!O{!Q?!ORS#K#I13#!PhI&8(!PS!OW4#!P+!QEa#H&!OP!Q1!Pu8)!PQ!OPH$!P[!R$#$!P$$%8)U#G(!Q8!P6!QC5)!OwG-G$!O{' +
    '!Q$!Od-$U#!PR!Oj_#!Os!QIL#+#%&E,M#8-!PzF#!O]7(!Ps!Ob>(!Oa!Q%!O~T$I$!Oa!Q:!Os!Oz!OS#$!Oz8*($&,!Q&!P+#/!Oj!Ps-%H' +
    '#J%!Q#C)J-!PG!N~C1!Pq!OQ!Ot!Q#W%%(F(8)-#F%G(!Qw!Pd!P+!P@,#!OU!PY+%!Q#!OVC&!Q)!OiZ$!Ob!PFL#8*A*!Pn!P65)3(1$!PP!' +
    'OC!PUF(,#!O].&!Q,!OTG$!P$:#!Qf!Pj!OZ*(6&D%1%!PoI%!Oa.$!Ow!Q?#0I/!OC!P[!PQ)#,#!P(9#!Q$!Oi!Pr!Ox+#L#6&8$!Q4I&!O{' +
    'C21#T%!PfC0!OP!Pp!Q#!OK7#&#!Q)!O{!Pr!Of!OuS#W),#U$>%!OXG*!Pv!P&;%!Q%#-Z(!OM!PW!Pt!Pc!O}G+A%!Pj!Of!Q_+#&$=%!P/I' +
    '*?%!QQ!PH!Q5-$5(V$!P(-#!Q)!O~!P+6#!P&5$!PC!Q@!O}L#V$Q#!OwJ*A(!Q1I+!Od!Q6!P.Y$V(!Pq!P2Q#!Q-4*A+!Pk!Ot!Ow!Od$,U%' +
    'J%E*!Q%!P&;$=#!Q-G#!P|!Og*#!Pg!O^8%!QA2*!Pi!P.Y#!Po!OnC/B$G(!P{V$!P*6(!P:)#!PJ!Q:!P(?)!QYE#!Q.(#!OH6&E&!O]!Pj!' +
    'Q&L#-$-#%,5%B$!Q.!P4D#!Or;)!Pf!P*;#!Q<!OpU%!Om!PnZ(!PS!Q<!OcC0,$>$!O{+#*,8-%%:(!PL!Q8!P:!P1!Od!Oc>,!Pz!Oo%-7&!' +
    'Q=!PA!P2S#0#Q#!OjW#!Pf!OvR#T#[$!PJ!Q>A%&(!Pg!P7!P(B#!QG!PAH$!PZ!Qd*+Z(?)W&!Pi!OsW$A$!PH!OX!Pc>%Y$]#!Pw!OQ!Pm!P' +
    't=#!Q3A,!Og!PwK#R#*-U#F#!O|!PRE$!PvC-!Pf!P$!Oh@&!QGI)!OkF(!P5!QTI.!Ov!Pe$,J,Y%!PPJ$!PNC%!PF!QG6%$)!Oq!Q,C*C$5%' +
    '!P(!Q1!OJ!Q1J1!Ox!P{',
}
