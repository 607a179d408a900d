import type { Forest } from './forest.js'

// Written by training/units/train.py.

/** Log-odds that a unit is furniture, by its look, its words and what stands around it. */
export const UNIT_FOREST: Forest = {
  columns: [
    'width',
    'width-log',
    'words',
    'word-width',
    'capitalised',
    'digits',
    'commas',
    'stop',
    'stops',
    'dots',
    'colon',
    'shouting',
    'bars',
    'copyright',
    'glued',
    'addresses',
    'marks',
    'small',
    'prose',
    'pieces',
    'pieces-before',
    'pieces-after',
    'score',
    'score-1',
    'score+1',
    'score-2',
    'score-3',
    'score+3',
    'width-1',
    'width+1',
    'width-2',
    'width+2',
    'stop-1',
    'stop+1',
    'prose+1',
    'score-mean-3',
    'score-mean-8',
    'prose-mean-3',
    'prose-mean-8',
    'width-mean-3',
    'score-highest-before-3',
    'score-highest-after-3',
    'units-before',
    'units-after',
    'place',
    'sentences-before',
    'sentences-after',
    'distance-to-sentence-before',
    'distance-to-sentence-after',
    'below-story',
    'above-story',
    'units-log',
    'sentences-share',
    'score-mean',
    'furniture-since-sentence',
    'furniture-to-sentence',
    'cohesion',
    'twins',
    'story-share',
    'score-highest-label-before-8',
    'labels-share',
  ],
  cuts: [
    [14.25, 20.25, 22.25, 28.25, 42.25, 48.25, 103.25, 107.25, 115.25, 201.25],
    [3.1462, 3.442, 4.0119, 4.5245, 4.6468, 4.7557, 5.2324, 5.353],
    [3.5, 6.5, 7.5, 8.5, 9.5, 19.5, 31.5, 33.5, 34.5],
    [2.7108, 3.0036, 4.0088, 7.3374],
    [
      0.11168, 0.1674, 0.20169, 0.21484, 0.23583, 0.25098, 0.26954, 0.28661, 0.3006, 0.31643, 0.33531, 0.35782, 0.40122,
      0.43019, 0.47114, 0.50333, 0.55941, 0.60263,
    ],
    [0.16036],
    [1e-35],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [0.022475, 0.029631, 0.033908, 0.062829],
    [1e-35, 1.5, 2.5],
    [0.033445, 0.072078, 0.081357, 0.095564, 0.1653, 0.16808, 0.25321, 0.31414, 0.33908],
    [1e-35],
    [1e-35],
    [1e-35, 3.5, 4.5, 5.5, 6.5, 7.5, 9.5, 10.5, 33.5, 35.5, 38.5, 39.5],
    [1e-35, 1.5, 2.5, 4.5],
    [1e-35],
    [
      -0.82944, -0.4844, -0.45012, -0.41264, -0.23077, -0.19363, 1e-35, 0.041506, 0.084649, 0.17322, 0.22041, 0.26817,
      0.37208, 0.49075, 0.55679, 0.89253, 1.0008, 1.1305, 1.5099, 1.8186, 2.2726,
    ],
    [0.48112],
    [-0.12041, -1e-35, 0.37084],
    [-1.1529, -0.55824],
    [-0.59466, 1e-35],
    [-1.1558, -0.080077],
    [12.25, 14.25, 20.25, 22.25, 152.25, 190.25],
    [14.25, 18.25, 20.25, 22.25],
    [16.25, 18.25, 20.25, 22.25, 78.25, 118.25, 146.25],
    [12.25, 14.25],
    [1e-35],
    [1e-35],
    [-1e-35],
    [
      -0.84288, -0.81059, -0.67685, -0.47279, -0.45131, -0.38483, -0.31744, -0.29439, -0.27112, -0.22174, -0.14555,
      -0.09104, -0.061548, -0.031082, -1e-35, 1e-35, 0.032262, 0.10152, 0.13618, 0.21792, 0.26278, 0.3119, 0.36644,
      0.42436, 0.56576, 0.64966, 0.87619, 1.0495,
    ],
    [-0.48773, -0.33637, -0.25453, -0.18838, -0.086725, -0.030604, 0.029501, 0.060741, 0.094773, 0.1312, 0.34894],
    [1e-35, 0.15476, 0.225, 0.26786, 0.30952, 0.41429, 0.46429, 0.53571, 0.63333, 0.73214, 0.81667, 0.92857],
    [
      0.060662, 0.080128, 0.12132, 0.17914, 0.20714, 0.24265, 0.29706, 0.34314, 0.35504, 0.41422, 0.4641, 0.53137,
      0.56696, 0.58578,
    ],
    [17.586, 49.155, 61.879, 70.31, 73.036, 80.464, 85.086, 89.464, 96.155, 118.29, 128.29, 134.15],
    [-0.54714, -0.28058, 0.64725, 0.83678, 0.99965, 1.3722, 1.4787, 2.9043],
    [0.64895, 0.6935],
    [4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5, 17.5, 19.5, 22.5, 24.5, 26.5, 27.5, 29.5],
    [5.5, 6.5, 7.5, 9.5, 11.5, 12.5, 29.5],
    [
      0.060174, 0.076969, 0.093786, 0.11118, 0.60004, 0.61653, 0.63164, 0.64797, 0.66673, 0.68575, 0.71556, 0.76193,
      0.77786, 0.79312, 0.83896, 0.85415, 0.88431, 0.90006, 0.93199, 0.94742,
    ],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 10.5, 11.5],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 8.5, 9.5, 10.5],
    [2.5, 29.5, 30.5],
    [1.5, 2.5, 3.5, 4.5, 8.5, 13.5, 16.5, 17.5, 18.5, 24.5, 29.5, 30.5],
    [1e-35],
    [1e-35],
    [
      2.2499, 2.602, 2.7403, 3.0678, 3.1985, 3.3842, 3.5409, 3.8177, 4.1666, 4.2556, 4.3241, 4.3882, 4.5272, 4.705,
      4.7664, 4.8714, 5.491, 5.6258, 5.7285, 5.8819, 6.0343, 6.117, 6.2766, 6.5546, 7.0392,
    ],
    [
      1e-35, 0.02812, 0.043717, 0.074145, 0.089396, 0.12957, 0.14619, 0.19011, 0.2091, 0.25039, 0.3266, 0.36921,
      0.38537, 0.50074, 0.5231, 0.53912, 0.5548, 0.56917, 0.59312, 0.61781, 0.70216, 0.72994, 0.83027,
    ],
    [
      -1.272, -1.0307, -0.92963, -0.72192, -0.666, -0.64111, -0.48958, -0.46203, -0.43332, -0.30917, -0.29543, -0.26737,
      -0.21285, -0.17486, -0.15557, -0.13628, -0.073073, -0.054277, -0.028054, 0.032994, 0.062032, 0.093717, 0.12602,
      0.15917, 0.19588,
    ],
    [1e-35, 1.5, 2.5, 3.5, 5.5, 6.5, 8.5, 9.5],
    [2.5, 4.5, 6.5, 8.5, 9.5],
    [
      1e-35, 0.13397, 0.16808, 0.23235, 0.25212, 0.28692, 0.33631, 0.37884, 0.40175, 0.44544, 0.48181, 0.50424, 0.53411,
      0.54654, 0.55685, 0.57321, 0.62623, 0.87628, 0.93441, 0.95505, 0.96077, 0.99167,
    ],
    [1.5],
    [
      0.42174, 0.47347, 0.51516, 0.53313, 0.5675, 0.60285, 0.61459, 0.67805, 0.71225, 0.75919, 0.76382, 0.78773,
      0.80335, 0.81898, 0.82393, 0.8297, 0.86397, 0.88481, 0.95944, 0.99978,
    ],
    [-6.517, 0.86349, 0.91203, 1.0064, 1.412, 1.5601, 1.6465, 1.7415, 2.0693, 2.1834, 2.3404, 2.5957, 3.3205],
    [
      1e-35, 0.014688, 0.021413, 0.083723, 0.16695, 0.17684, 0.22272, 0.28649, 0.31612, 0.33373, 0.35866, 0.41738,
      0.54207, 0.58434, 0.60121, 0.62283, 0.66164, 0.7062,
    ],
  ],
  trees:
    'I)H(Y2X2!Nh!Ou!PPI#X#!Ng!RB6#!QT!PJ6#G0T+!Nn!PQ!PNG:!NC!O-+#Z$:2:%!O$L&!OY!Pc]2!Qi!PDZ(L(!PY!Qm!R7:6Z$!NVT$!Nz' +
    '!P_!PWG7T%V#(2!Nd!O2!OvG-(3!N~!O~(2!Oq!QIK(T(!Q,!R0U#(0!OC!Pc!Q[I)G0[$X(!Nl!OR!Q6*#T)!Q;X#!Ny!R*G=!P0!QDU#I+G.' +
    '!O+!Op!Np!Q.+#G/[%:3G(!O6!Oo!Q%!QGG8Z&!Pb!Qn!QrG=I+G6!O,!Om!NuQ&!OS!Q/+#H)G*^#!OA!PZO$Q&!OD!Q_Y6!Os!Q0K%!Qq!Q(' +
    'G<^#!O#!PMI%!QK!P#I)H)H$^#!O@!PW!P=I#X#!Nq!QoP*$(!Py!Oc!QLU#^#I+!O[!O*!PY!Q*I+Z%a$M$P4!OK!P3*#!PY!OiT+D#!PN!Om' +
    '!Q4I&5#!Q[!P<!P=P6!O0!OZT$$$D#!Pf!OXJ1!OV!O3Y5a(X&!O#$#!PT!O_P0!O{!QM$&b+!Pc!Qh!P&G6%#H&!O~!Q0^#E#G+!ODU#!OmQ%' +
    '!No!Q_!O5!PsE##+!QU!PFG>!Ok!Q+,#G2G(!OeC$!P}!P7G;!Q.!QaG9G.!O8E#!Os!OCN+!OXG>D#!Q#!P#!QN,#L%X#!N}]/(3!PL!QC!Ou' +
    ']0X#!N|!QRT-!P/!QMI+;#!OjR&!Pz!P%!O>+#G.[&G%!OY!P0!QHG9Z)!Pb!QY!QPG9-#G1!O=!OV!Q#G?K+!PK!Oj!Q>,#H*:3X$!O0T,!Ox' +
    'Q(R(!O:!Qn!Q;!QD!QD:5H,^#!OA!P{Q.!OT!PW!Pl,#Y3X(!O-U#S$!Ox!Po!QB]+X#!N{!QW!PeJ.a%!Od!POU#W:!OG!P|!Pn6#Y5X(!O>Q' +
    '#!P~a)!P+!PrJ#X#!N}!Qf!PvJ.N*!OLY1!Ox!Pu(0!OI!Oy,#G4G&!OwA#!Q#!P>#%!QSR$S%!QI!Nw!PZG7-#!OM!QHN0!P%R-!Q7!P-+#H+' +
    'G)^#!Os!P~O#Q%!OX!QVN#!Q;!P9!Q7G5^#!OK!Q5N0!OsJ+!QF!P@I+a&^#P/!O~!PW!Q%b2P/!P>!Q7W/!P8!Q^+#!P>W:P4^#!OH!Pm!Oz!' +
    'Q;I+Y8X1Y.!O_A%!Ph!P)R%!QH(3!P-!Q#I#X#!O/!QW!Pg(1I.!Od!OJ!P8+#Y1P4P&!Pa!OzQ(!OF!Q0b2!Pm!QOH*P4!OP!P$P,W,!O[!PJ' +
    'a-!PS!QcI+G.W8!P%!Q)]1b$!Oh*#!Q:Q)!P1!Q.!PCP4W:]#!P@!OU!Q9U#!P+!QCI,:0[((.N-!O_Y9!O}!PuK#!Q>!PE!QB:6E#!Q#!PG!Q' +
    'K:5(/!OT!Ox!Q-+#H,X$!O@T-N$!Pq!P4Q(R%!OL!Q^!Q>!Q+G4^#!OX!QKN2!P&R,!Q/!P,E#G)Z#!Ov!P_])X#!O+(+Q(R(!Ok!QE!Q:!QK@' +
    '&!Px!P?G76#!P)!OX!PE:1Z#^#(,W;!OZ_1!Pj!U.-#!P#!Rr!Q)Z)A#!Ps!P7!Q8:6*#!Ps!P7!QFT#6#].!Pm!Oy]9!Oa!PJ#$X#!O?8%!Q0' +
    '!P9L)X#!O3T*!P/N&!Og!Pm!Pl:2+#Y8X(!OP]+X0!P@!Q-!P.!P~-#]8G4!OY!P%!PM!Qk]+!Q9:8!PK!QVI,H-^#H#!OyE#J*!P;!Pk!P,!Q' +
    '%$#!QAN*!P4!PvW:^#T/!Od!PK!Q-!R$Z#(-W83#,#!P.H)!OZ!P$!Q0!Q2E#!Pc!P4T+b2!PE!Q,Q(T/!QF!Ob!Q;I,P/Y8P%!Pa!P&I#!Q7%' +
    ')!PcQ,!Oi!PfQ%!OH!P~P66#!PD!Od(&!P?!Q>I.(/Y8<$4)!Ow!PQ!PBb/!P-N2!P@!QEK#!QAY$!OX!Pf()!O^,%!O|!QzZ#*#G,!P-!PXP0' +
    '^#!Of!Q;!P;P4Y8X(!O_V#!P@!Q@b0!PM!QBQ%!OO!Q?+#Y2b*!PjY%!OI!P<b4!Pf!QDN23$-##,!P%!Od!Q&!QpR)!Q$b/!Oo!PdE#Y$!OSP' +
    '.^#B$!Pe!P5!Q0Q%!O_U#!Ph!Q@^#P5+#N%!Ps!P.!On!Pd!Q*:-W6I+X2W0X,!OKU#!O|!Q,X,!Q#!P0!Pc!On!Pm:6P4(/!P=!Pj!Q,!Q@I.' +
    '(0^#a+!P4N)!P)!Pt!Q5X#!O>S%X7Y;!PD!P}!Q(!Q8W;^#!Om!Q9!RnE#]*W#!P$J&W-P/!OQ!P]0#!Q:!Op!Q6b3!P<!Q$(,P1!Ora-!P?!Q' +
    'd!PLI.(*^#P.#+!P=3$!Ol!Q~Q%!OM!P^!Q5@%!PwO&Q$!O]!Q0!PFP4!Oo!PYD#W#!Ob@$!PxT.!PHQ&W1!OM!Q.!Q1^#+#!PIN1!Opa/W;!P' +
    '1!Qb!QS!P}:.E#Z#!P9_3!PU!QBW9!Ox_1!PS!SL])J+W,!PB4,!QB!O~!QN:8!PM!QO*#Y8X.Y0!Or!PLR$!Q5a#!P~a*^#!P3!Pp!PrX+!Q;' +
    '!PdG3^#!O{!Q7!PJ:2P/+#Z*X%!OR@#!Ph!P=!Q.X/Q,!Or!Px!Opa-Q$!OE!PT!QS:7!Pf!QA*#Y8X(Y1!OB!PWO&!PtN%!Q*!P9Z&!Pc!Q>N' +
    ',)#!Ox!Q3O#!PqX/!PW!P%:3D#]2X$!OUY%!O]W#!OwX1!Pk!Q;!P;P2W4!Ox!PS!PP]-X1!Ps!QS!PZa-+#J/X#!O=b3R#X,!Op!Q/V#!P*R)' +
    '!Ok!Q?!Pq!Psb0G,!Oz!P@!Pu!Pw:4E#W%Q$!OV!PT-#!PU!R)P0W7+#!P=-#!Oq!Qd_5!PS!SE!PQ_%!PM!Q*:*W8-#Z#P*^#!Ov!Pi!P<!PM' +
    '!Q~!Q#:8P3P#R&!OJ!Q/7/!PR!O|!Pw!QI])Q)T/+#K&W/!P>!Q>!QJ!P-Q$!OG!PX!P}^#a-W;!P4_1!PR!T/!Pa!Pz:,D#b#!Ob*#!P^!P?N' +
    '1(,!On!P;O#!Pwb,!O}!PZ:6C#!Po!PQI+!Po!QO](Q(##!Q%G$!O]!PG7.!Q#!P&^#A%!PO-#!P5!QN#(Q+!QH!P<_#!Ou!QT:&W6H#!O{!P>' +
    'Y(Y%!PL!RX!P]:7X$!O_E#X3Y:!PDW/!PK!Q8!P{!PJ!Q+](X$!OYY%!Ou:,!P^!P|^#(&3$N2$)!P8!Oi]3!Pd!P1!QC$%!P;!P[!Pt(&N0$)' +
    'X+!OUQ#!Q,!PC!OvY:Y(!Q&R+!PS!P)!Q$,$X4Y.!P)!PV!Pe!Q*b$7(,$!OW!P[!PR],Y$!O_%,,$!Ph!QM!P<b3R&!P]3#V#!P/!Pm!Q;!Pp' +
    'D#X#!OHV#T/b2X3!P6!PdN2!Ox!PyQ%!OL!Q/#&!Q@!P^2%b/!P;!PY!Q(P-P$R&!OR](!QP!P^b0!P7N2!P+_1_(!Q)!PG!Qja-Q%!Og]+!Ps' +
    '!PK!Q>*#a-%&S%R%!Ph!P1R)!Ok!QI((W5!PI!Q8!P{!P{P7W94$!P,!PP!Ps!Pn:6,%@%8&_6Z)!P^!Q4!OiO)!Pz!Ok:)!P9_/!PD!Po%,!Q' +
    'L!PKX8!Pj!QK(.W5b%7%!Ob!PG$)J(W/!Oo!P^@$!Q0!PQ!P5b1!PU!Q3J/A$!Pl!PE!Pp(%W5b%7%!OV!P>]*!PV!P3_17/!Pj!Oj!Qc]1B*!' +
    'P_!Q*6#!P<(4!PS!QT:/-#b$!Ow3#P-*#V#!PA!Pp!P-a-!PR!Q>!QF!QlI(4(Z+!PP!Q7!P,!Pla._7],D#I$Y2!P6W.!PCb,!Oj!Q>!Q$!PH' +
    'Y)W:b(!Pu!P&!RC!P>!OZ!PrP7]&X$!OZb$!P)Y*X2!Ox!Pw7#!P|!PPb0X.!Ou:54$!P8!PS!Pf!Pb!PqP-P&R%!OM!Ph7#!PI!P,a-R*7&N/' +
    ',#!Pd,$!Om!Po!Pf[#!Q(!O}!P>!Q2^#-#*#R(S%!Pj!OpS%%%!P,!PM!P~3$%,!PE!P)!QP!QA0#%%!Ph!QF!Og_-b2_&!P/H.J%!Ou]&!Pc!' +
    'PA!Pr_(!P{!PKH%3#(#!P:J-!P<!Pe!Qe!Pu:#N2!P*!PN]1J*Q,Z*!P(!P|%&!PQ!Q<,#!Q+,$!PG%+L#!R^!Q.!PI!PI^#(*W4B&W$!O}!P_' +
    '!P:!P]#)!PGJ,!PK/#(3!Pg!QE!Or0##(!Pc!Q9!Ok:8P,^#:$!P1N+_$!P*4%!PV!Q.Y;!P3!P^_5!Pe!R7a.]4!P_!PD!Q2!Q-P+^#P%R&!O' +
    ']]/!Q$!PJ7#!PF!P+4+!P~!P1Q%!OoR(]$!Q(Q*!P+!Ph!PF:8*#]4X0[%!PE!Q%D#!Q%,#!Pw!PG6#!P:]6!PI!Q-P)]5!P/!Pj!PP!Q)_1Y8' +
    'I$&$!Pt!P-:+!PA!P[W3!PE_*W88&!Q1!Ob!P-!QWW9:&!PB!Pq!R?X#!OQD#].J)Z&Q,!P*%&!PI!QA7-!Q(!O^%*!Q&7*!P2!QU!PL5#!PG!' +
    'QPa,W6<%+#K,!PCW-4#!PhH*!Qf!P]!P7W*!P-!PET&!Pg!PFL$!Q;!PT!Pg2$,%@%D#!Pb!P$?#!PYR*Q%!Ok!PXQ$!Pa!P6-#F#!Qo!PU!QM' +
    'G4!Q7!PQ,%$*Y#!O^&$W&!PC!Q,I(@%!PW!P:W;!PV!QY7$3%!P$!R9!PYI/!Pk!R$b$K)!OS:(!P#,%7(!P3!Q/!R/])K$a&!P:!Ph!PlW9P7' +
    '^#!PC!Pe!Pg!PpX#!OU%+a-&$!PtX(W2!O9!POZ+W<:8!PM!Q$!Qm!Q2X:!Pg!RN3$!P7!QX2$X#!OV[(_)!P@X(&#!QN!OTa&L*!PM!Q7O%Q$' +
    '!Oh!Q/!P[!Pu_-!P[!QK_2]4D#Y+X6!Oc!Q$-#!Pb!QiP(!P99#!PG!Pn!PCX)!OR$)Y,!Pg!Q<!PJY$!Onb0X.b.!OaY0!Oe!PM]%!Pj!PLY7' +
    'X(b5!O=!PAY)!QSX*!QN!P?!Pt%,%$S%O)!PSG.!PH!P%O*J$!OX!P^!Q<.#!PZ!O_)#8$W)!Oi!P?!Pb!Qt_.D#7,7+A&!Pd&%!Ps!PC!Q?X5' +
    '!Oa!Pe7)!P;!PT:.2&!PO!QGX7!PX!Q+Y#!O]($W4)#B%!PS!P93%!Pd!RH!PgO#/#B(!PZ!P~!Oj7#!PYY&!Q.!P>b$7)B)!Of,#!QS,%!Ow!' +
    'Qp7+!QY!PQB#Y-!PM!Pk%%!PC#*!Pc]7!PD!Q6:8b$@(8#!Oh!PGQ,R*Y4$+&&!S[!P)!PX!PI!P?!P4X9Y.!PB!PT!Pd!Pz,$W#@)!Oq!PzB#' +
    '!P]2#W9R*Q&!Op!P[!P=Y(!QY!PS!Pl#-!P}3$!P:!Qs_-L+[(=#!P_!PD!Pj!PwX(!O]Z#:04*M#!PB!Pa!Pu!PrO(!Q9X-!Q:!PY,$_)W3!P' +
    '6W:!Pj!OnW8!PO_1_0!Po!OD!Qd%,_4!PqW&G#!P_!SK!Pd!PEY#!O__1Y8X.Y-!Oh_,H%!Pc!Ow!Q#(*!PF!P[_&X,!Pi!P7!PnZ#!PW!P~],' +
    'b%K-9#!OVR$!Q5!Oz:&!P.G8!QV!O}Y%!P#J&Y:G,!P[!O|!Pz!Pe!PJ*#%(S%W(!Po!PAW/J$!Og!Pg!QH!PcW+4&!P0!P[Y(W/b&!S+!PN!P' +
    'l!POa0]2X$!Ov,#J/9#!PX!P%9#?$%&!Q2!R4!Ps!PQN24&!P:!Pb!Pk!PI!P~>$3#:2E#Y$!Ov!PZ!PG=$S#!Q0!PJ!PWI*!Pc!QY_-Y;!P:b' +
    '-!P:!Pb!PX_7>#!PZB&b$_+!O[!Pb!PZb3J(&$!Q$3#Y<!Oz!PV!O%!PHQ-!P9!Q,!Opb$J0!Oc(&!P//#(5_+!P:N(_7!Qg!P(!PN!Qi!O^_2' +
    '!PNZ#b)!Pn!PA!P|2$(&Q.#,X+Y:!Oj!PgI-!Pb!P,K*!PU!OwX/!Po!PHK.!PP!PsK/!P_!QLP71#b0X.Y/!Od!P>+#N27#!Pz7)!OO!Pf!P@' +
    '7(N.!P.!PM!PX!PZ!Qg!Pe_-7,7*W27#!PG!P$V#!PR!Q8!P~I*!Ox!PRW;<#7#!PX!P<!Pe_1!PO!Qu',
  shares:
    'DKnoc%i6iz{HVmTm[HR|zUng|rXiLgAsdDKo:sE$]}.THPvz[GY|0g8HU^p.6ln{}DDN[od$Pr}{-K[[ethfZyzyZ0G3Vp6ETv-k3]|;aqAdws' +
    'FTQ=Nxm89iDFV(VYb%c4gEHMxHNcx}tqVFWw-h?Qzv}MFR2toZ$1Q~|MZ3,rX%-5PwFUN=aEzv~GUHZSp,3,s}I?KRohW[).|v}K^dUM>ba%sI' +
    'HPr21NrvWJlKInb%sHv|(ySbsZ@s1hh|pH],j.@Lq}KKIAgP&?BOIv7mg{h}o~e:hhP6AvG&ur(f/oDg4BP}uuMwSaqFYXU2|}|cey}/uFQjHh' +
    'Sfc2YjO+y/bcWnbrE4;%i|cOam}oU6r=*HQ?-UM~}Q1pI&aiC*W{w12en?jNToKopRcZxr5$klb}}IP&d9ctmfnzcPxdZ~-J40vI%FdGQ{1L|{' +
    'fDSuyuEb7qzXg;].+uvUp}ojDo,6/Jx(nXg,e4/LA{+6tGX/*%lqnQdwGm(Z29o7xcvG)X~mv1~{:^u~m_{zn-)q>OiatAhwy{ubD&fKk)hq8o' +
    '=MD9uw1~lA+MoV17y&NjT0=.*TwX~GL4ORIU3-t28yY:-TvC(z{u-}{I&nmgX+0l|sb/+>j6wLv)AXu^m<<cozymz|9s{b/]hMr_n3OX:V,dbP' +
    'Qn4P=njStWwh~.}dToyTiax|CWjH1(2y]y:/.6_rr*zkb3)TvXlB=tvu~T?rrM~lvtVg2v,0Rp}M9>KPOTZp;s]0u[m3-Y4zpvs}atN?.mm{xU' +
    '^t2+KQm)OB*}XWUZC7Xg[pif8,dElfz{a%HPdJUpytt~vmn@kG]r?X5{|:v4?4+r%a|u$*:FR|]~r-9b|P=]Puzx%uw)+<z~}|}{%v3&+i}3%X' +
    'jTS/n}WU*Xr&k-AH/JHC32vGk7S9V}}f?WOw}Q/[^p}M$Ljz1}-xY^)-Ua(|&8BBIy}-iSMIrkqmJw%t8{w>6-T}V|q/(quzq84w7ImvruWt@O' +
    '$if6IkA[TZrD0]d/Zw*QSNXcm)DQ?r/6T}O*MsxfUidqa}rC*?hOgZ3|DB)Fu.+{jQ-,eoy<HolqQ{RF[BkW-4smy~j-H:Hn7YNVoyGfp={eQb',
}
